/**
 * What makes a node say something else than its names say in our context: a context of its own, which may give any of
 * them another meaning, and properties that are told the other way round (JSON-LD 1.1, sections 4.1 and 4.8).
 */
const MEANINGS: readonly string[] = ['@context', '@reverse'];

/** The first such member of a node or of anything in it; null for a node that means what it says. */
export function meaningOfItsOwn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const found = MEANINGS.includes(name) ? name : meaningOfItsOwn(inner);
    if (found !== null) return found;
  }
  return null;
}
