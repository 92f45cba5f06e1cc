/** Reading the words after a command: unknown options, missing values and stray words are refused, never guessed. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
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

/** A whole number given as an option, or the default. @throws UsageProblem */
export function wholeNumber(value: string | undefined, option: string, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,15}$/.test(value)) {
    throw new UsageProblem(`--${option} wants a whole number, got ${JSON.stringify(value)}`);
  }
  return Number(value);
}
