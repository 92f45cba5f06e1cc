/**
 * Cells that a spreadsheet program would run, or change for good when it saves them, behind an apostrophe; and the
 * same cells without it.
 *
 * A cell that begins like a formula is run (https://owasp.org/www-community/attacks/CSV_Injection). One that looks like
 * a date or a number is stored as one: the page `3-4` becomes 3 April, the month `2021-06` its first day, `0012` twelve.
 */

/**
 * What gets an apostrophe: a blank, the beginning of a formula, also in full width, and figures that are no plain whole
 * number. Apostrophes before such a thing count as part of it, so that what really begins with one comes back.
 */
const ALTERED = /^'*(?:[\s=+\-@\uff1d\uff0b\uff0d\uff20]|(?!(?:0|[1-9]\d{0,14})$)\d[\d\s.,:/eE+-]*$)/;

/** A cell that a program leaves alone. A text that ends in a blank gets two apostrophes: blanks are trimmed elsewhere. */
export function guarded(text: string): string {
  if (text.trimEnd() !== text) return `''${text}`;
  return ALTERED.test(text) ? `'${text}` : text;
}

/** The text of a cell: what `guarded` was given, and any other text without the blanks around it. */
export function unguarded(cell: string): string {
  if (cell.startsWith("''") && cell.trimEnd() !== cell) return cell.slice(2);
  const text = cell.trim();
  return text.startsWith("'") && ALTERED.test(text.slice(1)) ? text.slice(1) : text;
}
