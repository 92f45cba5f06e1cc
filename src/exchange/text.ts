/** The text of a file of people who work in spreadsheets: UTF-8, or UTF-16 with its mark, as programs save it. */
import { recordInvalid } from '../errors.js';
import { BYTE_ORDER_MARK, decodedText, type Encoding, NoText } from './decoded.js';

const UTF_16: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];
const NUL = '\0';

/**
 * The text piece by piece, without its mark.
 *
 * @throws LinchpinError RECORD_INVALID for any other encoding, when what stands before it is given
 */
export async function* readText(bytes: AsyncIterable<Buffer>, name: string): AsyncIterable<string> {
  for await (const text of withoutMark(textOf(bytes, name))) {
    // UTF-16 without its mark passes as UTF-8 with a NUL beside every Latin letter.
    const nul = text.indexOf(NUL);
    yield nul < 0 ? text : text.slice(0, nul);
    if (nul < 0) continue;
    throw recordInvalid(name, 'this is not text: it holds NUL characters; save it as "CSV UTF-8"');
  }
}

async function* textOf(bytes: AsyncIterable<Buffer>, name: string): AsyncIterable<string> {
  try {
    yield* decodedText(bytes, { least: 2, encodingOf });
  } catch (cause) {
    if (!(cause instanceof NoText)) throw cause;
    const problem = cause.isCut
      ? 'the file ends inside a character'
      : `this is not ${cause.encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'} text; save it as "CSV UTF-8"`;
    throw recordInvalid(name, problem, cause);
  }
}

async function* withoutMark(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let isFirst = true;
  for await (const piece of pieces) {
    yield isFirst && piece.startsWith(BYTE_ORDER_MARK) ? piece.slice(1) : piece;
    if (piece !== '') isFirst = false;
  }
}

function encodingOf(bytes: Buffer): Encoding {
  return UTF_16.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte))?.encoding ?? 'utf-8';
}
