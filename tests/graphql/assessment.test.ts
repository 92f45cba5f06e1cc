import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/exchange/seeds.js';
import { costOf } from '../../src/graphql/limits/cost.js';
import { type BearingRecord, type BearingSide, bearingId } from '../../src/model/bearing.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import { type GraphRecord, parseRecord } from '../../src/model/record.js';
import { packagePath } from '../../src/package-root.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { type Api, codesOf, openApi, schema } from './api.js';

/**
 *   minister --HOLDS_OFFICE_IN--> office --PART_OF--> ministry --PART_OF--> alpha        guard --PART_OF--> beta
 *   alpha --OWNS--> carrier      annex --PART_OF--> alpha (disputed more than supported)
 *   agent --HOLDS_OFFICE_IN--> forces (a collective label) --PART_OF--> beta
 *   act: element 1 (who), 2 (what it did), 3 (what came of it)
 */
const OFFICE = claim('office', 'PART_OF', 'ministry');
const MINISTRY = claim('ministry', 'PART_OF', 'alpha');
const SERVES = claim('minister', 'HOLDS_OFFICE_IN', 'office', { role: 'minister' });
const GUARD = claim('guard', 'PART_OF', 'beta');
const OWNS = claim('alpha', 'OWNS', 'carrier');
const ANNEX = claim('annex', 'PART_OF', 'alpha');
const ORGANISES = claim('minister', 'ORGANISES', 'crossings');
const ASSISTS = claim('guard', 'ASSISTS', 'crossings');
const CARRIES = claim('carrier', 'WORKS_ON', 'crossings');
const ANNEX_ASSISTS = claim('annex', 'ASSISTS', 'crossings');
const OUTCOME = claim('crossings', 'SERVES', 'goal');
const THREAT = claim('alpha', 'THREATENS', 'beta');
const COUNT = claim('guard', 'REGISTERS', 'count');
const AGENT = claim('agent', 'HOLDS_OFFICE_IN', 'forces', { role: 'agent' });
const FORCES = claim('forces', 'PART_OF', 'beta');
const FORCES_ASSIST = claim('forces', 'ASSISTS', 'crossings');
const TEXT = claim('act', 'ALLOWS_ATTRIBUTION_TO', 'alpha');

function bearing(
  of: ClaimRecord,
  element: string,
  side: BearingSide,
  more: Partial<BearingRecord> = {},
): GraphRecord {
  const content = { claim: of.id, element, side, source: 'reader' };
  return parseRecord({ type: 'bearing', id: bearingId(content), ...content, ...more }, element);
}

