import { describe, expect, it } from 'vitest';
import type { Answer, Chain, Share, Step } from '../../src/attribution/answer.js';
import { QUESTION_DEFAULTS } from '../../src/attribution/question.js';
import { attributionText } from '../../src/cli/attribution-text.js';
import { WIDTH, widthOf } from '../../src/cli/layout.js';
import { PLAIN } from '../../src/cli/paint.js';
import type { Records } from '../../src/cli/records.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { DEFAULT_GRADING } from '../../src/model/grade.js';
import type { SourceRecord } from '../../src/model/source.js';

const NAMES: Readonly<Record<string, string>> = {
  ministry: 'Ministry of Examples',
  agency: 'Example Travel Agency with a Name That Is So Long That It Has to Be Wrapped',
  route: 'Somewhere to Elsewhere by air',
  report: 'A report on travel',
  reply: 'A reply to the report',
};

const ITEMS: Readonly<Record<string, Pick<EvidenceRecord, 'source' | 'stance' | 'credibility' | 'locator'>>> =
  {
    'item-1': { source: 'report', stance: 'SUPPORTS', credibility: 2, locator: 'p. 4' },
    'item-2': { source: 'reply', stance: 'DISPUTES', credibility: 3, locator: undefined },
  };

const RECORDS: Records = {
  name: (id) => NAMES[id] ?? id,
  evidence: (id) => ITEMS[id] as EvidenceRecord | undefined,
  source: () => ({ reliability: 'B' }) as SourceRecord,
  sentence: (id) => `the statement of ${id}`,
  opposition: (id) => `the denial of ${id}`,
  qualifiers: (id) => (id === 'cl-arranges' ? ' (phase travel)' : ''),
  names: NAMES,
};

const share = (value: number): Share => ({
  value,
  low: value,
  high: value,
  method: 'EXACT',
  samples: null,
  seed: null,
});

const OWNS: Step = {
  from: 'ministry',
  to: 'agency',
  claim: 'cl-owns',
  predicate: 'OWNS',
  direction: 'FORWARD',
  tie: 'OWNERSHIP',
  probability: 0.8,
  periodFrom: '2021-01-01',
  periodTo: null,
  periodUnknown: true,
  evidence: ['item-1', 'item-2'],
  opposedBy: [{ claim: 'cl-no', kind: 'REBUTS', stance: 'SUPPORTS', source: 'reply' }],
};

const ARRANGES: Step = {
  ...OWNS,
  from: 'agency',
  to: 'route',
  claim: 'cl-arranges',
  predicate: 'ARRANGES',
  tie: null,
  probability: 0.004,
  evidence: ['item-1'],
  opposedBy: [],
};

const CHAIN: Chain = {
  strength: 0.0032,
  probability: 0.0032,
  link: 'OWNERSHIP',
  conduct: 'ARRANGES',
  reading: 'An owned company acted; ownership alone does not make its acts those of the state.',
  caution: 'No instruction is on record.',
  articles: [8],
  operationNamed: null,
  meetsAt: null,
  periodFrom: '2021-01-01',
  periodTo: null,
  steps: [OWNS, ARRANGES],
  origins: ['report'],
};

const ANSWER: Answer = {
  question: {
    ...QUESTION_DEFAULTS,
    from: ['ministry'],
    to: ['route'],
    asOf: '2021',
    revision: 3,
    links: null,
    conducts: null,
    grading: DEFAULT_GRADING,
  },
  degree: share(0.0032),
  degreeIgnoringDisputes: { ...share(0.5), low: 0.45, high: 0.55, method: 'SAMPLED', samples: 1000, seed: 1 },
  notExcluded: share(1),
  degreeDatedOnly: share(0),
  likelihood: 'ALMOST_NO_CHANCE',
  byLink: [{ link: 'OWNERSHIP', degree: share(0.0032), degreeIgnoringDisputes: share(0.5) }],
  reached: [{ id: 'route', degree: share(0.0032) }],
  chains: [CHAIN],
  chainsFound: 2,
  meetings: { degree: share(0), chains: [], found: 0, stoppedBy: 'NONE' },
  counterEvidence: [
    {
      item: 'item-2',
      claim: 'cl-owns',
      opposing: null,
      opposingStance: null,
      kind: 'DISPUTES',
      onChain: true,
      effect: 0.2,
    },
  ],
  contacts: [{ claim: 'cl-met', predicate: 'MET_WITH', a: 'ministry', b: 'route' }],
  contactsFound: 1,
  denialsFound: 0,
  independentChains: { count: 1, ranks: [1], provenLargest: true, sharedStructure: [] },
  linchpins: [
    { kind: 'CLAIM', id: 'cl-owns', fall: 0.0032 },
    { kind: 'WORK', id: 'report', fall: 0.0031 },
  ],
  smallestLoss: {
    members: [{ kind: 'WORK', id: 'report', fall: 0.0031 }],
    fall: 0.0031,
    likelihood: 'NO_CHAIN',
  },
  wouldRaise: [{ claim: 'cl-arranges', rise: 0.79 }],
  circularReporting: { cycles: [], echoes: [] },
  analyticConfidence: { level: 'LOW', reasons: ['Only 1 independent chain.'] },
  search: {
    exhaustive: true,
    stoppedBy: 'NONE',
    sidesExhaustive: true,
    maxHops: 6,
    minChainStrength: 0.001,
    visited: 1,
    elapsedMs: 3.4,
  },
  revision: 3,
  method: 'test-1',
  questionId: 'eyJmcm9tIjpbXX0',
  reproducible: true,
  explanation: [{ text: 'The record carries one chain.', claims: ['cl-owns'], sources: ['report'] }],
};

