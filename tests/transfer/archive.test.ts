import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArchivedState, verifyArchive, writeArchive } from '../../src/exchange/archive.js';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { restorationFrom } from '../../src/transfer/archive.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { fileOf } from '../exchange/exported.js';
import { WORLD } from '../world.js';
import { archiveContract, archiveOf } from './archive.contract.js';
import { memoryStore } from './importing.js';

archiveContract('embedded', async () => openEmbedded({ folder: null, shuffleUnordered: true }));

describe('archives: files', () => {
  let archive = '';
  const verify = (content: string | Buffer) => verifyArchive(fileOf(content, 'backup.jsonl'));

  beforeAll(async () => {
    const store = await memoryStore();
    await store.write(WORLD, 'Ann', 'the world');
    archive = await archiveOf(store);
    await store.close();
  });

  it('tell their newest revision and how many lines they have', async () => {
    const seal = await verify(archive);
    expect(seal).toMatchObject({ revision: 1, lines: WORLD.length + 2 });
  });

  it('are refused when they are cut off anywhere', async () => {
    const whole = Buffer.from(archive);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), async (length) => {
        await expect(verify(whole.subarray(0, length))).rejects.toMatchObject({ code: 'RECORD_INVALID' });
      }),
      { numRuns: 40 },
    );
  });

  it('are refused when a byte of them is another', async () => {
    const whole = Buffer.from(archive);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), fc.integer({ min: 32, max: 126 }), async (place, byte) => {
        fc.pre(whole[place] !== byte);
        const changed = Buffer.from(whole);
        changed[place] = byte;
        await expect(verify(changed)).rejects.toMatchObject({ code: 'RECORD_INVALID' });
      }),
      { numRuns: 100 },
    );
  });

  it('are refused when something stands behind them', async () => {
    await expect(verify(`${archive}{}\n`)).rejects.toThrow('line');
  });
});

describe('archives: made by others', () => {
  /** An archive of these states and revisions, with a seal that fits. */
  async function archived(
    states: readonly ArchivedState[],
    revisions = 1,
    added = states.length,
  ): Promise<string> {
    const listed = states.filter(({ record }) => record.kind === 'Listing').length;
    let text = '';
    const pieces = writeArchive({
      revision: revisions,
      async *states() {
        yield states;
      },
      async *revisions() {
        yield Array.from({ length: revisions }, (_, place) => ({
          ...{ number: place + 1, at: '2026-01-01T00:00:00.000Z', by: 'x', why: 'y', changed: 0 },
          added: place === 0 ? added - listed : 0,
        }));
      },
    });
    for await (const piece of pieces) text += piece;
    return text;
  }

  const state = (record: object, since = 1, until: number | null = null) =>
    ({ record, since, until }) as unknown as ArchivedState;
  const refusal = async (text: string) =>
    restorationFrom(fileOf(text, 'evil.jsonl')).then(
      () => 'taken',
      (error: Error & { code?: string }) => `${error.code} ${error.message}`,
    );
  const paper = source('s', 'B');
  const place = entity('p', 'Place', { statedBy: [{ source: 's' }] });
  const office = claim('minister', 'HEADS', 'ministry');
  const rightful = [
    paper,
    entity('minister', 'Official', { birthDate: '1960' }),
    entity('ministry', 'StateBody'),
    office,
    item('i', office, 's', 'SUPPORTS', 1),
  ];

  it('are taken when everything in them is as a write would have left it', async () => {
    expect(await refusal(await archived([paper, place].map((record) => state(record))))).toBe('taken');
    const [, minister] = rightful;
    const unborn = rightful.map((record) => (record === minister ? entity('minister', 'Official') : record));
    expect(await refusal(await archived(unborn.map((record) => state(record))))).toBe('taken');
  });

  it.each([
    [
      'a person without a public role',
      [state(paper), state(entity('x', 'Official'))],
      'PERSON_WITHOUT_PUBLIC_ROLE',
    ],
    [
      'a birth date of one who is not listed',
      rightful.map((record) => state(record)),
      'BIRTH_DATE_WITHOUT_LISTING',
    ],
    ['a claim that leads nowhere', [state(paper), state(claim('a', 'OWNS', 'b'))], 'REFERENCE_UNKNOWN'],
    [
      'a listing without a claim',
      [
        state(paper),
        state({
          ...{
            type: 'entity',
            kind: 'Listing',
            id: 'cl-x:listing',
            name: 'Jane Doe',
            claim: 'cl-x',
            actor: 'p',
          },
          ...{ aliases: [], externalIds: [], statedBy: [], instrument: 'p' },
        }),
        state(place),
      ],
      'does not follow from a claim',
    ],
    ['two states that hold', [state(paper), state(place), state(place)], 'holds as well'],
    ['a state that ends before it begins', [state(paper), state(place, 3, 2)], 'up to a later one'],
    ['a record that only ended', [state(paper), state(place, 1, 2)], 'do not follow one another'],
    ['a record of another form', [state({ type: 'entity', id: 'x' })], 'RECORD_INVALID'],
  ] as const)('are refused with %s', async (_, states, wanted) => {
    expect(await refusal(await archived(states, 3))).toContain(wanted);
  });

  it('are refused when their revisions are none, or count otherwise', async () => {
    const states = [state(paper), state(place)];
    expect(await refusal(await archived(states, 0))).toContain('RECORD_INVALID');
    expect(await refusal(await archived(states, 1, 5))).toContain(
      'says that it made 5 states, and 2 are there',
    );
  });
});