const GRAPH: readonly GraphRecord[] = [
  source('report', 'B'),
  source('rumour', 'E'),
  source('rival', 'B'),
  source('reader', 'B'),
  source('leak', 'B'),
  source('paper', 'B', { relays: ['leak'] }),
  source('paper-2', 'B', { work: 'paper' }),
  source('footnoted', 'B', { relays: ['paper-2'] }),
  entity('alpha', 'State', { name: 'Alpha' }),
  entity('beta', 'State', { name: 'Beta' }),
  ...['ministry', 'office', 'guard', 'annex'].map((id) => entity(id, 'StateBody')),
  entity('forces', 'StateBody', { collective: true, organStatus: 'UNPROVEN' }),
  entity('minister', 'Official'),
  entity('agent', 'Official'),
  entity('carrier', 'Company'),
  entity('crossings', 'Operation'),
  entity('goal', 'Concept'),
  entity('count', 'Figure', { value: 10 }),
  entity('act', 'Instrument'),
  entity('bare-act', 'Instrument'),
  entity('linkless-act', 'Instrument'),
  entity('linkless-1', 'Element', { instrument: 'linkless-act', order: 1 }),
  ...[3, 1, 2].map((order) => entity(`act-${order}`, 'Element', { instrument: 'act', order })),
  ...[
    OFFICE,
    MINISTRY,
    SERVES,
    GUARD,
    OWNS,
    ANNEX,
    ORGANISES,
    ASSISTS,
    CARRIES,
    ANNEX_ASSISTS,
    OUTCOME,
    THREAT,
  ],
  ...[COUNT, AGENT, FORCES, FORCES_ASSIST, TEXT],
  item('i-agent', AGENT, 'report', 'SUPPORTS', 1),
  item('i-forces', FORCES, 'report', 'SUPPORTS', 1),
  item('i-forces-assist', FORCES_ASSIST, 'report', 'SUPPORTS', 2, { from: '2021', restsOn: ['footnoted'] }),
  item('i-forces-assist-2', FORCES_ASSIST, 'rival', 'SUPPORTS', 2, { from: '2021', to: '2021' }),
  item('i-text', TEXT, 'rival', 'DISPUTES', 2, { from: '2023' }),
  bearing(FORCES_ASSIST, 'act-2', 'FOR'),
  bearing(TEXT, 'act-1', 'AGAINST', { stance: 'DISPUTES' }),
  ...[OFFICE, MINISTRY, GUARD, OWNS].map((of, index) => item(`i-tie-${index}`, of, 'report', 'SUPPORTS', 1)),
  item('i-serves', SERVES, 'report', 'SUPPORTS', 1, { from: '2020', to: '2021' }),
  item('i-annex', ANNEX, 'rumour', 'SUPPORTS', 3),
  item('i-organises', ORGANISES, 'report', 'SUPPORTS', 1, { from: '2021', to: '2021' }),
  item('i-organises-2', ORGANISES, 'rumour', 'SUPPORTS', 3, { from: '2021', to: '2022' }),
  item('i-organises-no', ORGANISES, 'rumour', 'DISPUTES', 3, { from: '2021', to: '2022' }),
  item('i-assists', ASSISTS, 'report', 'SUPPORTS', 1),
  item('i-assists-no', ASSISTS, 'rival', 'DISPUTES', 2),
  item('i-carries', CARRIES, 'report', 'SUPPORTS', 1),
  item('i-carries-no', CARRIES, 'rival', 'DISPUTES', 1),
  item('i-annex-assists', ANNEX_ASSISTS, 'report', 'SUPPORTS', 1),
  item('i-outcome', OUTCOME, 'report', 'SUPPORTS', 1),
  item('i-threat', THREAT, 'report', 'SUPPORTS', 1),
  item('i-count', COUNT, 'report', 'SUPPORTS', 1),
  bearing(ORGANISES, 'act-1', 'FOR'),
  bearing(ASSISTS, 'act-1', 'FOR'),
  bearing(ANNEX_ASSISTS, 'act-1', 'FOR'),
  bearing(CARRIES, 'act-1', 'AGAINST', { stance: 'DISPUTES' }),
  bearing(ORGANISES, 'act-2', 'AGAINST', { stance: 'QUESTIONS' }),
  bearing(THREAT, 'act-2', 'FOR'),
  bearing(OUTCOME, 'act-3', 'FOR'),
  bearing(COUNT, 'act-3', 'AGAINST'),
  bearing(ASSISTS, 'act-2', 'FOR', {
    source: 'rival',
    id: bearingId({ claim: ASSISTS.id, element: 'act-2', side: 'FOR', source: 'rival' }),
    retracted: { reason: 'misread' },
  }),
];

const ASSESS = `query ($instrument: ID!, $actor: ID, $asOf: PartialDate) {
  assessment(instrument: $instrument, actor: $actor, asOf: $asOf) {
    instrument { id } actor { id } threshold caution revision
    elements { element { order } answer answerOfActor answerOfSituation for { ...E } against { ...E } ofOthers { ...E } }
  }
}
fragment E on ElementEvidence {
  bearing { side } claim { id } probability counts whyNot about ties { id } sources { id } origins { id }
  organUnproven aboutInstrument periodUnknown
}`;

interface Evidence {
  readonly claim: { readonly id: string };
  readonly probability: number | null;
  readonly counts: boolean;
  readonly whyNot: string | null;
  readonly about: string | null;
  readonly ties: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
  readonly origins: readonly { readonly id: string }[];
  readonly organUnproven: boolean;
  readonly aboutInstrument: boolean;
  readonly periodUnknown: boolean;
}

interface Assessed {
  readonly caution: string;
  readonly elements: readonly {
    readonly answer: string;
    readonly answerOfActor: string | null;
    readonly answerOfSituation: string | null;
    readonly for: readonly Evidence[];
    readonly against: readonly Evidence[];
    readonly ofOthers: readonly Evidence[];
  }[];
}

async function assess(api: Api, instrument: string, actor?: string, asOf?: string): Promise<Assessed> {
  const { data, errors } = await api.ask(ASSESS, { instrument, actor, asOf });
  expect(errors).toEqual([]);
  return (data as { assessment: Assessed }).assessment;
}

function answers({ elements }: Assessed): unknown[] {
  return elements.map(({ answer, answerOfActor, answerOfSituation }) => [
    ...[answer, answerOfActor, answerOfSituation],
  ]);
}

