/**
 * The text of an XML file: UTF-8 or UTF-16, told by its mark, its first character or its declaration (XML 1.0,
 * appendix F). Where bytes are no text, everything before them has been given.
 */
import { XmlProblem } from './problem.js';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How files begin that are no plain UTF-8: with a mark, or with `<` in two bytes. */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];
/** A declaration ends before this many bytes. */
const LONGEST_DECLARATION = 256;
const DECLARED = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
/** ASCII is UTF-8 already. */
const AS_UTF_8 = /^(utf-?8|us-ascii|ascii)$/i;

/** The text in pieces, its mark included. @throws XmlProblem when what was right is given */
export async function* decodedXml(bytes: AsyncIterable<Buffer>): AsyncIterable<string> {
  let held: Buffer = Buffer.alloc(0);
  let encoding: Encoding | null = null;
  for await (const chunk of bytes) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    if (held.length < LONGEST_DECLARATION) continue;
    encoding ??= encodingOf(held);
    const end = wholeCharacters(held, encoding);
    yield* decoded(held.subarray(0, end), encoding);
    held = held.subarray(end);
  }
  encoding ??= encodingOf(held);
  const end = wholeCharacters(held, encoding);
  yield* decoded(held.subarray(0, end), encoding);
  if (end < held.length) throw new XmlProblem('the file ends inside a character');
}

/** @throws XmlProblem for a declared encoding that is neither */
function encodingOf(bytes: Buffer): Encoding {
  const begun = BEGINNINGS.find(([beginning]) => beginning.every((byte, place) => bytes[place] === byte));
  if (begun) return begun[1];
  const declared = DECLARED.exec(bytes.toString('latin1', 0, LONGEST_DECLARATION))?.[1];
  if (declared === undefined || AS_UTF_8.test(declared)) return 'utf-8';
  throw new XmlProblem('its declared encoding cannot be read; save it as UTF-8');
}

function* decoded(bytes: Buffer, encoding: Encoding): Iterable<string> {
  const text = attempt(bytes, encoding);
  yield text ?? longestRight(bytes, encoding);
  if (text === null) throw new XmlProblem(`here stand bytes that are no ${encoding.toUpperCase()} text`);
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
