/** A format by the name that people type. */
import type { Format } from '../exchange/format.js';
import { FORMATS, formatNamed } from '../exchange/formats.js';
import { UsageProblem } from './command.js';

export const FORMAT_NAMES_TEXT: string = FORMATS.map(({ name }) => name).join(', ');

/** @throws UsageProblem */
export function askedFormat(name: string): Format {
  const found = formatNamed(name === 'ftm' ? 'followthemoney' : name);
  if (found) return found;
  throw new UsageProblem(`--format is one of ${FORMAT_NAMES_TEXT}, got ${JSON.stringify(name)}`);
}
