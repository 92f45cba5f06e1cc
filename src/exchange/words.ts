/** Kinds and predicates as people write them: in any case, in one word or several, in British or American spelling. */
import { ENTITY_KINDS, type EntityKind } from '../model/kind.js';
import { PREDICATES, type Predicate } from '../model/predicate.js';

/** Kinds that a file may hold: a listing follows from its claim. */
export const KINDS_READ = ENTITY_KINDS.filter((kind) => kind !== 'Listing');

const BY_KIND: ReadonlyMap<string, EntityKind> = new Map(KINDS_READ.map((kind) => [lettersOf(kind), kind]));
/** No two predicates read the same, and none reads as another is named: a test holds that. */
const BY_PREDICATE: ReadonlyMap<string, Predicate> = new Map(
  PREDICATES.flatMap((predicate) => [
    [lettersOf(predicate.reading), predicate] as const,
    [lettersOf(predicate.name), predicate] as const,
  ]),
);
/** What other models have for people, with a public role or without one. */
const PEOPLE: ReadonlySet<string> = new Set(['person', 'people', 'individual', 'human', 'naturalperson']);

export function kindMeant(text: string): EntityKind | null {
  return meant(text, BY_KIND);
}

export function predicateMeant(text: string): Predicate | null {
  return meant(text, BY_PREDICATE);
}

/** What is wanted of a text that means no kind. */
export function wantedKind(text: string, kinds: readonly EntityKind[]): string {
  if (!PEOPLE.has(lettersOf(text))) return `one of ${kinds.join(', ')}`;
  return 'Official: a person is recorded only for a public role, which a claim of an office or a listing gives';
}

/** What two spellings of a word have in common. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function meant<Meaning>(text: string, words: ReadonlyMap<string, Meaning>): Meaning | null {
  const letters = lettersOf(text);
  return words.get(letters) ?? words.get(letters.replaceAll('iz', 'is')) ?? null;
}
