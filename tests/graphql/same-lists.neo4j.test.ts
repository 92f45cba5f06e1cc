/** Both engines give the same bytes: lists, comparisons, searches and screenings, over real facts and at past revisions. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { openEmptied } from '../neo4j/database.js';
import { apiOver } from '../register/asked.js';
import { REGISTER_WRITES } from '../register/register-graph.js';
import { seedRecords } from '../seeds/real-facts.js';
import { placed } from '../world.js';
import type { Api } from './api.js';

const address = inject('neo4j');
const CLOCK = { clock: () => new Date('2026-01-02T03:04:05.678Z') };

const PAGE = 'totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
const FACETS = `facets { kinds { kind count } countries { country count } listings { standing count }
  authorities { authority { id } count } }`;
const LISTING = `${PAGE} nodes { id name status listedOn liftedOn authorities { id } grounds { id }
  history { kind date authorities { id } } }`;
const CANDIDATES = `name candidates { actor { id } score matchedName listing country { agreement } birthDate { agreement }
  nameComparison { score method pairs { query found how } } }`;

const REAL: readonly (readonly [what: string, field: string])[] = [
  ['officials', `officials(first: 40) { ${PAGE} nodes { id name birthDate } }`],
  [
    'listed officials, the last first',
    `officials(filter: { listed: true }, orderBy: { field: FIRST_LISTED, direction: DESC }) { ${PAGE} nodes { id } }`,
  ],
  [
    'officials of a state who are not listed',
    `officials(filter: { bodyIncludingParts: ["belarus"], not: { listed: true } }) { ${PAGE} nodes { id } }`,
  ],
  [
    'whom an authority lists on a date, from the end',
    `actors(filter: { listedBy: ["eu-council"] }, asOf: "2022", orderBy: { field: LAST_LISTED }, last: 30) { ${PAGE} nodes { id kind } }`,
  ],
  [
    'firms that it does not list',
    `companies(filter: { notListedBy: ["eu-council"] }, orderBy: { field: COUNTRY }, first: 40) { ${PAGE} nodes { id country } }`,
  ],
  [
    'listings, the latest first',
    `listings(orderBy: { field: LISTED_ON, direction: DESC }, first: 30) { ${LISTING} }`,
  ],
  [
    'listings that changed',
    `listings(changedSince: "2022", filter: { statuses: [LISTED, UNCLEAR] }, first: 20) { ${LISTING} }`,
  ],
  [
    'two authorities side by side',
    `listingComparison(authorities: ["eu-council", "us-ofac"], first: 30) {
    ${PAGE} nodes { actor { id } cells { status listedOn liftedOn listings { id } } } }`,
  ],
  [
    'a search in another script',
    `search(query: "Лукашэнка", first: 30) { ${PAGE} edges { score matchedName node { id } } ${FACETS} }`,
  ],
  [
    'a search of two words',
    `search(query: "border guard", first: 30) { ${PAGE} edges { score matchedName node { id } } ${FACETS} }`,
  ],
  [
    'a search among firms',
    `search(query: "Centrkurort", filter: { kinds: [COMPANY] }) { ${PAGE} edges { score node { id } } ${FACETS} }`,
  ],
  [
    'screened names',
    `screen(names: ["Lukashenko", "Łukaszenka", "Centr Kurort", "Kartsev"], threshold: 0.3, limit: 20) { ${CANDIDATES} }`,
  ],
];

const OVER_REVISIONS: readonly ((revision: number) => string)[] = [
  (at) => `officials(revision: ${at}, filter: { heldAt: "2021" }) { ${PAGE} nodes { id name } }`,
  (at) => `actors(revision: ${at}, filter: { listedBy: ["council"] }) { ${PAGE} nodes { id } }`,
  (at) =>
    `actors(revision: ${at}, filter: { connectedTo: { network: "ring", minDegree: 0.3 } }) { ${PAGE} nodes { id } }`,
  (at) => `listings(revision: ${at}, recordedSince: 1) { ${LISTING} }`,
  (at) =>
    `listings(revision: ${at}, asOf: "2021-03", filter: { statuses: [NOT_YET, UNCLEAR] }) { ${LISTING} }`,
  (at) => `listingComparison(revision: ${at}, authorities: ["council", "treasury"]) {
    ${PAGE} nodes { actor { id } cells { status listedOn liftedOn } } }`,
  (at) =>
    `search(revision: ${at}, query: "novak") { ${PAGE} edges { score matchedName node { id } } ${FACETS} }`,
  (at) => `screen(revision: ${at}, names: ["Ihar Novak", "Lukashenka"], birthDate: "1964") { ${CANDIDATES} }`,
];

describe.skipIf(!address)('both engines: lists, searches and screenings', () => {
  const stores: Store[] = [];
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  /** The API over the same records in either engine, each write a revision. */
  async function openBoth(writes: Parameters<Store['write']>[0][]): Promise<readonly [Api, Api]> {
    const both = [
      await openStore(openEmbedded({ folder: null, shuffleUnordered: true }), CLOCK),
      await openStore(await openEmptied(address), CLOCK),
    ] as const;
    stores.push(...both);
    for (const store of both)
      for (const records of writes) await store.write(records, 'a test', 'the same records');
    return [apiOver(both[0]), apiOver(both[1])];
  }

  async function alike([embedded, neo4j]: readonly [Api, Api], field: string): Promise<string> {
    const [first, second] = [await embedded.ask(`{ ${field} }`), await neo4j.ask(`{ ${field} }`)];
    expect(first.errors, field).toEqual([]);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    return JSON.stringify(first.data);
  }

  describe('over the real facts', () => {
    let apis: readonly [Api, Api];
    beforeAll(async () => {
      apis = await openBoth([[...(await seedRecords())]]);
    });

    it.each(REAL)('give the same bytes for %s', async (_, field) => {
      expect(await alike(apis, field)).toContain('"id"');
    });
  });

  describe('over several revisions', () => {
    let apis: readonly [Api, Api];
    beforeAll(async () => {
      apis = await openBoth(REGISTER_WRITES.map((records) => placed(records)));
    });

    it.each([1, 2, 3])('give the same bytes at revision %i', async (revision) => {
      for (const field of OVER_REVISIONS) await alike(apis, field(revision));
    });
  });
});
