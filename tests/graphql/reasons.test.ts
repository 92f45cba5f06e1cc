/** Reasons packs: only what a source joins is joined, nothing on record is left out, and nothing is added. */
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../src/brief/plain-text.js';
import { costOf } from '../../src/graphql/limits/cost.js';
import type { GraphRecord } from '../../src/model/record.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { HOSTILE } from '../brief/hostile.js';
import { attributeOf, elementsOf, textOf } from '../brief/page.js';
import { seedRecords } from '../seeds/real-facts.js';
import { type Api, codesOf, LIMITS, openApi, schema, textAt, write } from './api.js';
import { sectionOf } from './reasons-ask.js';
import * as pack from './reasons-graph.js';
import { CARRIES, GROUND, LISTED, MEMBER, OTHER_GROUND, OWNS } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(pack.REASONS_GRAPH);
});

/** What is asked of a pack about the carrier. */
async function packOf(fields: string, args = '') {
  const { data, errors } = await api.ask(`{ listingPack(actor: "carrier" ${args}) { ${fields} } }`);
  expect(errors).toEqual([]);
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  return (data as any).listingPack;
}

const rolesOf = async (args = '') =>
  ((await packOf('claimsFor { role claim { id } criteria { id } }', args)).claimsFor as Roled[]).map(
    ({ role, claim, criteria }) => [role, claim.id, criteria.map(({ id }) => id)],
  );

interface Roled {
  readonly role: string;
  readonly claim: { readonly id: string };
  readonly criteria: readonly { readonly id: string }[];
}

const CONDUCT_AND_TIES = [
  ['CONDUCT', pack.ARRANGES.id, []],
  ['CONDUCT', pack.DIRECTS_RING.id, []],
  ['TIE', pack.DIRECTS_FIRM.id, []],
  ['TIE', MEMBER.id, []],
  ['TIE', OWNS.id, []],
];

describe('graphql: what stands for a listing', () => {
  it('joins a claim to a criterion only by a stated ground or a bearing, and tells each claim once', async () => {
    expect(await rolesOf()).toEqual([
      ...[GROUND.id, OTHER_GROUND.id].sort().map((id) => ['STATES_THE_GROUND', id, ['ground']]),
      ['BEARS_ON_IT', CARRIES.id, ['act-1']],
      ...CONDUCT_AND_TIES,
    ]);
  });

  it('takes in what the criterion takes in, and leaves conduct and ties unlinked beside it', async () => {
    const carries = ['CONDUCT', CARRIES.id, []];
    expect(await rolesOf('criterion: "ground"')).toEqual([
      ...[GROUND.id, OTHER_GROUND.id].sort().map((id) => ['STATES_THE_GROUND', id, ['ground']]),
      ...withCarries(carries),
    ]);
    expect(await rolesOf('criterion: "act-1"')).toEqual([
      ['BEARS_ON_IT', CARRIES.id, ['act-1']],
      ...CONDUCT_AND_TIES,
    ]);
    expect(await rolesOf('criterion: "act"')).toEqual([
      ['STATES_THE_GROUND', GROUND.id, ['ground']],
      ['BEARS_ON_IT', CARRIES.id, ['act-1']],
      ...CONDUCT_AND_TIES,
    ]);
    expect(await rolesOf('criterion: "third-act"')).toEqual(withCarries(carries));
  });

  it('gives each claim its figure, its evidence by stance, and what opposes it', async () => {
    const { claimsFor } =
      await packOf(`claimsFor { claim { id assessment { probability } } probability standing
      supporting { id } disputing { id } questioning { id } opposedBy { claim { id } kind } bearings { element { id } side } }`);
    const flown = claimsFor.find(({ claim }: Roled) => claim.id === CARRIES.id);
    expect(flown).toMatchObject({
      probability: flown.claim.assessment.probability,
      standing: 'CONTESTED',
      supporting: [{ id: 'i-carries' }, { id: 'i-carries-2' }],
      disputing: [{ id: 'i-denial' }],
      questioning: [],
      opposedBy: [{ kind: 'UNDERCUTS' }],
      bearings: [{ element: { id: 'act-1' }, side: 'FOR' }],
    });
  });

  it('leaves out what bears against the criterion: no source links that claim in its favour, but one links it', async () => {
    expect(await rolesOf('criterion: "act-2"')).toEqual(CONDUCT_AND_TIES);
  });

  it('takes claims that may have begun by the date, ended or not, and tells the history whole', async () => {
    const { claimsFor, listings, courtOutcomes, proposals } = await packOf(
      'claimsFor { claim { id } ended standing supporting { id } } listings { status } courtOutcomes { id } proposals { id }',
      'asOf: "2030"',
    );
    const carries = (one: { readonly claim: { readonly id: string } }) => one.claim.id === CARRIES.id;
    expect(claimsFor.find(carries)).toEqual({
      claim: { id: CARRIES.id },
      ended: true,
      standing: 'CONTESTED',
      supporting: [{ id: 'i-carries' }, { id: 'i-carries-2' }],
    });
    const before = await packOf(
      'claimsFor { claim { id } } claimsAgainst { claim { id } } gaps',
      'asOf: "2020"',
    );
    expect(before.claimsFor.find(carries)).toBe(undefined);
    expect(before.claimsAgainst.find(carries)).toBe(undefined);
    expect(before.gaps.join()).toContain('only of what began after 2020');
    expect(listings.map(({ status }: { status: string }) => status)).toEqual([
      'LIFTED',
      'LISTED',
      'NOT_ESTABLISHED',
    ]);
    expect([courtOutcomes.length, proposals.length]).toEqual([2, 1]);
  });

  it('says which acts use a criterion, and which grounds the same authorities widened', async () => {
    const { criteria } = await packOf(
      'criteria { criterion { id name } acts { id } widenings { id } }',
      'criterion: "ground"',
    );
    expect(criteria).toEqual([
      {
        criterion: { id: 'ground', name: 'Ground' },
        acts: [{ id: 'act' }, { id: 'other-act' }],
        widenings: [{ id: pack.WIDENS.id }],
      },
    ]);
  });
});

