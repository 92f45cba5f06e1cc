/** Readings of predicates as they stand after a name that is plural: `takes part in` as `take part in`. */

const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  itself: 'themselves',
  its: 'their',
};
/** A verb stands first, or after a comma, "and" or "or". */
const VERB = /(^|, | and | or )([a-z-]*[^s]s)(?= |:|,|$)/g;
const OWN = /\b(itself|its)\b/g;

/** The reading of a predicate for a subject of many. */
export function inPlural(reading: string): string {
  return reading
    .replace(VERB, (_, before: string, verb: string) => `${before}${withoutEnding(verb)}`)
    .replace(OWN, (word) => IRREGULAR[word] ?? word);
}

function withoutEnding(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /(ss|sh|ch|x|z)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}
