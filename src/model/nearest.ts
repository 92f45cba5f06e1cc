/** Nearest known words for one that is unknown, so that an error can say what was probably meant. */

/** Fewer characters than this are the beginning of too much to mean any of it. */
const SHORTEST_PART = 3;

/**
 * Up to `count` of the known words that are within a third of the word's length in edits, or of which the word is the
 * beginning or a part between marks (`lukashenko`, `travel` of `net-travel`). What was left off counts as one edit.
 * Closest first, then shortest, then alphabetical.
 */
export function nearest(word: string, known: Iterable<string>, count: number): string[] {
  const limit = Math.max(1, Math.ceil(word.length / 3));
  const lower = word.toLowerCase();
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of known) {
    const whole = candidate.toLowerCase();
    const edits = editDistance(lower, whole, limit);
    const distance = edits > 1 && isPart(lower, whole) ? 1 : edits;
    if (distance <= limit) found.push({ candidate, distance });
  }
  return found
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        a.candidate.length - b.candidate.length ||
        (a.candidate < b.candidate ? -1 : 1),
    )
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function isPart(part: string, whole: string): boolean {
  if (part.length < SHORTEST_PART) return false;
  if (whole.startsWith(part)) return true;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (isMark(whole[at - 1]) && isMark(whole[at + part.length])) return true;
  }
  return false;
}

/** Whether nothing stands there, or no letter or digit does. */
function isMark(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}]/u.test(character);
}

/** Levenshtein distance, or anything above `limit` when it is above. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