function withCarries(carries: readonly unknown[]): unknown[] {
  const [arranges, directs, ...ties] = CONDUCT_AND_TIES;
  return [arranges, directs, carries, ...ties];
}

describe('graphql: what stands against a listing', () => {
  it('tells disputes, oppositions, bearings and denials, with whose words and whether anything supports the claim', async () => {
    const { claimsAgainst } = await packOf(
      'claimsAgainst { kind claim { id } item { id } bearing { side } opposition { kind } saidBy { id } byTheActor source { id } alone }',
    );
    const told = claimsAgainst.map(
      // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
      (one: any) => [
        one.kind,
        one.claim.id,
        one.item?.id ?? null,
        one.saidBy?.id ?? null,
        one.byTheActor,
        one.alone,
      ],
    );
    expect(told).toEqual([
      ['DISPUTE', CARRIES.id, 'i-denial', 'carrier', true, false],
      ['UNDERCUTS', CARRIES.id, null, null, false, false],
      ['DISPUTE', pack.DENIED.id, 'i-denied', 'carrier', true, true],
      ['DISPUTE', pack.NEVER.id, 'i-never', null, false, true],
      ['BEARS_AGAINST', CARRIES.id, null, null, false, false],
      ['DENIAL', pack.DENIES.id, null, null, true, false],
    ]);
  });

  it('never tells for a listing what is only denied', async () => {
    const ids = (await rolesOf()).map(([, id]) => id);
    expect(ids).not.toContain(pack.DENIED.id);
    expect(ids).not.toContain(pack.NEVER.id);
  });
});

