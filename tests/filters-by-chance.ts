/** What filters by chance have in common, whatever they filter: they nest, and they say little at a time. */
import fc from 'fast-check';

const DEEPEST = 2;

/** Alternatives and a negation, each with parts one deeper. */
export function nested<Filter>(
  depth: number,
  maxAlternatives: number,
  filter: (depth: number) => fc.Arbitrary<Filter>,
): { anyOf: fc.Arbitrary<Filter[]>; not: fc.Arbitrary<Filter> } {
  if (depth === DEEPEST) return {} as never;
  return {
    anyOf: fc.array(filter(depth + 1), { minLength: 1, maxLength: maxAlternatives }),
    not: filter(depth + 1),
  };
}

/** One in so many conditions: with all of them, nothing is left to be found. */
export function sparse<Filter extends object>(
  oneIn: number,
  filters: fc.Arbitrary<Filter>,
): fc.Arbitrary<Filter> {
  return fc
    .tuple(filters, fc.infiniteStream(fc.nat(oneIn - 1)))
    .map(([filter, dice]) => thinned(filter, dice));
}

function thinned<Filter extends object>(filter: Filter, dice: IterableIterator<number>): Filter {
  const kept = Object.entries(filter).flatMap(([field, value]) => {
    if (field === 'anyOf') return [[field, (value as object[]).map((part) => thinned(part, dice))]];
    if (field === 'not') return [[field, thinned(value as object, dice)]];
    return dice.next().value === 0 ? [[field, value]] : [];
  });
  return Object.fromEntries(kept) as Filter;
}
