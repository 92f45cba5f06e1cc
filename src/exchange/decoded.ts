/** Bytes as text, in UTF-8 or UTF-16. Where they are no text, everything before them has been given. */

/** Begins a text to tell its encoding: without it, spreadsheet programs take UTF-8 for an encoding of old. */
export const BYTE_ORDER_MARK = '\ufeff';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What comes is no text of its encoding, or ends inside a character. */
export class NoText extends Error {
  constructor(
    readonly encoding: Encoding,
    readonly isCut: boolean,
  ) {
    super(`no ${encoding}`);
  }
}

export interface Deciding {
  /** So many bytes are looked at, where there are as many. */
  readonly least: number;
  readonly encodingOf: (beginning: Buffer) => Encoding;
}

/** The text in pieces, its mark included. @throws NoText when what was right is given; what `encodingOf` throws */
export async function* decodedText(
  bytes: AsyncIterable<Buffer>,
  { least, encodingOf }: Deciding,
): AsyncIterable<string> {
  let held: Buffer = Buffer.alloc(0);
  let encoding: Encoding | null = null;
  for await (const chunk of bytes) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    if (encoding === null && held.length < least) continue;
    encoding ??= encodingOf(held);
    const end = wholeCharacters(held, encoding);
    yield* decoded(held.subarray(0, end), encoding);
    held = held.subarray(end);
  }
  encoding ??= encodingOf(held);
  const end = wholeCharacters(held, encoding);
  yield* decoded(held.subarray(0, end), encoding);
  if (end < held.length) throw new NoText(encoding, true);
}

function* decoded(bytes: Buffer, encoding: Encoding): Iterable<string> {
  const text = attempt(bytes, encoding);
  yield text ?? longestRight(bytes, encoding);
  if (text === null) throw new NoText(encoding, false);
}

function attempt(bytes: Buffer, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What stands before the first wrong byte, found by halving. */
function longestRight(bytes: Buffer, encoding: Encoding): string {
  let right = '';
  let [least, most] = [0, bytes.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const text = attempt(bytes.subarray(0, wholeCharacters(bytes.subarray(0, middle), encoding)), encoding);
    if (text === null) most = middle - 1;
    else [least, right] = [middle, text];
  }
  return right;
}

/** The number of bytes without a last character that is not there in full. */
function wholeCharacters(bytes: Buffer, encoding: Encoding): number {
  return encoding === 'utf-8' ? wholeUtf8(bytes) : wholeUtf16(bytes, encoding === 'utf-16le' ? 1 : 2);
}

function wholeUtf8(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    const isContinuation = byte >= 0x80 && byte < 0xc0;
    if (isContinuation) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** @param back where the byte that tells a surrogate stands, from the end of a unit */
function wholeUtf16(bytes: Buffer, back: 1 | 2): number {
  const even = bytes.length - (bytes.length % 2);
  const high = bytes[even - back] ?? 0;
  return even > 0 && high >= 0xd8 && high < 0xdc ? even - 2 : even;
}
