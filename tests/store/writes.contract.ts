/** Writes: one revision or nothing, whatever the engine. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { GraphRecord } from '../../src/model/record.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { claim, entity, item, opposition, source } from '../attribution/small-world.js';
import {
  BEARING,
  CONTRACTS,
  HEADS,
  LISTED,
  MET,
  PART_OF,
  placed,
  TRANSPORTS,
  WORLD,
  WORLD_RECORDS,
} from '../world.js';
import type { OpenEngine } from './engine.contract.js';
import { recordsAt } from './records-at.js';

const SIZE = WORLD.length;
const FAR = { backward: false, from: null, size: 100 };

/** What the store knows to be superseded: PART_OF by TRANSPORTS, and that by CONTRACTS. */
const SUPERSEDED = new Map<string, GraphRecord>([
  [PART_OF.id, { ...PART_OF, supersededBy: TRANSPORTS.id }],
  [TRANSPORTS.id, { ...TRANSPORTS, supersededBy: CONTRACTS.id }],
]);

/** Batches that may not be written to the small world: what they hold, the code, and what the message says. */
const REFUSED: readonly (readonly [string, readonly GraphRecord[], string, RegExp])[] = [
  [
    'a claim about nobody',
    [claim('ministri', 'MET_WITH', 'ferrymen')],
    'REFERENCE_UNKNOWN',
    /^file line 1: subject: no record has the id "ministri"; nearest: ministry/,
  ],
  [
    'a claim on nothing',
    [claim('ministry', 'MET_WITH', 'qqqqqqqqqqq')],
    'REFERENCE_UNKNOWN',
    /object: no record has the id "qqqqqqqqqqq"$/,
  ],
  [
    'an item on no claim',
    [item('i', claim('a', 'OWNS', 'b'), 'report', 'SUPPORTS', 2)],
    'REFERENCE_UNKNOWN',
    /: claim:/,
  ],
  ['an item from no source', [item('i', HEADS, 'nowhere', 'SUPPORTS', 2)], 'REFERENCE_UNKNOWN', /: source:/],
  [
    'an item that rests on nothing',
    [item('i', HEADS, 'report', 'SUPPORTS', 2, { restsOn: ['report', 'nowhere'] })],
    'REFERENCE_UNKNOWN',
    /: restsOn:/,
  ],
  [
    'an item that rests on an entity',
    [item('i', HEADS, 'report', 'SUPPORTS', 2, { restsOn: ['norland'] })],
    'KIND_MISMATCH',
    /restsOn: wanted Source, but "norland" is State/,
  ],
  [
    'words of a thing that cannot speak',
    [item('i', HEADS, 'report', 'SUPPORTS', 2, { assertedBy: 'north-route' })],
    'KIND_MISMATCH',
    /assertedBy: wanted State or .*, but "north-route" is Route/,
  ],
  [
    'an item from an entity',
    [item('i', HEADS, 'norland', 'SUPPORTS', 2)],
    'KIND_MISMATCH',
    /source: wanted Source/,
  ],
  [
    'a claim whose subject is of another kind',
    [claim('north-air', 'PART_OF', 'norland')],
    'KIND_MISMATCH',
    /subject: wanted StateBody, but "north-air" is Company/,
  ],
  [
    'a claim about a claim',
    [claim(LISTED.id, 'MET_WITH', 'ministry')],
    'KIND_MISMATCH',
    /subject: wanted .*, but "cl-\w+" is a claim/,
  ],
  ['a source that relays an entity', [source('s', 'B', { relays: ['norland'] })], 'KIND_MISMATCH', /relays/],
  ['a source that cites nothing', [source('s', 'B', { cites: ['nowhere'] })], 'REFERENCE_UNKNOWN', /cites/],
  [
    'an element of an entity',
    [entity('e', 'Element', { instrument: 'norland', order: 1 })],
    'KIND_MISMATCH',
    /Instrument/,
  ],
  [
    'a figure in conflict with an entity',
    [entity('f', 'Figure', { value: 1, conflictsWith: ['norland'] })],
    'KIND_MISMATCH',
    /Figure/,
  ],
  [
    'a statement of nobody',
    [entity('s', 'State', { statedBy: [{ source: 'nowhere' }] })],
    'REFERENCE_UNKNOWN',
    /statedBy/,
  ],
  [
    'an opposition by no claim',
    [opposition(claim('a', 'OWNS', 'b'), HEADS, 'REBUTS', 'report')],
    'REFERENCE_UNKNOWN',
    /: claim:/,
  ],
  [
    'a claim that joins an entity to itself',
    [claim('ministry', 'MET_WITH', 'ministry')],
    'RECORD_INVALID',
    /two different entities/,
  ],
  [
    'a claim that supersedes itself',
    [{ ...HEADS, supersededBy: HEADS.id }],
    'RECORD_INVALID',
    /^file line 1: supersededBy: "cl-\w+" cannot refer to itself$/,
  ],
  [
    'two claims that supersede each other',
    [
      { ...HEADS, supersededBy: MET.id },
      { ...MET, supersededBy: HEADS.id },
    ],
    'RECORD_CONFLICT',
    /^file line 1: supersededBy: .* in a circle: (cl-\w+), cl-\w+, \1$/,
  ],
  [
    'a claim that would close a circle of supersession in the store',
    [{ ...CONTRACTS, supersededBy: PART_OF.id }],
    'RECORD_CONFLICT',
    /^file line 1: supersededBy: .* in a circle: (cl-\w+), cl-\w+, cl-\w+, \1$/,
  ],
  [
    'a source that relays itself',
    [source('press', 'C', { relays: ['report', 'press'] })],
    'RECORD_INVALID',
    /relays: "press" cannot refer to itself/,
  ],
  [
    'a source that cites itself',
    [source('s', 'B', { cites: ['s'] })],
    'RECORD_INVALID',
    /cites: "s" cannot refer to itself/,
  ],
  [
    'a claim that opposes itself',
    [opposition(HEADS, HEADS, 'REBUTS', 'report')],
    'RECORD_INVALID',
    /opposes: the claim "cl-\w+" cannot oppose itself/,
  ],
  [
    'a person without a public role',
    [entity('somebody', 'Official')],
    'PERSON_WITHOUT_PUBLIC_ROLE',
    /^file line 1: "somebody"/,
  ],
  [
    'a person whose public role is only denied',
    [
      entity('somebody', 'Official'),
      claim('somebody', 'HEADS', 'ministry'),
      item('i', claim('somebody', 'HEADS', 'ministry'), 'report', 'DISPUTES', 2),
    ],
    'PERSON_WITHOUT_PUBLIC_ROLE',
    /^file line 1: "somebody"/,
  ],
  [
    'a retraction that leaves a person without a public role',
    [item('i-heads', HEADS, 'report', 'SUPPORTS', 2, { retracted: { reason: 'misread' } })],
    'PERSON_WITHOUT_PUBLIC_ROLE',
    /^file line 1: "minister"/,
  ],
  [
    'the birth date of a person who is in office and not listed',
    [entity('minister', 'Official', { name: 'Minister', birthDate: '1970-05-01' })],
    'BIRTH_DATE_WITHOUT_LISTING',
    /^file line 1: "minister"/,
  ],
  [
    'one id with two contents',
    [entity('e', 'State', { name: 'One' }), entity('e', 'State', { name: 'Other' })],
    'RECORD_CONFLICT',
    /^file line 2: "e" has other content than the record of this id in file line 1/,
  ],
  [
    'an entity of another kind than it was',
    [entity('norland', 'Network')],
    'RECORD_CONFLICT',
    /of kind State/,
  ],
  [
    'a source in place of an entity',
    [source('norland', 'B')],
    'RECORD_CONFLICT',
    /type entity already, got source/,
  ],
  [
    'an item of another claim',
    [item('i-heads', CONTRACTS, 'report', 'SUPPORTS', 2)],
    'RECORD_CONFLICT',
    /the claim of/,
  ],
  [
    'an item from another source',
    [item('i-heads', HEADS, 'press', 'SUPPORTS', 2)],
    'RECORD_CONFLICT',
    /the source of/,
  ],
  [
    'an item that turns around',
    [item('i-heads', HEADS, 'report', 'DISPUTES', 2)],
    'RECORD_CONFLICT',
    /retract the item/,
  ],
];

