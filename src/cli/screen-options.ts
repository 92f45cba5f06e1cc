/** The options of `linchpin screen`: what is asked of whom, which columns are read, and what stands between cells. */
import { ACTOR_KINDS, type EntityKind } from '../model/kind.js';
import { LISTING_STANDINGS, type ListingStanding } from '../register/actor-standing.js';
import { SCREENING_DEFAULTS, type ScreeningTerms } from '../register/screening.js';
import { chosen, readArguments, share, wholeNumber } from './arguments.js';
import { UsageProblem } from './command.js';
import { asOfFrom } from './open.js';
import type { NamedColumns } from './screen-columns.js';
import type { ScreenTerms } from './screener.js';

const OPTIONS = {
  out: { type: 'string' },
  resume: { type: 'boolean' },
  threshold: { type: 'string' },
  limit: { type: 'string' },
  kinds: { type: 'string' },
  listings: { type: 'string' },
  'as-of': { type: 'string' },
  revision: { type: 'string' },
  'name-column': { type: 'string' },
  'birth-date-column': { type: 'string' },
  'country-column': { type: 'string' },
  'no-headings': { type: 'boolean' },
  delimiter: { type: 'string' },
} as const;

export const MOST_CANDIDATES = 100;

/** What the words of a call ask for. */
export interface Asked {
  /** `-` is standard input. */
  readonly file: string;
  /** null is standard output. */
  readonly out: string | null;
  readonly isResumed: boolean;
  readonly terms: ScreenTerms;
  readonly named: NamedColumns;
  readonly delimiter: string | undefined;
}

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** @throws UsageProblem; LinchpinError DATE_INVALID */
export function askedBy(words: readonly string[]): Asked {
  const { values, positionals } = readArguments(words, OPTIONS, true);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageProblem('name one file of names');
  if (values.resume && !values.out) throw new UsageProblem('--resume wants --out FILE');
  if (values.out === '') throw new UsageProblem('--out wants a file');
  return {
    file,
    out: values.out ?? null,
    isResumed: values.resume ?? false,
    terms: termsFrom(values),
    named: namedColumns(values),
    delimiter: delimiterFrom(values.delimiter),
  };
}

/** @throws UsageProblem; LinchpinError DATE_INVALID */
function termsFrom(values: Values): ScreenTerms {
  const { kinds, listings, revision } = values;
  const asOf = asOfFrom(values['as-of']);
  const limit = wholeNumber(values.limit, 'limit', SCREENING_DEFAULTS.limit);
  if (limit < 1 || limit > MOST_CANDIDATES)
    throw new UsageProblem(`--limit wants 1 to ${MOST_CANDIDATES}, got ${limit}`);
  const screening: ScreeningTerms = {
    threshold: share(values.threshold, 'threshold', SCREENING_DEFAULTS.threshold),
    limit,
    ...(kinds !== undefined && { kinds: chosen(kinds, ACTOR_KINDS, 'kinds') satisfies EntityKind[] }),
    ...(listings !== undefined && {
      standings: chosen(listings, LISTING_STANDINGS, 'listings') satisfies ListingStanding[],
    }),
  };
  return { screening, asOf, revision: revision === undefined ? null : wholeNumber(revision, 'revision', 0) };
}

function namedColumns(values: Values): NamedColumns {
  const columns = {
    name: values['name-column'],
    birthDate: values['birth-date-column'],
    country: values['country-column'],
    isWithoutHeadings: values['no-headings'],
  };
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined));
}

/** One character, or a tab as shells pass it on. @throws UsageProblem */
function delimiterFrom(value: string | undefined): string | undefined {
  const delimiter = value === '\\t' ? '\t' : value;
  if (delimiter === undefined || /^[^"\r\n]$/u.test(delimiter)) return delimiter;
  throw new UsageProblem(`--delimiter wants one character, or \\t for a tab, got ${JSON.stringify(value)}`);
}
