/**
 * Analytic confidence: how much the answer itself can bear, in a sentence of its own and never mixed with likelihood
 * (Intelligence Community Directive 203, section D.6.e).
 */
import type { EvidenceRecord } from '../model/evidence.js';
import type { AnalyticConfidence, Independence, Share } from './answer.js';
import { bandOf } from './explanation/likelihood.js';
import type { Path } from './search/path.js';
import type { Assessor } from './worlds/assessor.js';

interface ConfidenceInput {
  readonly paths: readonly Path[];
  readonly independence: Independence;
  readonly degree: Share;
  readonly degreeIgnoringDisputes: Share;
  readonly exhaustive: boolean;
}

/** A gap between the degree without and with disputes from which confidence is low, and below which it may be high. */
const WIDE_DISPUTE = 0.2;
const NARROW_DISPUTE = 0.05;

/** LOW if any reason for it holds, HIGH if all reasons for that do, otherwise MODERATE. */
export function confidenceIn(input: ConfidenceInput, assessor: Assessor): AnalyticConfidence {
  const low = reasonsForLow(input, assessor);
  if (low.length > 0) return { level: 'LOW', reasons: low };
  const missing = missingForHigh(input, assessor);
  return missing.length > 0
    ? { level: 'MODERATE', reasons: missing }
    : {
        level: 'HIGH',
        reasons: [
          'At least three independent chains, one of them well sourced at every step, little disputed.',
        ],
      };
}

function reasonsForLow(input: ConfidenceInput, assessor: Assessor): string[] {
  const { independence, paths, exhaustive } = input;
  return [
    ...(independence.count < 2
      ? [independence.count === 0 ? 'No chain is on record.' : 'Only one independent chain.']
      : []),
    ...(paths[0] && restsOnDoubt(paths[0], assessor)
      ? [
          'The weakest step of the best chain rests only on sources graded D to F or statements graded 4 to 6.',
        ]
      : []),
    ...(disputeGap(input) >= WIDE_DISPUTE ? ['Disputes take at least .20 from the degree.'] : []),
    ...(exhaustive ? [] : ['The search was not exhaustive.']),
  ];
}

function missingForHigh(input: ConfidenceInput, assessor: Assessor): string[] {
  const { independence, paths, degree } = input;
  const members = independence.ranks.flatMap((rank) => paths[rank - 1] ?? []);
  return [
    ...(independence.count < 3 ? ['Fewer than three independent chains.'] : []),
    ...(members.some((path) => isWellSourced(path, assessor))
      ? []
      : ['No independent chain has two origins graded B2 or better at every step.']),
    ...(disputeGap(input) >= NARROW_DISPUTE ? ['Disputes take at least .05 from the degree.'] : []),
    ...(bandOf(degree.low) === bandOf(degree.high) ? [] : ['The interval of the degree crosses a band.']),
  ];
}

function disputeGap({ degree, degreeIgnoringDisputes }: ConfidenceInput): number {
  return degreeIgnoringDisputes.value - degree.value;
}

/** Whether the chain's weakest step has nothing better than D to F or 4 to 6 behind it. */
function restsOnDoubt(path: Path, assessor: Assessor): boolean {
  const steps = [...path.steps].sort(
    (a, b) => assessor.assess(a.lead.claim).probability - assessor.assess(b.lead.claim).probability,
  );
  const weakest = steps[0];
  return (
    weakest !== undefined &&
    assessor.itemsOf(weakest.lead.claim.id).supporting.every((item) => isWeak(item, assessor))
  );
}

function isWeak(item: EvidenceRecord, assessor: Assessor): boolean {
  const origins = assessor.ways.origins(item);
  return item.credibility >= 4 || origins.every(({ reliability }) => 'DEF'.includes(reliability));
}

/** Whether every step has two origins whose items are graded B2 or better. */
function isWellSourced(path: Path, assessor: Assessor): boolean {
  return path.steps.every(({ lead }) => {
    const good = assessor
      .itemsOf(lead.claim.id)
      .supporting.filter((item) => item.credibility <= 2)
      .flatMap((item) => assessor.ways.origins(item))
      .filter(({ reliability }) => reliability === 'A' || reliability === 'B');
    return new Set(good.map(({ name }) => name)).size >= 2;
  });
}
