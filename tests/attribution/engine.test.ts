import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { likelihoodOf } from '../../src/attribution/explanation/likelihood.js';
import type { Question } from '../../src/attribution/question.js';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import { LinchpinError } from '../../src/errors.js';
import { claim, engineOver, entity, item, opposition, question, source } from './small-world.js';

/**
 * state <-PART_OF- ministry -OWNS-> agency -CONTRACTS_WITH- carrier -TRANSPORTS_ON-> route
 *   |                                  \-ARRANGES-> route
 *   \-ASSISTS-> crossings <-WORKS_ON- smugglers      ally -ALLIED_WITH- state     (all of them B2 in "paper")
 */
const PART = claim('ministry', 'PART_OF', 'state');
const OWNS = claim('ministry', 'OWNS', 'agency');
const AGREES = claim('agency', 'CONTRACTS_WITH', 'carrier');
const ARRANGES = claim('agency', 'ARRANGES', 'route');
const CARRIES = claim('carrier', 'TRANSPORTS_ON', 'route');
const ASSISTS = claim('state', 'ASSISTS', 'crossings');
const WORKS = claim('smugglers', 'WORKS_ON', 'crossings');
const ALLIED = claim('ally', 'ALLIED_WITH', 'smugglers');
const DOUBTED = claim('state', 'ASSISTS', 'smugglers');
const NOT_FIRST = claim('state', 'TOLERATES', 'crossings', { phase: 'first' });

const SUPPORTED = [PART, OWNS, AGREES, ARRANGES, CARRIES, ASSISTS, WORKS, ALLIED, NOT_FIRST];
const RECORDS: DossierRecord[] = [
  source('paper', 'B'),
  source('blog', 'B'),
  source('ministry-site', 'D'),
  entity('state', 'State'),
  entity('ministry', 'StateBody'),
  entity('agency', 'Company'),
  entity('carrier', 'Company'),
  entity('route', 'Route', { from: '2021-05', to: '2021-08' }),
  entity('crossings', 'Operation'),
  entity('smugglers', 'Network'),
  entity('ally', 'State'),
  entity('people', 'Population'),
  ...SUPPORTED,
  DOUBTED,
  ...SUPPORTED.map((one, index) =>
    item(`i${index}`, one, 'paper', 'SUPPORTS', 2, { from: '2021', to: '2021', locator: `p. ${index + 1}` }),
  ),
  item('doubt', DOUBTED, 'blog', 'QUESTIONS', 3),
  item('denial', ASSISTS, 'ministry-site', 'DISPUTES', 6, { from: '2021' }),
  opposition(NOT_FIRST, ASSISTS, 'UNDERCUTS', 'blog'),
];
const B2 = 0.92 * 0.85;

function ask(from: string[], to: string[], more: Partial<Question> = {}, records = RECORDS) {
  return engineOver(records).answer(question(from, to, more));
}