/** The evidence of one claim, wherever it stands. */
function ofClaim({ elements }: Assessed, { id }: ClaimRecord): Evidence | undefined {
  return elements
    .flatMap((one) => [...one.for, ...one.against, ...one.ofOthers])
    .find(({ claim }) => claim.id === id);
}

/** Claims of some evidence with whom it is about. */
function about(evidence: readonly Evidence[]): Record<string, string | null> {
  return Object.fromEntries(evidence.map((one) => [one.claim.id, one.about]));
}

describe('graphql: assessment of a small instrument', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(GRAPH);
  });

  it('answers each element on its own, in their order, whoever acted', async () => {
    const assessed = await assess(api, 'act');
    expect(assessed).toMatchObject({ instrument: { id: 'act' }, actor: null, threshold: 0.45, revision: 1 });
    expect(answers(assessed)).toEqual([
      ['CONTESTED', null, null],
      ['SUPPORTED', null, null],
      ['CONTESTED', null, null],
    ]);
  });

  it('gives every bearing with its probability, whether it counts and whose word it is', async () => {
    const [who, what] = (await assess(api, 'act')).elements;
    const organises = who?.for.find(({ claim }) => claim.id === ORGANISES.id);
    expect(organises).toMatchObject({
      ...{ counts: true, whyNot: null, about: null, ties: [] },
      sources: [{ id: 'reader' }, { id: 'report' }, { id: 'rumour' }],
    });
    const denial = who?.against.find(({ claim }) => claim.id === CARRIES.id);
    expect(denial).toMatchObject({
      ...{ counts: false, whyNot: 'BELOW_THRESHOLD' },
      sources: [{ id: 'reader' }, { id: 'rival' }],
    });
    expect(denial?.probability).toBeCloseTo(0.92 * 0.97 * (1 - 0.92 * 0.97), 4);
    expect(what?.against).toMatchObject([{ counts: false, whyNot: 'ONLY_QUESTIONS', probability: null }]);
  });

  it('never shows a retracted bearing', async () => {
    const [, what] = (await assess(api, 'act')).elements;
    expect(about(what?.for ?? [])).toEqual({ [THREAT.id]: null, [FORCES_ASSIST.id]: null });
  });

  it('charges a state with what hangs on it by organ ties, and shows by which', async () => {
    const { elements, caution } = await assess(api, 'act', 'alpha');
    const [who] = elements;
    expect(about(who?.for ?? [])).toEqual({ [ORGANISES.id]: 'ACTOR' });
    expect(who?.for[0]?.ties.map(({ id }) => id)).toEqual([SERVES.id, OFFICE.id, MINISTRY.id]);
    expect(caution).toContain('Nothing that counts on element 3 speaks of Alpha');
  });

  it('charges it neither with what a firm of its own does, nor with a body that is hardly shown to be its own', async () => {
    const [who] = (await assess(api, 'act', 'alpha')).elements;
    expect(about(who?.ofOthers ?? [])).toEqual({
      [ASSISTS.id]: 'OTHER',
      [ANNEX_ASSISTS.id]: 'OTHER',
      [CARRIES.id]: 'OTHER',
    });
    expect(who?.ofOthers.every(({ counts }) => !counts)).toBe(true);
    expect(who?.ofOthers.map(({ whyNot }) => whyNot).sort()).toEqual([
      'ABOUT_OTHERS',
      'BELOW_THRESHOLD',
      'BELOW_THRESHOLD',
    ]);
  });

  it('charges nobody with a threat against it, or with a figure that it counted', async () => {
    const [, what, outcome] = (await assess(api, 'act', 'beta')).elements;
    expect(about(what?.ofOthers ?? [])).toMatchObject({ [THREAT.id]: 'OTHER' });
    expect(about(outcome?.against ?? [])).toEqual({ [COUNT.id]: 'SITUATION' });
    expect(outcome).toMatchObject({
      ...{
        answer: 'NO_EVIDENCE',
        answerOfActor: 'NO_EVIDENCE',
        answerOfSituation: 'CONTESTED',
        ofOthers: [],
      },
    });
  });

  it('takes what held on the date: an office that has ended carries nothing any more', async () => {
    const [who] = (await assess(api, 'act', 'alpha', '2022')).elements;
    expect(about(who?.for ?? [])).toEqual({});
    expect(about(who?.ofOthers ?? [])).toMatchObject({ [ORGANISES.id]: 'OTHER' });
    const [later] = (await assess(api, 'act', undefined, '2023')).elements;
    const ended = later?.for.find(({ claim }) => claim.id === ORGANISES.id);
    expect(ended).toMatchObject({
      whyNot: 'NO_EVIDENCE_ON_DATE',
      probability: 0,
      sources: [{ id: 'reader' }],
    });
  });

  it('marks what is about an actor only through a label for bodies, and says so', async () => {
    const beta = await assess(api, 'act', 'beta');
    expect(ofClaim(beta, FORCES_ASSIST)).toMatchObject({
      ...{ about: 'ACTOR', counts: true, organUnproven: true, ties: [{ id: FORCES.id }] },
    });
    expect(ofClaim(beta, ASSISTS)).toMatchObject({ about: 'ACTOR', organUnproven: false });
    expect(beta.caution).toContain('On element 2 claims count for Beta that speak of it only through');
    const forces = await assess(api, 'act', 'forces');
    expect(ofClaim(forces, FORCES_ASSIST)).toMatchObject({ about: 'ACTOR', organUnproven: false });
  });

  it('takes a critique of the instrument for the situation of every actor, on every date', async () => {
    const counting = { about: 'SITUATION', counts: true, aboutInstrument: true, periodUnknown: false };
    const sources = [{ id: 'reader' }, { id: 'rival' }];
    for (const actor of ['alpha', 'beta', 'carrier']) {
      for (const asOf of [undefined, '2021', '1990']) {
        const assessed = await assess(api, 'act', actor, asOf);
        expect(ofClaim(assessed, TEXT)).toMatchObject({ ...counting, sources, origins: [{ id: 'rival' }] });
        expect(assessed.elements[0]?.answerOfSituation).toBe('DISPUTED');
        expect(assessed.caution).toContain('On element 1 claims count that are about the instrument itself');
      }
    }
    const whoever = await assess(api, 'act', undefined, '2021');
    expect(ofClaim(whoever, TEXT)).toMatchObject({ ...counting, about: null });
  });

  it('shows the claim of such a critique with its evidence, and every other on the date', async () => {
    const query = `{ assessment(instrument: "act", asOf: "2021") { elements { against {
      aboutInstrument claim { assessment { standing } evidence { totalCount } } } } } }`;
    const { data } = await api.ask(query);
    const { elements } = (data as { assessment: { elements: { against: object[] }[] } }).assessment;
    expect(elements[0]?.against).toContainEqual({
      ...{
        aboutInstrument: true,
        claim: { assessment: { standing: 'DISPUTED' }, evidence: { totalCount: 1 } },
      },
    });
  });

  it('marks what counts on a date for a missing bound alone', async () => {
    const marked = async (of: ClaimRecord, asOf?: string) =>
      ofClaim(await assess(api, 'act', undefined, asOf), of)?.periodUnknown;
    expect(await marked(FORCES_ASSIST)).toBe(false);
    expect(await marked(FORCES_ASSIST, '2021')).toBe(false);
    expect(await marked(FORCES_ASSIST, '2024')).toBe(true);
    expect(await marked(CARRIES, '2021')).toBe(true);
    expect(await marked(ORGANISES, '2021')).toBe(false);
    const { caution } = await assess(api, 'act', undefined, '2024');
    expect(caution).toContain('is not on record, and which is not shown to be of the date asked about');
  });

  it('leads evidence back to its origins, by footnotes, relays and other publications of a work', async () => {
    const evidence = ofClaim(await assess(api, 'act', 'beta'), FORCES_ASSIST);
    expect(evidence?.sources).toEqual([{ id: 'reader' }, { id: 'report' }, { id: 'rival' }]);
    expect(evidence?.origins).toEqual([{ id: 'leak' }, { id: 'rival' }]);
  });

  it('says so when nothing is linked, or there are no elements', async () => {
    const linkless = await assess(api, 'linkless-act');
    expect(answers(linkless)).toEqual([['NO_EVIDENCE', null, null]]);
    expect(linkless.caution).toContain('no linked claims at all');
    const bare = await assess(api, 'bare-act');
    expect(bare).toMatchObject({ elements: [] });
    expect(bare.caution).toContain('No elements of this instrument');
  });

  it.each([
    ['act', 'nobody', 'ENTITY_NOT_FOUND'],
    ['nothing', undefined, 'ENTITY_NOT_FOUND'],
    ['act', 'goal', 'KIND_MISMATCH'],
    ['goal', undefined, 'KIND_MISMATCH'],
    ['act', '?', 'ID_INVALID'],
  ])('refuses %s for %s with %s', async (instrument, actor, code) => {
    expect(codesOf(await api.ask(ASSESS, { instrument, actor }))).toEqual([code]);
  });

  it('has a price of its own, which an assessment of a claim does not have', () => {
    const price = (query: string) => costOf({ schema, document: parse(query) });
    expect(price('{ assessment(instrument: "act") { caution } }')).toBe(1000);
    expect(price('{ assessment(instrument: "act") { elements { for { counts } } } }')).toBe(1000 + 8 * 11);
    expect(price('{ claim(id: "c") { assessment { probability } } }')).toBe(2);
    expect(costOf({ schema, document: parse(ASSESS), variables: { instrument: 'act' } })).toBeLessThan(
      10_000,
    );
  });
});

