/** What is on record and left out of a pack, in words: nothing is left out in silence. */
import type { Gap, PredicateCount } from '../../assessment/pack/gap.js';
import { predicateNamed } from '../../model/predicate.js';
import type { Line } from '../document.js';
import { counted } from '../words.js';
import { firstOf, statements } from './phrases.js';
import type { Wording } from './wording.js';

export type LeftOut = Extract<
  Gap,
  { kind: 'SUPERSEDED' | 'LATER' | 'ABOUT_OTHERS' | 'NOT_TOLD' | 'NAMED_ONLY' | 'SEARCH_STOPPED' }
>;

export function notToldLine(gap: LeftOut, { naming, records }: Wording): Line {
  const name = naming.name(records.actor);
  switch (gap.kind) {
    case 'ABOUT_OTHERS':
      return [
        `Of what sources set for or against the criteria, ${apart(gap)}: that charges `,
        name,
        ' with nothing, and is left out here.',
      ];
    case 'SUPERSEDED':
      return [
        `${counted(gap.claims.length, 'claim')} ${isAre(gap.claims.length)} superseded and left out: `,
        ...firstOf(
          gap.claims.map(({ claim, by }) => [
            'that ',
            ...naming.statement(claim),
            ', superseded by the claim that ',
            ...naming.statement(by),
          ]),
          '; ',
        ),
        '.',
      ];
    case 'LATER':
      return [
        `${counted(gap.claims.length, 'claim')} ${gap.claims.length === 1 ? 'speaks' : 'speak'} only of what began after ${records.asOf} and ${isAre(gap.claims.length)} left out: `,
        ...statements(gap.claims, naming),
        '.',
      ];
    case 'NOT_TOLD': {
      const count = sumOf(gap.predicates);
      return [
        `${counted(count, 'further claim')} about `,
        name,
        ` ${isAre(count)} on record and not told here: ${predicates(gap.predicates)}.`,
      ];
    }
    case 'NAMED_ONLY': {
      const count = sumOf(gap.predicates);
      return [
        `${counted(count, 'further claim')} on record ${count === 1 ? 'names' : 'name'} `,
        name,
        ` and ${count === 1 ? 'charges' : 'charge'} others or nobody, and ${isAre(count)} not told here: ${predicates(gap.predicates)}.`,
      ];
    }
    default:
      return [
        'The search for what bears on the criteria, or for organs and officials, was stopped before it was whole: more may be on record.',
      ];
  }
}

function apart({ situation, others }: Extract<Gap, { kind: 'ABOUT_OTHERS' }>): string {
  return [
    ...(situation === 0 ? [] : [`${counted(situation, 'bearing')} ${isAre(situation)} of the situation`]),
    ...(others === 0
      ? []
      : [`${counted(others, 'bearing')} ${isAre(others)} of what others do, to whomever they do it`]),
  ].join(' and ');
}

function predicates(counts: readonly PredicateCount[]): string {
  return counts
    .map(
      ({ predicate, count }) =>
        `${predicate} (“${predicateNamed(predicate)?.reading ?? predicate}”, ${count})`,
    )
    .join(', ');
}

function sumOf(counts: readonly PredicateCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function isAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