describe('graphql: the history of a listing', () => {
  it('tells each listing with authority, grounds, status, and whether it came after another was lifted', async () => {
    const { listings } =
      await packOf(`listings { listing { claim { id } listedOn liftedOn } authorities { id } status
      grounds { id } lifted listedAgainAfter { claim { id } } }`);
    expect(listings).toEqual([
      {
        listing: { claim: { id: LISTED.id }, listedOn: '2021-12-02', liftedOn: '2024' },
        authorities: [{ id: 'council' }],
        status: 'LIFTED',
        grounds: [{ id: GROUND.id }],
        lifted: true,
        listedAgainAfter: [],
      },
      {
        listing: { claim: { id: pack.RELISTED.id }, listedOn: '2025-02', liftedOn: null },
        authorities: [{ id: 'council' }],
        status: 'LISTED',
        grounds: [{ id: OTHER_GROUND.id }],
        lifted: false,
        listedAgainAfter: [{ claim: { id: LISTED.id } }],
      },
      {
        listing: { claim: { id: pack.NEVER.id }, listedOn: null, liftedOn: null },
        authorities: [],
        status: 'NOT_ESTABLISHED',
        grounds: [],
        lifted: false,
        listedAgainAfter: [],
      },
    ]);
  });

  it('tells drafts, rulings and cases as such', async () => {
    const { proposals, courtOutcomes } = await packOf('proposals { id } courtOutcomes { id }');
    expect(proposals).toEqual([{ id: pack.DRAFT.id }]);
    expect(courtOutcomes).toEqual([{ id: pack.CASE.id }, { id: pack.RULING.id }]);
  });
});

describe('graphql: the sources and gaps of a pack', () => {
  it('tells grade, places, copy and whose words a source gives', async () => {
    const copied = source('rival', 'C', {
      language: 'ru',
      sha256: 'a'.repeat(64),
      capturedAt: '2026-01-02T03:04:05Z',
    });
    const { sources } = await onGraph(
      [...pack.REASONS_GRAPH.filter(({ id }) => id !== 'rival'), copied],
      () =>
        packOf(
          'sources { source { id } reliability reliabilityMeaning locators sha256 capturedAt preservation relays { id } restsOn { id } wordsOf { id } }',
        ),
    );
    expect(sources).toEqual([
      expect.objectContaining({
        source: { id: 'press' },
        reliability: 'C',
        reliabilityMeaning: 'fairly reliable',
        locators: ['text'],
        preservation: 'NOT_PRESERVED',
        sha256: null,
        relays: [{ id: 'report' }],
        restsOn: [{ id: 'report' }],
        wordsOf: [{ id: 'council' }],
      }),
      expect.objectContaining({ source: { id: 'report' }, locators: ['p. 7'] }),
      expect.objectContaining({
        source: { id: 'rival' },
        preservation: 'PRESERVED',
        sha256: 'a'.repeat(64),
        capturedAt: '2026-01-02T03:04:05.000Z',
        wordsOf: [{ id: 'carrier' }],
      }),
    ]);
  });

  it('says what a court would miss', async () => {
    const { gaps } = await packOf('gaps');
    for (const gap of [
      'The ground is stated and conduct is on record, but no source on record says that this conduct is what the ground rests on.',
      'That Carrier procures visas, travel or lodging as part of Northern route is on record only in the words of Council, an authority that lists: its own reasons are no evidence independent of the listing.',
      'Carrier itself disputes that Carrier assists Crossings (manner: knowingly). No source on this record says so: the accusation that is answered is not on record.',
      'No lifting is on record of the listing under Other act; whether it still stands is to be checked.',
      'No copy is recorded as preserved of 3 of 3 sources: “press”, “report” and “rival”.',
    ]) {
      expect(gaps).toContain(gap);
    }
    expect(gaps.filter((gap: string) => gap.startsWith('No source says when it held: '))).toHaveLength(1);
    expect(gaps.filter((gap: string) => /^No page, .* from “press”/.test(gap))).toHaveLength(1);
  });

  it('says that a source is older than what it is cited for, and that a listing has no ground', async () => {
    const old = source('report', 'B', { published: '2021-06-30' });
    const records = pack.REASONS_GRAPH.filter(
      ({ id }) => !['report', OTHER_GROUND.id, 'i-other-ground'].includes(id),
    );
    const { gaps } = await onGraph([...records, old], () => packOf('gaps'));
    const early = gaps.find((gap: string) =>
      gap.startsWith('“report” was published 2021-06-30 and is cited'),
    );
    expect(early).toContain('that Carrier carries people on Northern route (until 2021-10)');
    expect(early).toContain('that Carrier was listed under Act (from 2021-12-02)');
    expect(gaps).toContain('No claim on record gives the ground of the listing of Carrier under Other act.');
  });

  it('says that a criterion is linked to the actor by nobody, rather than linking it', async () => {
    const { gaps, claimsFor } = await packOf('gaps claimsFor { role }', 'criterion: "act-2"');
    expect(gaps[0]).toBe(
      'No source on record links Carrier to the criterion “Second element” in favour of its being met, and nobody is on record as listed on it; 1 bearing against it is told above.',
    );
    expect(claimsFor.map(({ role }: Roled) => role)).not.toContain('STATES_THE_GROUND');
  });

  it('says that more is on record than it tells', async () => {
    const many = Array.from({ length: 101 }, (_, index) => `firm-${String(index).padStart(3, '0')}`);
    const claims = many.map((id) => claim('carrier', 'OWNS', id));
    const records = [
      ...pack.REASONS_GRAPH,
      ...many.map((id) => entity(id, 'Company')),
      ...claims,
      ...claims.map((one, index) => item(`i-many-${index}`, one, 'report', 'SUPPORTS', 2)),
    ];
    const { gaps, claimsFor } = await onGraph(records, () => packOf('gaps claimsFor { role }'));
    expect(claimsFor.length).toBeLessThan(120);
    expect(gaps.at(-1)).toBe('More ties are on record than are told here.');
  });
});

