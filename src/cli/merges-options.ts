/** The options of `linchpin merges`: of which actors merges are looked for, and how promising they have to be. */
import { ACTOR_KINDS } from '../model/kind.js';
import { MERGE_DEFAULTS, type MergeTerms } from '../register/merges/merge-finder.js';
import type { MergeScope } from '../register/merges/merge-scope.js';
import { chosen, readArguments, share, wholeNumber } from './arguments.js';
import { UsageProblem } from './command.js';

const OPTIONS = {
  since: { type: 'string' },
  source: { type: 'string' },
  ids: { type: 'string' },
  threshold: { type: 'string' },
  limit: { type: 'string' },
  kinds: { type: 'string' },
  revision: { type: 'string' },
  out: { type: 'string' },
  resume: { type: 'boolean' },
} as const;

export const MOST_PROPOSALS = 100;

/** What the words of a call ask for. */
export interface MergesAsked {
  readonly scope: MergeScope;
  readonly terms: MergeTerms;
  /** null is the newest. */
  readonly revision: number | null;
  /** null is standard output. */
  readonly out: string | null;
  readonly isResumed: boolean;
}

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** @throws UsageProblem */
export function mergesAskedBy(words: readonly string[]): MergesAsked {
  const { values } = readArguments(words, OPTIONS);
  if (values.resume && !values.out) throw new UsageProblem('--resume wants --out FILE');
  if (values.out === '') throw new UsageProblem('--out wants a file');
  const { revision } = values;
  return {
    scope: scopeFrom(values),
    terms: termsFrom(values),
    revision: revision === undefined ? null : wholeNumber(revision, 'revision', 0),
    out: values.out ?? null,
    isResumed: values.resume ?? false,
  };
}

/** @throws UsageProblem */
function scopeFrom({ since, source, ids }: Values): MergeScope {
  const named = ids?.split(',').map((id) => id.trim());
  if (named?.includes('')) throw new UsageProblem('--ids wants ids with commas between them');
  return {
    ...(since !== undefined && { since: wholeNumber(since, 'since', 0) }),
    ...(source !== undefined && { source }),
    ...(named !== undefined && { ids: named }),
  };
}

/** @throws UsageProblem */
function termsFrom({ threshold, limit, kinds }: Values): MergeTerms {
  const most = wholeNumber(limit, 'limit', MERGE_DEFAULTS.limit);
  if (most < 1 || most > MOST_PROPOSALS)
    throw new UsageProblem(`--limit wants 1 to ${MOST_PROPOSALS}, got ${most}`);
  return {
    threshold: share(threshold, 'threshold', MERGE_DEFAULTS.threshold),
    limit: most,
    kinds: kinds === undefined ? null : chosen(kinds, ACTOR_KINDS, 'kinds'),
  };
}
