import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAdditions } from '../../seeds/build/additions.js';
import { predicateNamed } from '../../src/model/predicate.js';
import { type AdditionRow, additionRows } from './addition-rows.js';
import { ledgerLines } from './ledger-lines.js';
import { type SeedIndex, seedIndex } from './seed-index.js';

const HEAD =
  'id,subject,predicate,object,stance,source,locator,credibility,reliabilityInUse,from,to,reason\n';

describe('seeds: additions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-additions-'));
  let rows: AdditionRow[] = [];
  let seeds: SeedIndex;

  beforeAll(async () => {
    rows = await additionRows();
    seeds = await seedIndex();
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const item = (id: string) => seeds.ofType('evidence').find((candidate) => candidate.id === id);
  const reading = (line: string) => {
    const file = join(folder, 'additions.csv');
    writeFileSync(file, HEAD + line);
    return readAdditions(file);
  };

  it('are numbered, and each has a reason', () => {
    expect(rows.map(({ id }) => id)).toEqual(
      rows.map((_, index) => `add-${String(index + 1).padStart(3, '0')}`),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('become one item each, graded and placed in a document', () => {
    for (const row of rows) {
      const [claim] = seeds.claims(row.subject, row.predicate, row.object);
      expect(item(row.id), row.id).toMatchObject({
        claim: claim?.id,
        stance: row.stance,
        source: row.source,
        locator: row.locator,
        credibility: Number(row.credibility),
        reliabilityInUse: row.reliabilityInUse,
        provenance: 'DOCUMENT',
        note: row.reason,
      });
      expect(row.locator).toMatch(/^¶\d+ L\d+/);
    }
  });

  it('say nothing that a row of the facts says from the same source', async () => {
    const ofFacts = new Set((await ledgerLines()).flatMap(({ became }) => became ?? []));
    for (const row of rows) {
      const [claim] = seeds.claims(row.subject, row.predicate, row.object);
      const same = seeds
        .items(claim?.id ?? '')
        .filter(({ id, source, stance }) => id !== row.id && source === row.source && stance === row.stance);
      expect(same, row.id).toEqual([]);
      expect(ofFacts, row.id).not.toContain(row.id);
    }
  });

  it('are context, and never a step', () => {
    for (const { id, predicate } of rows) expect(predicateNamed(predicate)?.flow, id).toBe('NONE');
  });

  it('set the support of the aim to unsettle the Union beside its dispute, on one claim', () => {
    const [aim] = seeds.claims('belarus', 'AIMS_AT', 'goal-destabilise-eu');
    expect(seeds.items(aim?.id ?? '').map(({ id, stance }) => [id, stance])).toEqual([
      ['add-001', 'SUPPORTS'],
      ['c-b-018', 'DISPUTES'],
    ]);
  });

  it('are refused where they could carry a chain', async () => {
    await expect(
      reading('add-001,belarus,DIRECTS,eu,SUPPORTS,src-isans-osce-2025,¶1 L13,3,C,,,why\n'),
    ).rejects.toThrow('DIRECTS can carry a chain; only typed.csv may say so');
  });

  it('are refused from anything but the two documents', async () => {
    const [addition] = await reading(
      'add-001,belarus,TARGETS,eu,SUPPORTS,src-politico-2021,¶1 L13,3,C,,,why\n',
    );
    expect(() => addition?.item('cl-any')).toThrow('"src-politico-2021" is none of the two documents');
  });

  it('are refused without a reason', async () => {
    const [addition] = await reading(
      'add-001,belarus,TARGETS,eu,SUPPORTS,src-isans-osce-2025,¶1 L13,3,C,,,\n',
    );
    expect(() => addition?.item('cl-any')).toThrow('additions.csv row 1: "reason" is empty');
  });
});