describe('graphql: the chains of a pack', () => {
  const chains =
    'chains { asked moreEnds answered { to { id } answer { likelihood chains { link conduct caution } } } further { id } none { id } stopped { id } }';

  it('answers for networks and operations on record, and says where there is no chain', async () => {
    const found = (await packOf(chains)).chains;
    expect(found).toMatchObject({ asked: 3, moreEnds: false, further: [], stopped: [] });
    expect(found.answered).toMatchObject([
      { to: { id: 'ring' }, answer: { chains: [{ link: 'DIRECT' }, {}] } },
    ]);
    expect(found.none.map(({ id }: { id: string }) => id)).toEqual(['crossings', 'later']);
  });

  it('answers for the ends that are named, each once, and refuses others as attribution does', async () => {
    const named = (await packOf(chains, 'networks: ["north", "north", "crossings"]')).chains;
    expect(named).toMatchObject({
      asked: 2,
      answered: [{ to: { id: 'north' } }],
      none: [{ id: 'crossings' }],
    });
    const ask = (networks: string) =>
      api.ask(`{ listingPack(actor: "carrier", networks: ${networks}) { chains { asked } } }`);
    expect(codesOf(await ask('["nort"]'))).toEqual(['ENTITY_NOT_FOUND']);
    expect(codesOf(await ask('["act"]'))).toEqual(['KIND_MISMATCH']);
    expect(codesOf(await ask('["carrier"]'))).toEqual(['FROM_IN_TO']);
    expect(codesOf(await ask('[]'))).toEqual(['EMPTY_SET']);
  });

  it('tells at most five in full', async () => {
    const rings = Array.from({ length: 7 }, (_, index) => `ring-${index}`);
    const members = rings.map((id) => claim('carrier', 'MEMBER_OF', id));
    const records = [
      ...pack.REASONS_GRAPH,
      ...rings.map((id) => entity(id, 'Network')),
      ...members,
      ...members.map((one, index) => item(`i-r-${index}`, one, 'report', 'SUPPORTS', 2)),
    ];
    const found = (await onGraph(records, () => packOf(chains))).chains;
    expect([found.answered.length, found.further.length]).toEqual([5, 3]);
  });
});

