/** A line as it is written: an entity of FollowTheMoney with those of its values that the format can hold. */
import { isReadableDate } from './dates.js';

export interface WrittenEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Readonly<Record<string, readonly (string | undefined)[]>>;
  readonly referents?: readonly string[];
}

/** JSON on a line of its own; properties without a value are left out. */
export function lineOf({ id, schema, caption, properties, referents = [] }: WrittenEntity): string {
  const given = Object.entries(properties).flatMap(([name, values]) => {
    const texts = [...new Set(values.filter((value) => value !== undefined && value !== ''))];
    return texts.length > 0 ? [[name, texts] as const] : [];
  });
  const line = {
    id,
    ...(caption !== undefined && { caption }),
    schema,
    properties: Object.fromEntries(given),
  };
  return `${JSON.stringify(referents.length > 0 ? { ...line, referents } : line)}\n`;
}

/** Longest name that the format keeps; it squeezes blanks and line breaks into one blank each. */
export const LONGEST_NAME = 384;

export function squeezed(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

/** A date that the format can read; any other is lost. */
export function dateOrLost(date: string | undefined, lost: () => void): string | undefined {
  if (date === undefined || isReadableDate(date)) return date;
  lost();
  return undefined;
}
