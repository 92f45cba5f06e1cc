/** Which form of a memorandum an option asks for. */
import { BRIEF_FORMATS, type BriefFormat } from '../brief/render-brief.js';
import { UsageProblem } from './command.js';

/** @throws UsageProblem */
export function briefFormatFrom(given: string, option: string): BriefFormat {
  const format = BRIEF_FORMATS.find((known) => known.toLowerCase() === given);
  if (format) return format;
  throw new UsageProblem(`--${option} wants markdown or html, got ${JSON.stringify(given)}`);
}
