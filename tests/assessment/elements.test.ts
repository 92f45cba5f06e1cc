import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimFigures, COUNTS_FROM, refuted, weightOf } from '../../src/assessment/bearing-weight.js';
import { cautionFor } from '../../src/assessment/caution.js';
import { type About, answerElement, type LinkedBearing } from '../../src/assessment/elements.js';
import type { BearingRecord, BearingSide } from '../../src/model/bearing.js';
import type { Stance } from '../../src/model/evidence.js';
import { claim } from '../attribution/small-world.js';

const CLAIM = claim('alpha', 'ORGANISES', 'crossings');

/** Figures of a claim that something supports with one share of worlds and something disputes with another. */
function figures(supported: number, disputed: number): ClaimFigures {
  const standing =
    supported > 0 ? (disputed > 0 ? 'CONTESTED' : 'SUPPORTED') : disputed > 0 ? 'DISPUTED' : 'NO_EVIDENCE';
  return {
    probability: supported * (1 - disputed),
    probabilityUndisputed: supported,
    notExcluded: 1 - disputed,
    standing,
  };
}

const FLAGS = ['organUnproven', 'aboutInstrument', 'periodUnknown'] as const;
const UNMARKED = { organUnproven: false, aboutInstrument: false, periodUnknown: false };

let count = 0;
function linked(
  side: BearingSide,
  probability: number,
  more: { stance?: Stance; about?: About | null } & Partial<Pick<LinkedBearing, (typeof FLAGS)[number]>> = {},
): LinkedBearing {
  const { stance, about = null, ...flags } = more;
  count += 1;
  const bearing: BearingRecord = {
    ...{ type: 'bearing', id: `be-${count}`, claim: CLAIM.id, element: 'e', side, source: 's' },
    ...(stance && { stance }),
  };
  const isDenial = stance === 'DISPUTES';
  const told = isDenial ? figures(0, probability) : figures(probability, 0);
  return { bearing, claim: CLAIM, figures: told, about, ties: [], ...UNMARKED, ...flags };
}