export function writeContract(name: string, open: OpenEngine): void {
  describe(`writes: ${name}`, () => {
    let store: Store;

    beforeEach(async () => {
      store = await openStore(await open());
    });
    afterEach(() => store.close());

    it('make one revision of one batch, and none of a batch that changes nothing', async () => {
      const first = await store.write(WORLD, 'someone', 'a reason');
      expect(first).toMatchObject({ added: SIZE, changed: 0, unchanged: 0 });
      expect(first.revision).toMatchObject({
        number: 1,
        by: 'someone',
        why: 'a reason',
        added: SIZE,
        changed: 0,
      });
      const again = await store.write(WORLD, 'someone', 'again');
      expect(again).toEqual({ revision: null, added: 0, changed: 0, unchanged: SIZE });
      expect(await store.head()).toBe(1);
    });

    it('give the same graph whatever the order of a batch', async () => {
      const backwards = [...WORLD].reverse();
      await store.write(backwards, 'a test', 'backwards');
      const found = await linesAt(store, 1);
      await store.close();
      store = await openStore(await open());
      await store.write(WORLD, 'a test', 'forwards');
      expect(found).toEqual(await linesAt(store, 1));
    });

    it('take a record that comes twice alike as one', async () => {
      const outcome = await store.write([...WORLD, ...WORLD], 'a test', 'twice');
      expect(outcome).toMatchObject({ added: SIZE, unchanged: 0 });
    });

    it('count what was added, changed and left', async () => {
      await store.write(WORLD, 'a test', 'first');
      const changed = entity('norland', 'State', { name: 'Norland, renamed' });
      const outcome = await store.write(
        placed([changed, entity('new', 'State'), HEADS, BEARING]),
        'a test',
        'second',
      );
      expect(outcome).toMatchObject({
        added: 1,
        changed: 1,
        unchanged: 2,
        revision: { number: 2, added: 1, changed: 1 },
      });
    });

    it('number the revisions of writers that come at the same time one after the other', async () => {
      await store.write(WORLD, 'a test', 'first');
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          store.write(placed([entity(`e-${index}`, 'Concept')]), `writer ${index}`, 'at once'),
        ),
      );
      const numbers = outcomes.map(({ revision }) => revision?.number ?? 0).sort((a, b) => a - b);
      expect(numbers).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('add a record only once when two writers bring it at the same time', async () => {
      const outcomes = await Promise.all([
        store.write(WORLD, 'one', 'race'),
        store.write(WORLD, 'other', 'race'),
      ]);
      expect(outcomes.map(({ added }) => added).sort()).toEqual([0, SIZE]);
      expect(await store.entities.count({}, await store.head())).toBe(entities() + 1);
    });

    it('find what is referred to in the store as in the batch', async () => {
      await store.write(placed([entity('a', 'StateBody'), source('s', 'B')]), 'a test', 'first');
      const owns = claim('a', 'OWNS', 'b');
      const records = [item('i', owns, 's', 'SUPPORTS', 2), owns, entity('b', 'Company')];
      await store.write(placed(records), 'a test', 'second');
      expect(await store.claims.countOfEntities(['a', 'b'], {}, 2)).toEqual([1, 1]);
    });

    it('take a person whose public role the store knows already', async () => {
      await store.write(WORLD, 'a test', 'first');
      const renamed = entity('minister', 'Official', { name: 'The former Minister' });
      await expect(store.write(placed([renamed]), 'a test', 'second')).resolves.toMatchObject({ changed: 1 });
    });

    it('retract the source of a public role when another takes its place', async () => {
      await store.write(WORLD, 'a test', 'first');
      const retracted = item('i-heads', HEADS, 'report', 'SUPPORTS', 2, { retracted: { reason: 'misread' } });
      const other = item('i-heads-too', HEADS, 'press', 'SUPPORTS', 2);
      const outcome = await store.write(placed([retracted, other]), 'a test', 'second');
      expect(outcome).toMatchObject({ added: 1, changed: 1 });
    });

    it('keep text, numbers and lists as they came, up to their bounds', async () => {
      const name = 'Ünï 文 😀 \u200f "quotes" \\ \n second line';
      const records = [
        entity('odd', 'Place', { name, latitude: -12.5, longitude: 180, aliases: [{ name: '\u202ealias' }] }),
        entity('much', 'Figure', { value: Number.MAX_SAFE_INTEGER, minimum: 0.1 + 0.2, maximum: 1e300 }),
      ];
      await store.write(placed(records), 'a test', 'odd values');
      expect(await store.entities.byIds(['odd', 'much'], 1)).toEqual(records);
    });

    it('write a batch larger than one statement takes', async () => {
      const many = Array.from({ length: 2345 }, (_, index) => entity(`e-${index}`, 'Concept'));
      await store.write(placed(many), 'a test', 'many');
      expect(await store.entities.count({ kinds: ['Concept'] }, 1)).toBe(2345);
      expect(await linesAt(store, 1)).toHaveLength(2345);
    });

    it('let what is new be found by a word in the middle of its id, in whatever case', async () => {
      const records = [
        entity('a-Quiet-harbour-office', 'Concept'),
        entity('a-quietly-run-office', 'Concept'),
      ];
      await store.write(placed(records), 'a test', 'first');
      expect(await store.entities.nearest('quiet')).toEqual(['a-Quiet-harbour-office']);
    });

    it('rename the listings of whom or what is renamed', async () => {
      await store.write(WORLD, 'a test', 'first');
      await store.write(placed([entity('act', 'Instrument', { name: 'Another act' })]), 'a test', 'second');
      const [before] = (await store.entities.page({ kinds: ['Listing'] }, FAR, 1)).rows;
      const [after] = (await store.entities.page({ kinds: ['Listing'] }, FAR, 2)).rows;
      expect(before?.item).toMatchObject({ name: 'Nórth Air: listed under An act' });
      expect(after?.item).toMatchObject({ name: 'Nórth Air: listed under Another act' });
    });
  });

  describe(`refusals: ${name}`, () => {
    let store: Store;

    beforeAll(async () => {
      store = await openStore(await open());
      const world = WORLD_RECORDS.map((record) => SUPERSEDED.get(record.id) ?? record);
      await store.write(placed(world), 'a test', 'first');
    });
    afterAll(() => store.close());

    it.each(REFUSED)('refuse %s, and leave no trace', async (_, records, code, message) => {
      const harmless = entity('harmless', 'State');
      const refused = store.write([...placed(records, 'file'), ...placed([harmless])], 'a test', 'second');
      const error = await refused.then(
        () => new Error('it was written'),
        (thrown: unknown) => thrown as Error,
      );
      expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
      expect(await store.head()).toBe(1);
      expect(await store.entities.byIds(['harmless'], 2)).toEqual([null]);
    });

    it('end a write that would count what cannot be read: somebody vouched for what is not there', async () => {
      const ties = claim('ghost', 'MET_WITH', 'ferrymen');
      const records = placed([entity('harmless', 'State'), ties, item('i', ties, 'report', 'SUPPORTS', 2)]);
      const known = (id: string) => (id === 'ghost' ? ('Official' as const) : undefined);
      const written = store.writeGood(records, 'a test', 'second', { known });
      await expect(written).rejects.toThrow('made 0 of 1');
      expect(await store.head()).toBe(1);
      expect(await store.entities.byIds(['harmless'], 2)).toEqual([null]);
    });

    it('refuse a plain value where the predicate wants an entity', async () => {
      const { object: _, ...valued } = { ...HEADS, id: 'cl-x', value: 'a ministry' };
      const refused = store.write(placed([valued as ClaimRecord]), 'a test', 'second');
      await expect(refused).rejects.toMatchObject({ code: 'KIND_MISMATCH' });
    });
  });
}

async function linesAt(store: Store, revision: number): Promise<string[]> {
  return (await recordsAt(store, revision)).map((record) => JSON.stringify(record));
}

function entities(): number {
  return WORLD_RECORDS.filter(({ type }) => type === 'entity' || type === 'source').length;
}
