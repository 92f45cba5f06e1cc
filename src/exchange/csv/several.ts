/**
 * Several values in one cell: ` | ` between them, and other marks between the parts of one.
 *
 * A backslash takes the mark behind it as a letter: `\|`, `\,`, `\:`, `\[`, `\\`; a blank too, which would be trimmed.
 */

/** The text of a value, so that none of the marks in it stands between anything. */
export function escaped(text: string, marks = ''): string {
  const within = text.replace(/[\\|,:[]/g, (mark) => (`\\|${marks}`.includes(mark) ? `\\${mark}` : mark));
  const begun = /^\s/.test(within) ? `\\${within}` : within;
  return text.length > 1 && /\s$/.test(begun) ? `${begun.slice(0, -1)}\\${begun.slice(-1)}` : begun;
}

/** What stands between the marks, not yet `plain`. */
export function separated(text: string, mark: string): string[] {
  if (!text.includes('\\')) return text.split(mark);
  const parts: string[] = [];
  let start = 0;
  for (let place = markAt(text, mark, 0); place !== -1; place = markAt(text, mark, start)) {
    parts.push(text.slice(start, place));
    start = place + 1;
  }
  return [...parts, text.slice(start)];
}

/** What stands before the first mark, and behind it: null where there is none; neither is `plain` yet. */
export function halved(text: string, mark: string): [before: string, behind: string | null] {
  const place = markAt(text, mark, 0);
  return place === -1 ? [text, null] : [text.slice(0, place), text.slice(place + 1)];
}

/** The text that was `escaped`, without the blanks around it. */
export function plain(part: string): string {
  if (!part.includes('\\')) return part.trim();
  const end = part.trimEnd().length;
  let backslashes = 0;
  while (part[end - 1 - backslashes] === '\\') backslashes += 1;
  // The last of an odd number of them takes the blank behind it.
  return part
    .slice(0, end + (backslashes % 2))
    .trimStart()
    .replace(/\\([\\|,:[\s])/g, '$1');
}

function markAt(text: string, mark: string, from: number): number {
  for (let place = from; place < text.length; place += 1) {
    if (text[place] === '\\') place += 1;
    else if (text[place] === mark) return place;
  }
  return -1;
}
