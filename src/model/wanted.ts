/** What a field is wanted to be, in words that stand behind "wanted": for people who know columns, not code. */
import type { z } from 'zod';

/** What a check of a record finds. */
export type Issue = z.core.$ZodIssue;

/** `at most 1000 characters`, `a script code (ISO 15924)`, `no control characters`. */
export function wantedOf(issue: Issue): string {
  return limitOf(issue) ?? issue.message.replace(/^must not hold /, 'no ').replace(/^must be /, '');
}

/** What is wrong, in words that stand behind the name of the field. */
export function problemOf(issue: Issue): string {
  const limit = limitOf(issue);
  return limit === null ? issue.message : `must be ${limit}`;
}

/** Checks of the library, which speaks of code; null for those that have words of ours. */
function limitOf(issue: Issue): string | null {
  switch (issue.code) {
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin, Number(issue.maximum))}`;
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin, Number(issue.minimum))}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return TYPES[issue.expected] ?? null;
    default:
      return null;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function unitOf(origin: string, count: number): string {
  if (origin === 'string') return count === 1 ? ' character' : ' characters';
  if (origin === 'array') return count === 1 ? ' entry' : ' entries';
  return '';
}