describe('attribution: an answer', () => {
  it('gives the best chain first, with its link, conduct and steps', async () => {
    const { chains } = await ask(['state'], ['route']);
    expect(chains.map(({ steps }) => steps.map(({ predicate }) => predicate))).toEqual([
      ['PART_OF', 'OWNS', 'ARRANGES'],
      ['PART_OF', 'OWNS', 'CONTRACTS_WITH', 'TRANSPORTS_ON'],
    ]);
    expect(chains[0]).toMatchObject({
      link: 'OWNERSHIP',
      conduct: 'ARRANGES',
      meetsAt: null,
      operationNamed: null,
    });
    expect(chains[0]?.strength).toBeCloseTo(B2 ** 3, 11);
    expect(chains[1]?.link).toBe('BUSINESS_TIE');
    expect(chains[0]?.steps[0]).toMatchObject({
      from: 'state',
      to: 'ministry',
      direction: 'BACKWARD',
      tie: 'ORGAN',
    });
  });

  it('takes one paper that says everything for one source: the joint share is far above the product', async () => {
    const { chains } = await ask(['state'], ['route']);
    expect(chains[0]?.probability).toBeCloseTo(0.92 * 0.85 ** 3, 11);
  });

  it('keeps the periods of the steps and of the route together', async () => {
    const { chains } = await ask(['state'], ['route']);
    expect(chains[0]).toMatchObject({ periodFrom: '2021-05-01', periodTo: '2021-08-31' });
    expect((await ask(['state'], ['route'], { asOf: '2021-10' })).likelihood).toBe('NO_CHAIN');
  });

  it('grades a meeting on its own and never in the degree', async () => {
    const { chains, degree, likelihood, meetings } = await ask(['state'], ['smugglers']);
    expect(chains).toEqual([]);
    expect(degree.value).toBe(0);
    expect(likelihood).toBe('NO_CHAIN');
    expect(meetings.chains[0]).toMatchObject({ meetsAt: 'crossings', conduct: 'ASSISTS', link: 'DIRECT' });
    expect(meetings.chains[0]?.steps.map(({ to }) => to)).toEqual(['crossings', 'smugglers']);
    expect(meetings.degree.value).toBeGreaterThan(0.3);
  });

  it('shows every dispute, doubt and opposing claim, on the chain and off it', async () => {
    const { counterEvidence } = await ask(['state'], ['smugglers']);
    expect(counterEvidence).toEqual(
      [
        {
          item: 'denial',
          claim: ASSISTS.id,
          opposing: null,
          opposingStance: null,
          kind: 'DISPUTES',
          onChain: true,
          effect: 0,
        },
        {
          item: null,
          claim: ASSISTS.id,
          opposing: NOT_FIRST.id,
          opposingStance: 'SUPPORTS',
          kind: 'UNDERCUTS',
          onChain: true,
          effect: 0,
        },
        {
          item: 'doubt',
          claim: DOUBTED.id,
          opposing: null,
          opposingStance: null,
          kind: 'QUESTIONS',
          onChain: false,
          effect: 0,
        },
      ].sort((a, b) =>
        a.onChain === b.onChain
          ? a.claim + (a.item ?? '') < b.claim + (b.item ?? '')
            ? -1
            : 1
          : a.onChain
            ? -1
            : 1,
      ),
    );
  });

  it('says by how far the degree would rise without a dispute', async () => {
    const { counterEvidence, degree, degreeIgnoringDisputes } = await ask(['state'], ['crossings'], {
      conducts: ['ASSISTS'],
    });
    const denial = counterEvidence.find((one) => one.item === 'denial');
    expect(denial?.effect).toBeCloseTo(degreeIgnoringDisputes.value - degree.value, 11);
    expect(denial?.effect).toBeGreaterThan(0.01);
  });

  it('shows an alliance as a contact and never as a step', async () => {
    const { contacts, chains, meetings } = await ask(['ally'], ['smugglers']);
    expect(contacts).toEqual([{ claim: ALLIED.id, predicate: 'ALLIED_WITH', a: 'ally', b: 'smugglers' }]);
    expect([chains, meetings.chains]).toEqual([[], []]);
  });

  it('keeps to the hop limit, the floor, the links and the conducts asked for', async () => {
    expect((await ask(['state'], ['route'], { maxHops: 3 })).chainsFound).toBe(1);
    expect((await ask(['state'], ['route'], { maxHops: 2 })).chainsFound).toBe(0);
    expect((await ask(['state'], ['route'], { minChainStrength: 0.4 })).chainsFound).toBe(1);
    expect(
      (await ask(['state'], ['route'], { links: ['BUSINESS_TIE'] })).chains.map(({ link }) => link),
    ).toEqual(['BUSINESS_TIE']);
    expect(
      (await ask(['state'], ['route'], { conducts: ['TRANSPORTS_ON'] })).chains.map(({ conduct }) => conduct),
    ).toEqual(['TRANSPORTS_ON']);
    expect((await ask(['state'], ['agency'], { conducts: ['ASSISTS'] })).chainsFound).toBe(0);
  });

  it('says that more chains exist than it counts', async () => {
    const { search, chainsFound, explanation } = await ask(['state'], ['route'], { maxChains: 1 });
    expect(search).toMatchObject({ exhaustive: false, stoppedBy: 'CHAINS' });
    expect(chainsFound).toBe(1);
    expect(explanation.map(({ text }) => text).join(' ')).toContain('More chains exist than the 1');
  });

  it('says what a budget left open, typed, and gives what it found', async () => {
    const engine = engineOver(RECORDS, {
      effort: { maxVisited: 2, maxLeads: 1000, milliseconds: 5000 },
    });
    const { search, reproducible } = await engine.answer(question(['state'], ['route']));
    expect(search).toMatchObject({ exhaustive: false, stoppedBy: 'EXPANSIONS' });
    expect(reproducible).toBe(true);
  });

  it('speaks of what the record establishes, names the reading, and never says that a state is responsible', async () => {
    const answer = await ask(['state'], ['route', 'crossings']);
    const words = answer.explanation.map(({ text }) => text).join('\n');
    expect(words).toContain(
      'the record establishes some connection from state to at least one of route and crossings',
    );
    expect(words).toContain('2 of 2 are reached');
    expect(words).not.toMatch(/responsib/i);
    expect(answer.chains[0]?.reading).toContain('article 4');
  });

  it('gives an honest negative', async () => {
    const { explanation } = await ask(['ally'], ['route']);
    expect(explanation[0]?.text).toContain(
      'No chain from ally to route is on record within 6 steps. The search was exhaustive',
    );
    expect(explanation[0]?.text).toContain('no proof of absence');
  });
});