const EXPECTED = `From  Ministry of Examples (ministry)
To    Somewhere to Elsewhere by air (route)
      as of 2021 · disputes counted · up to 6 steps · as known at revision 3

Likelihood                almost no chance
Degree                    <0.01
  with disputes ignored   0.50 (0.45 to 0.55, sampled)
  not excluded            1.00
  on dated steps only     0.00
  ownership or closer     <0.01
Independent chains        1 of 2
Analytic confidence       low

•  The record carries one chain.

Chains  1 of 2, strongest first
+ supports   − disputes   ? questions   × opposed by another claim

1  strength <0.01 · ownership, arranges
   all of it may have held from 2021-01-01, end unknown
   An owned company acted; ownership alone does not make its acts those of the
   state.
   Caution: No instruction is on record.

   Ministry of Examples (ministry)
   │  owns, from 2021-01-01, end unknown                                    0.80
   │    + B2 A report on travel, p. 4
   │    − B3 A reply to the report
   │    × rebutted by: the denial of cl-no
   ▼
   Example Travel Agency with a Name That Is So Long That It Has to Be Wrapped
   (agency)
   │  procures visas, travel or lodging as part of (phase travel), from
   │  2021-01-01, end unknown                                              <0.01
   │    + B2 A report on travel, p. 4
   ▼
   Somewhere to Elsewhere by air (route)

What speaks against it
•  the statement of cl-owns
   − B3 A reply to the report (without it the degree rises by 0.20)

What it hangs on  by how far the degree falls without it
•  the statement of cl-owns                                                <0.01
•  “A report on travel”                                                    <0.01
Without “A report on travel” the word would be "no chain".

What would raise it  by how far, if it were established
•  the statement of cl-arranges                                             0.79

Contacts  between the two sides; never counted
•  the statement of cl-met

All chains of up to 6 steps and strength 0.001 or more were considered. 1
partial chain in 3 ms, method test-1.
`;

describe('cli: an answer as text', () => {
  it('draws the chain step by step, each with its evidence and what opposes it', () => {
    expect(attributionText(ANSWER, RECORDS, PLAIN)).toBe(EXPECTED);
  });

  it('stays within 80 columns, also under emphasis', () => {
    const bold = { bold: (text: string) => `<${text}>`, dim: (text: string) => `(${text})` };
    for (const line of attributionText(ANSWER, RECORDS, PLAIN).split('\n')) {
      expect(widthOf(line)).toBeLessThanOrEqual(WIDTH);
    }
    const painted = attributionText(ANSWER, RECORDS, bold);
    expect(painted).toContain('<   Ministry of Examples (ministry)>');
    expect(painted).toContain('<Chains>  1 of 2, strongest first');
  });

  it('says so when there is no chain, and where two sides only meet', () => {
    const meeting: Chain = { ...CHAIN, meetsAt: 'agency' };
    const text = attributionText(
      {
        ...ANSWER,
        likelihood: 'NO_CHAIN',
        chains: [],
        chainsFound: 0,
        counterEvidence: [],
        meetings: { degree: share(0.3), chains: [meeting], found: 1, stoppedBy: 'NONE' },
      },
      RECORDS,
      PLAIN,
    );
    expect(text).toContain('Likelihood                no chain');
    expect(text).toContain('\nChains  none\n');
    expect(text).toContain('Meetings  1, strongest first, degree 0.30: both sides act on one thing');
    expect(text).toContain('(agency) — here they meet');
    expect(text).toContain('What speaks against it  nothing on record');
  });

  it('says why a search is not exhaustive', () => {
    const search = { ...ANSWER.search, exhaustive: false, stoppedBy: 'TIME' } as const;
    const text = attributionText({ ...ANSWER, search, reproducible: false }, RECORDS, PLAIN);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'were considered: time ran out. Asked again, the answer may differ.',
    );
  });
});
