/** Reading the words after a command: unknown options, missing values and stray words are refused, never guessed. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { shown } from '../errors.js';
import { text } from '../model/fields.js';
import { wantedOf } from '../model/wanted.js';
import { UsageProblem } from './command.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and words given. @throws UsageProblem */
export function readArguments<Given extends Options>(
  words: readonly string[],
  options: Given,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals, strict: true });
  } catch (cause) {
    throw new UsageProblem(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const AUTHORSHIP = text(1000);

/** Who writes, or why, as every page can show it; undefined where it is not told. @throws UsageProblem */
export function authorship(value: string | undefined, option: 'by' | 'why'): string | undefined {
  if (!value) return undefined;
  const [issue] = AUTHORSHIP.safeParse(value).error?.issues ?? [];
  if (issue) throw new UsageProblem(`--${option} wants ${wantedOf(issue)}, got ${shown(value)}`);
  return value;
}

/** The one word that names a file. @throws UsageProblem */
export function oneFile(words: readonly string[]): string {
  const [path, ...others] = readArguments(words, {}, true).positionals;
  if (path === undefined || others.length > 0) throw new UsageProblem('one file is wanted');
  return path;
}

/** A whole number given as an option, or the default. @throws UsageProblem */
export function wholeNumber(value: string | undefined, option: string, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,15}$/.test(value)) {
    throw new UsageProblem(`--${option} wants a whole number, got ${JSON.stringify(value)}`);
  }
  return Number(value);
}

/** A number from 0 to 1 given as an option, or the default. @throws UsageProblem */
export function share(value: string | undefined, option: string, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (/^\d*\.?\d+$/.test(value) && number <= 1) return number;
  throw new UsageProblem(`--${option} wants a number from 0 to 1, got ${JSON.stringify(value)}`);
}

/** Words of a list, whatever their case and underscores. @throws UsageProblem */
export function chosen<Word extends string>(list: string, words: readonly Word[], option: string): Word[] {
  const plain = (word: string) => word.trim().toLowerCase().replaceAll('_', '');
  return list.split(',').map((given) => {
    const word = words.find((one) => plain(one) === plain(given));
    if (word) return word;
    const known = words.map((one) => one.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase());
    throw new UsageProblem(`--${option} wants some of ${known.join(', ')}, got ${JSON.stringify(given)}`);
  });
}
