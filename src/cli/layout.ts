/** Text set at 80 columns: wrapped paragraphs with hanging indents, and lines with a figure at the right edge. */

/** Columns of a line. */
export const WIDTH = 80;

/**
 * Wraps a text to the width; a percent sign stays with its number.
 *
 * @param first what the first line begins with; later lines begin with `rest`, by default as many spaces
 */
export function wrap(text: string, first = '', rest = ' '.repeat(widthOf(first)), width = WIDTH): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+(?!%)/).filter(Boolean)) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return isEmpty ? lines : [...lines, line];
}

/** Wraps a text and sets a figure at the right edge of its last line, or on a line of its own. */
export function wrapWithFigure(text: string, figure: string, first: string, rest: string): string[] {
  const lines = wrap(text, first, rest, WIDTH);
  const last = lines.at(-1) ?? first;
  const gap = WIDTH - widthOf(last) - widthOf(figure);
  return gap >= 2
    ? [...lines.slice(0, -1), `${last}${' '.repeat(gap)}${figure}`]
    : [...lines, `${rest}${figure.padStart(WIDTH - widthOf(rest))}`];
}

/** Columns that a text takes: letters once, marks that combine with them not at all, wide characters twice. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
      character,
    )
      ? 2
      : 1;
  }
  return width;
}