describe('assessment: what a bearing weighs', () => {
  it('takes the share of worlds in which the claim is established, or in which it is refuted', () => {
    expect(weightOf({}, CLAIM, figures(0.8, 0.1))).toEqual({ probability: 0.8 * 0.9, whyNot: null });
    expect(weightOf({ stance: 'DISPUTES' }, CLAIM, figures(0.2, 0.7)).probability).toBeCloseTo(0.7 * 0.8, 9);
  });

  it('finds the refuted worlds whatever support and dispute have in common', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(share, share, share, share), (weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const [established = 0, contested = 0, denied = 0] = weights.map((weight) => weight / sum);
        const told = {
          probability: established,
          probabilityUndisputed: established + contested,
          notExcluded: 1 - contested - denied,
          standing: 'CONTESTED',
        } as const;
        expect(refuted(told)).toBeCloseTo(denied, 8);
        expect(refuted(told)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('counts from the lower edge of a roughly even chance', () => {
    expect(weightOf({}, CLAIM, figures(COUNTS_FROM, 0)).whyNot).toBeNull();
    expect(weightOf({}, CLAIM, figures(COUNTS_FROM - 0.001, 0)).whyNot).toBe('BELOW_THRESHOLD');
  });

  it('tells why nothing counts: a doubt, a better claim, no evidence on the date', () => {
    expect(weightOf({ stance: 'QUESTIONS' }, CLAIM, figures(0.9, 0))).toEqual({
      probability: null,
      whyNot: 'ONLY_QUESTIONS',
    });
    expect(weightOf({}, { supersededBy: 'cl-other' }, figures(0.9, 0)).whyNot).toBe('CLAIM_SUPERSEDED');
    expect(weightOf({}, CLAIM, figures(0, 0.9)).whyNot).toBe('NO_EVIDENCE_ON_DATE');
    expect(weightOf({ stance: 'DISPUTES' }, CLAIM, figures(0.9, 0)).whyNot).toBe('NO_EVIDENCE_ON_DATE');
  });
});

describe('assessment: the answer to an element', () => {
  it.each([
    ['SUPPORTED', [linked('FOR', 0.7), linked('AGAINST', 0.2)]],
    ['DISPUTED', [linked('FOR', 0.2), linked('AGAINST', 0.7, { stance: 'DISPUTES' })]],
    ['CONTESTED', [linked('FOR', 0.5), linked('AGAINST', 0.9)]],
    ['NO_EVIDENCE', [linked('FOR', 0.2), linked('AGAINST', 0.9, { stance: 'QUESTIONS' })]],
    ['NO_EVIDENCE', []],
  ])('is %s by the sides that count', (answer, evidence) => {
    expect(answerElement(evidence, false)).toMatchObject({
      ...{ answer, answerOfActor: null, answerOfSituation: null, ofOthers: [] },
    });
  });

  it('shows what does not count too, after what does, the more probable first', () => {
    const [weak, strong, even] = [linked('FOR', 0.1), linked('FOR', 0.9), linked('FOR', 0.5)];
    const doubt = linked('FOR', 0.9, { stance: 'QUESTIONS' });
    const answers = answerElement([doubt, weak, even, strong], false);
    expect(answers.for.map(({ bearing }) => bearing)).toEqual(
      [strong, even, weak, doubt].map(({ bearing }) => bearing),
    );
  });

  it('counts nothing about others, on either side, and shows it apart', () => {
    const others = [linked('FOR', 0.9, { about: 'OTHER' }), linked('AGAINST', 0.8, { about: 'OTHER' })];
    const answers = answerElement([...others, linked('FOR', 0.1, { about: 'ACTOR' })], true);
    expect(answers).toMatchObject({ answer: 'NO_EVIDENCE', answerOfActor: 'NO_EVIDENCE', against: [] });
    expect(answers.for).toHaveLength(1);
    expect(answers.ofOthers.map(({ whyNot }) => whyNot)).toEqual(['ABOUT_OTHERS', 'ABOUT_OTHERS']);
  });

  it.each<[string, string, string, [BearingSide, About][]]>([
    [
      'CONTESTED',
      'SUPPORTED',
      'DISPUTED',
      [
        ['FOR', 'ACTOR'],
        ['AGAINST', 'SITUATION'],
      ],
    ],
    [
      'CONTESTED',
      'DISPUTED',
      'SUPPORTED',
      [
        ['AGAINST', 'ACTOR'],
        ['FOR', 'SITUATION'],
      ],
    ],
    [
      'SUPPORTED',
      'SUPPORTED',
      'NO_EVIDENCE',
      [
        ['FOR', 'ACTOR'],
        ['AGAINST', 'OTHER'],
      ],
    ],
    [
      'SUPPORTED',
      'SUPPORTED',
      'SUPPORTED',
      [
        ['FOR', 'ACTOR'],
        ['FOR', 'SITUATION'],
      ],
    ],
    [
      'NO_EVIDENCE',
      'NO_EVIDENCE',
      'DISPUTED',
      [
        ['FOR', 'OTHER'],
        ['AGAINST', 'SITUATION'],
      ],
    ],
    [
      'NO_EVIDENCE',
      'NO_EVIDENCE',
      'SUPPORTED',
      [
        ['AGAINST', 'OTHER'],
        ['FOR', 'SITUATION'],
      ],
    ],
    [
      'NO_EVIDENCE',
      'NO_EVIDENCE',
      'NO_EVIDENCE',
      [
        ['FOR', 'OTHER'],
        ['AGAINST', 'OTHER'],
      ],
    ],
  ])(
    'is %s where that of the actor is %s and that of the situation is %s',
    (answer, answerOfActor, answerOfSituation, told) => {
      const evidence = told.map(([side, about]) => linked(side, 0.9, { about }));
      expect(answerElement(evidence, true)).toMatchObject({ answer, answerOfActor, answerOfSituation });
    },
  );

  it('neither charges nor clears anybody by the situation or by others alone, and treats both sides alike', () => {
    const sides = fc.constantFrom<BearingSide>('FOR', 'AGAINST');
    const abouts = fc.constantFrom<About>('ACTOR', 'SITUATION', 'OTHER');
    fc.assert(
      fc.property(fc.array(fc.tuple(sides, abouts), { maxLength: 5 }), (told) => {
        const answersOf = (swap: boolean) =>
          answerElement(
            told.map(([side, about]) =>
              linked(swap ? (side === 'FOR' ? 'AGAINST' : 'FOR') : side, 0.9, { about }),
            ),
            true,
          );
        const { answer, answerOfActor } = answersOf(false);
        expect(answer === 'NO_EVIDENCE').toBe(!told.some(([, about]) => about === 'ACTOR'));
        expect([answerOfActor, 'CONTESTED']).toContain(answer);
        const swapped = { SUPPORTED: 'DISPUTED', DISPUTED: 'SUPPORTED' } as Record<string, string>;
        expect(answersOf(true).answer).toBe(swapped[answer] ?? answer);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});

describe('assessment: the caution', () => {
  const answered = (order: number, evidence: LinkedBearing[], isAsked = true) => ({
    order,
    answers: answerElement(evidence, isAsked),
  });

  it('always says that no answer is a finding', () => {
    const elements = [answered(1, [linked('FOR', 0.9)], false)];
    expect(cautionFor({ elements, actor: null, exhaustive: true })).toBe(
      'Each element is answered on its own, from the claims that a source links to it. No answer is a finding, and together they make none: whether the instrument applies is for those who apply it.',
    );
  });

  it('says when no claims are linked, or there are no elements', () => {
    const none = cautionFor({ elements: [answered(1, [], false)], actor: null, exhaustive: true });
    expect(none).toContain('has no linked claims at all');
    expect(cautionFor({ elements: [], actor: null, exhaustive: true })).toContain('No elements');
  });

  it('names the elements that only the situation answers, and those with claims about others', () => {
    const elements = [
      answered(1, [linked('FOR', 0.9, { about: 'ACTOR' })]),
      answered(2, [linked('FOR', 0.9, { about: 'SITUATION' })]),
      answered(3, [linked('FOR', 0.9, { about: 'SITUATION' }), linked('FOR', 0.9, { about: 'OTHER' })]),
    ];
    const caution = cautionFor({ elements, actor: 'Alpha', exhaustive: false });
    expect(caution).toContain('Nothing that counts on elements 2 and 3 speaks of Alpha');
    expect(caution).toContain('neither charges Alpha nor clears it');
    expect(caution).toContain('On element 3 claims about other actors are shown apart');
    expect(caution).toContain('officials of Alpha reached its bounds');
  });

  it('names the elements where an organ is not proven, a claim is of the text, or a period is not on record', () => {
    const elements = [
      answered(1, [linked('FOR', 0.9, { about: 'ACTOR', organUnproven: true })]),
      answered(2, [linked('AGAINST', 0.9, { about: 'SITUATION', aboutInstrument: true })]),
      answered(3, [linked('FOR', 0.9, { about: 'ACTOR', periodUnknown: true })]),
      answered(4, [linked('FOR', 0.1, { about: 'ACTOR', organUnproven: true, periodUnknown: true })]),
    ];
    const caution = cautionFor({ elements, actor: 'Alpha', exhaustive: true });
    expect(caution).toContain('On element 1 claims count for Alpha that speak of it only through');
    expect(caution).toContain('On element 2 claims count that are about the instrument itself');
    expect(caution).toContain('On element 3 evidence counts whose period has a bound that is not on record');
  });
});
