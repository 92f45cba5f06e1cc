/**
 * Filters as an engine takes them: disjunctive normal form. A filter with nested `anyOf` and `not` becomes a list of
 * terms, each a plain AND of conditions, and goes to a fixed statement as a parameter; no Cypher is ever composed.
 */
import { LinchpinError } from '../errors.js';
import type { PortValue } from './engine.js';

/** A condition on one field, or its opposite. */
interface Literal<Field extends string> {
  readonly field: Field;
  readonly negated: boolean;
  readonly value: PortValue;
}

/** Conditions that all must hold. */
export type Conjunction<Field extends string> = readonly Literal<Field>[];

interface Nested<Self> {
  readonly anyOf?: readonly Self[];
  readonly not?: Self;
}

/** More alternatives than this would be slow on any engine; no honest question needs them. */
const MOST_TERMS = 64;

/**
 * The terms of a filter: rows are wanted that meet at least one of them. No term at all: nothing meets the filter.
 *
 * @param literalsOf the conditions that a filter's own fields set, `anyOf` and `not` aside
 * @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED
 */
export function termsOf<Self extends Nested<Self>, Field extends string>(
  filter: Self,
  literalsOf: (filter: Self) => Conjunction<Field>,
): Conjunction<Field>[] {
  return wanted(filter);

  function wanted(part: Self): Conjunction<Field>[] {
    let terms: Conjunction<Field>[] = [literalsOf(part)];
    if (part.anyOf) terms = both(terms, alternatives(part.anyOf).flatMap(wanted));
    if (part.not) terms = both(terms, refused(part.not));
    return terms;
  }

  function refused(part: Self): Conjunction<Field>[] {
    const terms: Conjunction<Field>[] = literalsOf(part).map((literal) => [
      { ...literal, negated: !literal.negated },
    ]);
    if (part.anyOf) terms.push(...alternatives(part.anyOf).map(refused).reduce(both, [[]]));
    if (part.not) terms.push(...wanted(part.not));
    return checked(terms);
  }

  function alternatives(parts: readonly Self[]): readonly Self[] {
    if (parts.length === 0) throw new LinchpinError('EMPTY_SET', { where: 'anyOf' });
    return parts;
  }

  function both(left: Conjunction<Field>[], right: Conjunction<Field>[]): Conjunction<Field>[] {
    checked({ length: left.length * right.length });
    return left.flatMap((a) => right.map((b) => [...a, ...b]));
  }
}

function checked<Terms extends { readonly length: number }>(terms: Terms): Terms {
  if (terms.length > MOST_TERMS) {
    throw new LinchpinError('LIMIT_EXCEEDED', {
      where: 'filter',
      wanted: `at most ${MOST_TERMS} alternatives once anyOf and not are multiplied out`,
      got: terms.length,
    });
  }
  return terms;
}

/** Values that one field may take (null: any) and may not take, over a conjunction; null when none can be taken. */
export function oneOf<Field extends string>(
  conjunction: Conjunction<Field>,
  field: Field,
): { readonly wanted: readonly string[] | null; readonly refused: readonly string[] } | null {
  let taken: readonly string[] | null = null;
  const refused = new Set<string>();
  for (const literal of conjunction) {
    if (literal.field !== field) continue;
    const values = literal.value as readonly string[];
    if (literal.negated) for (const value of values) refused.add(value);
    else taken = taken === null ? values : taken.filter((value) => values.includes(value));
  }
  const left: readonly string[] | null = taken === null ? null : taken.filter((value) => !refused.has(value));
  if (left !== null && left.length === 0) return null;
  return { wanted: left, refused: left === null ? [...refused] : [] };
}

/** What a conjunction wants of a field, each to be met on its own, or what it refuses. */
export function each<Value extends PortValue, Field extends string>(
  conjunction: Conjunction<Field>,
  field: NoInfer<Field>,
  negated: boolean,
): Value[] {
  return conjunction.flatMap((literal) =>
    literal.field === field && literal.negated === negated ? [literal.value as Value] : [],
  );
}

/** A filter's list as a condition, or none where it is left out. @throws LinchpinError EMPTY_SET */
export function listed<Field extends string>(
  field: Field,
  values: readonly string[] | undefined,
): Conjunction<Field> {
  if (values === undefined) return [];
  if (values.length === 0) throw new LinchpinError('EMPTY_SET', { where: field });
  return [{ field, negated: false, value: [...new Set(values)] }];
}