describe('graphql: the pack as a memorandum', () => {
  it('begins with what it is and is not, in both formats', async () => {
    const { title, markdown, html } = await packOf('title markdown: document html: document(format: HTML)');
    expect(title).toBe('Reasons pack: Carrier');
    for (const text of [markdown, textOf(elementsOf(html)[0] as never)]) {
      expect(text).toContain('A listing is the reason that a government gave, and not a finding of a court.');
      expect(text).toContain('Nothing here says that anyone is responsible for anything.');
      expect(text.match(/responsib/g)).toHaveLength(1 + [...text.matchAll(/Responsibility/gi)].length);
    }
    expect(markdown).toMatch(
      /^# Reasons pack: Carrier\n\nWhat a listing of Carrier would rest on by this record\./,
    );
  });

  it('prints a denied listing as none, and a draft as no listing', async () => {
    const { document } = await packOf('document');
    const listings = sectionOf(document, 'Listings');
    expect(listings).toContain('1. Act, by Council: listed 2021-12-02, lifted 2024.');
    expect(listings).toContain('2. Other act, by Council: listed 2025-02, no lifting on record.');
    expect(listings).not.toContain('Third act');
    expect(sectionOf(document, 'What is on record against it')).toContain(
      '“rival” disputes that Carrier is listed under Third act.',
    );
    expect(sectionOf(document, 'Courts')).toContain('Remark on record: The outcome was not read.');
  });

  it('is the same bytes when it is asked for again', async () => {
    expect(await packOf('document')).toEqual(await packOf('document'));
  });

  it('says every hostile name as text', async () => {
    const records = pack.REASONS_GRAPH.map((record, index) => hostile(record, index));
    const { title, html, markdown } = await onGraph(records, () =>
      packOf('title html: document(format: HTML) markdown: document'),
    );
    const elements = elementsOf(html);
    const tags = new Set(elements.map(({ tagName }) => tagName));
    for (const tag of ['script', 'img', 'svg', 'iframe', 'object', 'form']) expect(tags).not.toContain(tag);
    expect(
      elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => /^on/.test(name)),
    ).toEqual([]);
    const targets = elements.flatMap((element) => attributeOf(element, 'href') ?? []);
    expect(targets.filter((target) => !/^(#|https:\/\/example\.org\/)/.test(target))).toEqual([]);
    expect(markdown).not.toMatch(/<(script|img|svg)/);
    expect(title).toContain('Reasons pack: ');
  });
});

describe('graphql: asking for a pack', () => {
  const ask = (args: string) => api.ask(`{ listingPack(${args}) { title } }`);

  it('names near ids for an actor or criterion that there is not', async () => {
    const actor = await ask('actor: "carier"');
    expect([codesOf(actor), actor.errors[0]?.message]).toEqual([
      ['ENTITY_NOT_FOUND'],
      'no actor has the id "carier" in listingPack(actor) (nearest: carrier)',
    ]);
    const criterion = await ask('actor: "carrier", criterion: "groun"');
    expect([codesOf(criterion), criterion.errors[0]?.message]).toEqual([
      ['ENTITY_NOT_FOUND'],
      expect.stringContaining('no criterion has the id "groun" in listingPack(criterion) (nearest: ground'),
    ]);
  });

  it('refuses what is no actor and what can be no criterion', async () => {
    expect(codesOf(await ask('actor: "act"'))).toEqual(['KIND_MISMATCH']);
    expect(codesOf(await ask('actor: "carrier", criterion: "council"'))).toEqual(['KIND_MISMATCH']);
    expect(codesOf(await ask('actor: "a b"'))).toEqual(['ID_INVALID']);
    expect(codesOf(await ask('actor: "carrier", revision: 9'))).toEqual(['REVISION_UNKNOWN']);
    expect(codesOf(await ask('actor: "carrier", asOf: "2021-13"'))).toEqual(['DATE_INVALID']);
  });

  it('costs a matrix and an answer for each end told in full, and fits alone with all that is below it', () => {
    const cost = (args: string, below = 'title') =>
      costOf({ schema, document: parse(`{ listingPack(actor: "a" ${args}) { ${below} } }`) });
    expect(cost('networks: ["n"]')).toBe(5000 * 2 + 2 + 1000);
    expect(cost('networks: ["n", "m"]')).toBe(5000 * 3 + 4 + 1000);
    expect(cost('')).toBe(5000 * 6 + 200 + 1000);
    const all = `criteria { acts { id } } claimsFor { claim { reading } supporting { id source { title } } disputing { id } }
      claimsAgainst { item { id } } sources { source { title } relays { id } } listings { listing { name } grounds { id } }
      proposals { id } courtOutcomes { id } gaps document
      chains { answered { to { id } answer { degree { value } chains { steps { claim { id } } } } } none { id } }`;
    expect(cost('', all)).toBeLessThan(LIMITS.cost);
  });
});

describe('graphql: packs of the real facts', () => {
  let seeds: Api;
  let actors: readonly string[];
  beforeAll(async () => {
    const records = (await seedRecords()).map(({ record }) => record);
    seeds = await openApi(records);
    const subjects = records.flatMap((record) =>
      record.type === 'claim' && /^(LISTED|NAMED_IN_DRAFT)/.test(record.predicate) ? record.subject : [],
    );
    actors = [...new Set(subjects)];
  });

  const document = async (actor: string, format: string, args = '') => {
    const query = `{ listingPack(actor: "${actor}" ${args}) { document(format: ${format}) } }`;
    return textAt(await seeds.ask(query), 'listingPack.document');
  };

  it('prints one of every actor that was listed or named in a draft, with a note for each reference and no more', async () => {
    expect(actors.length).toBeGreaterThan(20);
    for (const actor of actors) {
      const text = await document(actor, 'MARKDOWN');
      const [body = '', ...notes] = text.split(/^\[\^\d+\]: /m);
      const referred = new Set([...body.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number)));
      expect(
        [...referred].sort((a, b) => a - b),
        actor,
      ).toEqual(notes.map((_, index) => index + 1));
      expect(text, actor).not.toMatch(/undefined|\[object|\bnull\b/);
      elementsOf(await document(actor, 'HTML'));
    }
  }, 120_000);

  it('tells of Cham Wings what the record holds: a ground, a flight, its own denial, and three listings', async () => {
    const text = await document('cham-wings', 'MARKDOWN');
    expect(sectionOf(text, 'What is on record for a listing')).toContain(
      'Cham Wings Airlines carries people on Damascus to Minsk',
    );
    expect(sectionOf(text, 'What is on record against it')).toContain(
      '**Cham Wings Airlines** itself disputes',
    );
    const listings = sectionOf(text, 'Listings');
    expect(listings.match(/^\d+\. /gm)).toHaveLength(3);
    expect(listings).toContain('lifted 2022-07-18');
    expect(listings).toContain('Remark on record: Different regime and ground');
    expect(text).toContain('is on record only in the words of Council of the European Union');
    expect(text).toContain('**No chain is on record**');
  });

  it('does not say that a judgment struck a listing down, where no claim says so', async () => {
    const text = await document('belshina', 'MARKDOWN');
    expect(text).not.toMatch(/annul|struck down|quash/i);
    expect(sectionOf(text, 'Courts')).toContain('What a court decided is not on record as a claim');
    expect(sectionOf(text, 'Listings')).toContain('Listed again: the same authority');
  });

  it('does not say that a body was listed that was only named in a draft', async () => {
    const text = await document('by-property-department', 'MARKDOWN');
    expect(sectionOf(text, 'Listings')).toContain('No source on this record supports a listing of');
    expect(sectionOf(text, 'Proposals and drafts')).toContain('A proposal or a draft is no listing.');
    expect(sectionOf(text, 'What is on record against it')).toContain('disputes that Presidential Property');
  });

  it('says what a report gave before the act is cited for, and that no ground is on record', async () => {
    const text = sectionOf(await document('oskartour', 'MARKDOWN'), 'What a court would miss');
    expect(text).toContain('was published 2021-11-24 and is cited for a later day');
    expect(text).toContain('No claim on record gives the ground of the listing of Oskartour');
  });
});

/** The API over other records, for one question. */
async function onGraph<Result>(
  records: readonly GraphRecord[],
  work: () => Promise<Result>,
): Promise<Result> {
  const before = api;
  api = await openApi([]);
  await write(api.store, records);
  try {
    return await work();
  } finally {
    api = before;
  }
}

/** The same record with a name that somebody chose to break a page. */
function hostile(record: GraphRecord, index: number): GraphRecord {
  const text = plainText(HOSTILE[index % HOSTILE.length] ?? '');
  if (record.type === 'source') return { ...record, title: text, publisher: text };
  if (record.type === 'entity') return { ...record, name: text, description: text } as GraphRecord;
  if (record.type === 'evidence') return { ...record, locator: text, note: text };
  return record;
}
