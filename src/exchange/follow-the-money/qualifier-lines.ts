/** Qualifiers of a claim as lines of text, `manner: by bus`, for edges that have no property of their own for them. */
import type { Predicate } from '../../model/predicate.js';

/** Longest text of a qualifier. */
export const LONGEST_QUALIFIER = 500;

type Qualifiers = Readonly<Record<string, string>>;

/** Qualifiers that an edge has a property for, by its schema. */
export const QUALIFIER_PROPERTIES: Readonly<Record<string, Qualifiers>> = {
  Ownership: { share: 'percentage' },
  Directorship: { role: 'role' },
  Employment: { role: 'role' },
};

/** The property of an edge that stands for a qualifier; null where none does. */
export function qualifierProperty(schema: string, qualifier: string): string | null {
  return QUALIFIER_PROPERTIES[schema]?.[qualifier] ?? null;
}

export function qualifierLine(name: string, value: string): string {
  return `${name}: ${value}`;
}

/** The qualifiers of a predicate that lines tell, and the lines that tell none. */
export function qualifiersIn(
  lines: readonly string[],
  predicate: Predicate,
): { qualifiers: Qualifiers; others: readonly string[] } {
  const names = [...predicate.identifying, ...predicate.descriptive];
  const found = new Map<string, string>();
  const others: string[] = [];
  for (const line of lines) {
    const name = names.find((one) => line.startsWith(`${one}: `));
    if (name === undefined || found.has(name)) others.push(line);
    else found.set(name, line.slice(name.length + 2));
  }
  return { qualifiers: Object.fromEntries(found), others };
}