describe('graphql: assessment on the real facts', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi((await readSeeds(packagePath('seeds'))).map(({ record }) => record));
  });

  const INSTRUMENT = 'ins-def-draft-crisis';

  it('answers every element from claims on both sides but the last, which has one', async () => {
    const assessed = await assess(api, INSTRUMENT);
    expect(answers(assessed).flat().filter(Boolean)).toEqual([
      ...['CONTESTED', 'CONTESTED', 'CONTESTED', 'CONTESTED'],
      'DISPUTED',
    ]);
    const shown = assessed.elements.flatMap((element) => [...element.for, ...element.against]);
    expect(shown).toHaveLength(38);
  });

  it.each(['belarus', 'russia', 'poland', 'eu', 'net-travel-intermediaries'])(
    'hides nothing when %s is asked about',
    async (actor) => {
      const { elements } = await assess(api, INSTRUMENT, actor);
      expect(elements.flatMap((one) => [...one.for, ...one.against, ...one.ofOthers])).toHaveLength(38);
    },
  );

  it('takes for Belarus what its authorities and their head are said to do', async () => {
    const assessed = await assess(api, INSTRUMENT, 'belarus');
    expect(answers(assessed)).toEqual([
      ['CONTESTED', 'SUPPORTED', 'DISPUTED'],
      ['CONTESTED', 'CONTESTED', 'DISPUTED'],
      ['CONTESTED', 'SUPPORTED', 'CONTESTED'],
      ['NO_EVIDENCE', 'NO_EVIDENCE', 'CONTESTED'],
      ['DISPUTED', 'DISPUTED', 'DISPUTED'],
    ]);
    expect(assessed.caution).toContain('that it is an organ of Belarus is not proven');
  });

  it('does not charge Russia with what the authorities of Belarus did, and does not clear it either', async () => {
    const assessed = await assess(api, INSTRUMENT, 'russia');
    expect(answers(assessed)).toEqual([
      ['NO_EVIDENCE', 'NO_EVIDENCE', 'DISPUTED'],
      ['NO_EVIDENCE', 'NO_EVIDENCE', 'DISPUTED'],
      ['CONTESTED', 'SUPPORTED', 'CONTESTED'],
      ['NO_EVIDENCE', 'NO_EVIDENCE', 'CONTESTED'],
      ['NO_EVIDENCE', 'NO_EVIDENCE', 'DISPUTED'],
    ]);
    expect(assessed.elements[1]?.for).toEqual([]);
    expect(assessed.caution).toContain('Nothing that counts on elements 1, 2, 4 and 5 speaks of Russia');
  });

  it('does not clear an official by what the situation says while the claims for stand with others', async () => {
    const [, what] = (await assess(api, INSTRUMENT, 'lukashenko-aliaksandr')).elements;
    expect(what).toMatchObject({
      ...{ answer: 'NO_EVIDENCE', answerOfActor: 'NO_EVIDENCE', answerOfSituation: 'DISPUTED' },
    });
    expect(what?.ofOthers.some(({ whyNot }) => whyNot === 'ABOUT_OTHERS')).toBe(true);
  });

  it('keeps the dissent that the definition hardly allows attribution, whoever is asked about and whenever', async () => {
    for (const actor of ['belarus', 'russia', 'poland', 'lukashenko-aliaksandr', undefined]) {
      const [who] = (await assess(api, INSTRUMENT, actor, '2021')).elements;
      const dissent = who?.against.filter(({ aboutInstrument, counts }) => aboutInstrument && counts) ?? [];
      expect(dissent.map(({ sources }) => sources)).toEqual([[{ id: 'src-rli-blog-2023' }]]);
    }
  });

  it.each(['poland', 'eu'])('charges %s, which it was done to, with nothing', async (actor) => {
    const { elements } = await assess(api, INSTRUMENT, actor);
    expect(elements.map(({ answerOfActor }) => answerOfActor)).toEqual(Array(5).fill('NO_EVIDENCE'));
  });
});