describe('attribution: a question that cannot be asked', () => {
  it.each([
    [
      'an unknown id, naming the nearest',
      { from: ['stat'] },
      'ENTITY_NOT_FOUND',
      'no entity has the id "stat" in from (nearest: state)',
    ],
    [
      'all unknown ids at once, each with its side',
      { from: ['state', 'ministri'], to: ['rout', 'nothing-like-it'] },
      'ENTITY_NOT_FOUND',
      'no entity has the id "ministri" in from (nearest: ministry), nor "rout" in to (nearest: route), nor "nothing-like-it" in to',
    ],
    ['an id on both sides', { from: ['state'], to: ['state'] }, 'FROM_IN_TO', '"state" stands in both'],
    ['a thing that cannot act', { from: ['route'], to: ['state'] }, 'KIND_MISMATCH', '"route" is Route'],
    ['people on the move as an end', { to: ['people'] }, 'KIND_MISMATCH', '"people" is Population'],
    ['an empty side', { to: [] }, 'EMPTY_SET', 'to: a list given'],
    [
      'more hops than are searched',
      { maxHops: 9 },
      'LIMIT_EXCEEDED',
      'maxHops must be a whole number from 1 to 8, got 9',
    ],
    ['no hops', { maxHops: 0 }, 'LIMIT_EXCEEDED', 'got 0'],
    ['more chains than are counted', { maxChains: 65 }, 'LIMIT_EXCEEDED', 'from 1 to 64, got 65'],
    ['a floor above one', { minChainStrength: 1.1 }, 'LIMIT_EXCEEDED', 'a number from 0 to 1'],
    ['a date that is none', { asOf: '2021-13' }, 'DATE_INVALID', '2021-13'],
    ['an empty list of links', { links: [] }, 'EMPTY_SET', 'links'],
  ])('is refused: %s', async (_, more: Partial<Question>, code, message) => {
    const { from = ['state'], to = ['route'], ...rest } = more;
    await expect(ask([...from], [...to], rest)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it('is given up when its asker has gone, and lets others have their turn', async () => {
    const engine = engineOver(RECORDS);
    const gone = new AbortController();
    setMaxListeners(0, gone.signal);
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    const answers = Array.from({ length: 20 }, () =>
      engine.answer(question(['state'], ['route']), gone.signal),
    );
    const late = engine.answer(question(['state'], ['route']));
    setImmediate(() => gone.abort(new LinchpinError('TIMEOUT', { limit: 1 })));
    const ends = await Promise.allSettled(answers);
    expect(ends.every((end) => end.status === 'rejected' && end.reason.code === 'TIMEOUT')).toBe(true);
    expect((await late).chainsFound).toBe(2);
    clearInterval(turn);
    expect(turns).toBeGreaterThan(0);
  });

  it('is answered at every limit', async () => {
    const answer = await ask(['state'], ['route'], {
      maxHops: 8,
      maxChains: 64,
      limit: 64,
      minChainStrength: 1,
    });
    expect(answer.chainsFound).toBe(0);
  });
});

describe('attribution: likelihood words', () => {
  it.each([
    [0.45, 1, 'ROUGHLY_EVEN_CHANCE'],
    [0.5499, 1, 'ROUGHLY_EVEN_CHANCE'],
    [0.55, 1, 'LIKELY'],
    [0.8, 1, 'VERY_LIKELY'],
    [0.95, 1, 'ALMOST_CERTAIN'],
    [0.4499, 0.45, 'INSUFFICIENT_EVIDENCE'],
    [0.4, 0.4499, 'UNLIKELY'],
    [0.01, 0.2, 'UNLIKELY'],
    [0.01, 0.19, 'VERY_UNLIKELY'],
    [0.01, 0.04, 'ALMOST_NO_CHANCE'],
  ])('degree %d with %d left open is %s', (degree, notExcluded, word) => {
    expect(likelihoodOf(degree, notExcluded, 1)).toBe(word);
  });

  it('is NO_CHAIN without any chain', () => {
    expect(likelihoodOf(0, 0, 0)).toBe('NO_CHAIN');
  });
});
