/**
 * One value of a JSON text while its bytes come in, chunk by chunk: where it ends is found by its quotes and brackets
 * alone. Of a value that is too large or too deep nothing is kept but that it is so.
 */

/** In bytes; the largest record that the model allows is smaller. */
export const LARGEST_VALUE = 1024 * 1024;
/** Levels of lists and objects within one another. */
export const DEEPEST_VALUE = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
/** A byte order mark within a document is a character like any other, and no JSON. */
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export class ValueUnderWay {
  /** The line on which it begins. */
  readonly line: number;
  isWhole = false;
  isTooDeep = false;
  /** Line breaks within it. */
  lines = 0;
  #parts: Buffer[] = [];
  #length = 0;
  #depth = 0;
  #isQuoted = false;
  #isEscaped = false;
  /** A number, or a word like `true`: it ends where something else begins. */
  readonly #isPlain: boolean;

  /** @param first its first byte, which `take` is given again */
  constructor(line: number, first: number) {
    this.line = line;
    this.#isPlain = first !== QUOTE && !isOpening(first);
  }

  get isTooLarge(): boolean {
    return this.#length > LARGEST_VALUE;
  }

  /** Takes what is its own of a chunk; the place where it goes on, or what comes behind the value begins. */
  take(chunk: Buffer, from: number): number {
    const end = this.#isPlain ? this.#endOfPlain(chunk, from) : this.#endOfOther(chunk, from);
    this.#length += end - from;
    if (this.isTooLarge || this.isTooDeep) this.#parts = [];
    else if (end > from) this.#parts.push(chunk.subarray(from, end));
    return end;
  }

  /** @throws TypeError where it is no UTF-8 */
  text(): string {
    const bytes = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    return DECODER.decode(bytes);
  }

  #endOfPlain(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      if (!endsPlain(chunk[at] as number)) continue;
      this.isWhole = true;
      return at;
    }
    return chunk.length;
  }

  #endOfOther(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === LINE_FEED) this.lines += 1;
      if (this.#isQuoted) this.#takeQuoted(byte);
      else if (byte === QUOTE) this.#isQuoted = true;
      else if (isOpening(byte)) {
        this.#depth += 1;
        if (this.#depth > DEEPEST_VALUE) this.isTooDeep = true;
      } else if (isClosing(byte)) this.#depth -= 1;
      else continue;
      if (this.#depth > 0 || this.#isQuoted) continue;
      this.isWhole = true;
      return at + 1;
    }
    return chunk.length;
  }

  #takeQuoted(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#isQuoted = false;
  }
}

function isOpening(byte: number): boolean {
  return byte === 0x7b || byte === 0x5b;
}

function isClosing(byte: number): boolean {
  return byte === 0x7d || byte === 0x5d;
}

/** White space, a comma, or a closing bracket. */
function endsPlain(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x2c || isClosing(byte);
}
