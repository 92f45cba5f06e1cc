/** What stands between the cells of a table, told from the beginning of its text. */

export const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** Where a line stands in a text. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
}

/** The first line that holds anything; null while its end is not in sight. */
export function firstLine(text: string, isWhole: boolean): PlacedLine | null {
  const start = text.search(/\S/);
  if (start === -1) return isWhole ? { text: '', start: text.length } : null;
  const end = lineEnd(text, start);
  if (end === -1 && !isWhole) return null;
  return { text: text.slice(start, end === -1 ? undefined : end), start };
}

/** Lines may end within quotation marks, which open where a cell begins. Doubled ones close and open again. */
function lineEnd(text: string, start: number): number {
  let isQuoted = false;
  let before = '\n';
  for (let place = start; place < text.length; place += 1) {
    const letter = text.charAt(place);
    if (letter === '"') isQuoted = !isQuoted && opensBehind(before);
    else if (!isQuoted && (letter === '\n' || letter === '\r')) return place;
    before = letter;
  }
  return -1;
}

function opensBehind(letter: string): boolean {
  return letter === '\n' || letter === '"' || DELIMITERS.includes(letter);
}

/** What spreadsheet programs say in a line before all others: `sep=;`. */
export function declaredDelimiter(line: string): string | null {
  return /^"?sep=(\t|[^\p{L}\p{N}\s"])"?$/iu.exec(line)?.[1] ?? null;
}

/** What a line has most of, outside of quotation marks. */
export function delimiterIn(line: string): string {
  const plain = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => plain.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

/** How lines end: as Windows or Unix ends them, both in one file too, or as old Macintosh programs do. */
export function lineEndsIn(text: string): string[] {
  return /[\r\n]/.exec(text)?.[0] === '\r' && !text.includes('\n') ? ['\r'] : ['\r\n', '\n'];
}
