/**
 * The text of an XML file: UTF-8 or UTF-16, told by its mark, its first character or its declaration (XML 1.0,
 * appendix F). Where bytes are no text, everything before them has been given.
 */
import { decodedText, type Encoding, NoText } from '../decoded.js';
import { XmlProblem } from './problem.js';

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
  try {
    yield* decodedText(bytes, { least: LONGEST_DECLARATION, encodingOf });
  } catch (cause) {
    if (!(cause instanceof NoText)) throw cause;
    throw new XmlProblem(
      cause.isCut
        ? 'the file ends inside a character'
        : `here stand bytes that are no ${cause.encoding.toUpperCase()} text`,
    );
  }
}

/** @throws XmlProblem for a declared encoding that is neither */
function encodingOf(bytes: Buffer): Encoding {
  const begun = BEGINNINGS.find(([beginning]) => beginning.every((byte, place) => bytes[place] === byte));
  if (begun) return begun[1];
  const declared = DECLARED.exec(bytes.toString('latin1', 0, LONGEST_DECLARATION))?.[1];
  if (declared === undefined || AS_UTF_8.test(declared)) return 'utf-8';
  throw new XmlProblem('its declared encoding cannot be read; save it as UTF-8');
}
