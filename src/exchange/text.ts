/** The text of a file of people who work in spreadsheets: UTF-8, or UTF-16 with its mark, as programs save it. */
import { recordInvalid } from '../errors.js';

const UTF_16 = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** The text chunk by chunk, without its mark. @throws LinchpinError RECORD_INVALID for any other encoding */
export async function* readText(bytes: AsyncIterable<Buffer>, name: string): AsyncIterable<string> {
  for await (const text of decodedChunks(bytes, name)) {
    // UTF-16 without its mark passes as UTF-8 with a NUL beside every Latin letter.
    if (text.includes('\0')) {
      const problem = 'this is not text: it holds NUL characters; save it as "CSV UTF-8"';
      throw recordInvalid(name, problem);
    }
    yield text;
  }
}

async function* decodedChunks(bytes: AsyncIterable<Buffer>, name: string): AsyncIterable<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let first = Buffer.alloc(0);
  const decoded = (chunk?: Buffer): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch (cause) {
      const problem =
        chunk === undefined
          ? 'the file ends inside a character'
          : 'this is not UTF-8 text; save it as "CSV UTF-8"';
      throw recordInvalid(name, problem, cause);
    }
  };
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoded(chunk);
      continue;
    }
    first = Buffer.concat([first, chunk]);
    if (first.length < 2) continue;
    decoder = new TextDecoder(encodingOf(first), { fatal: true });
    yield decoded(first);
  }
  decoder ??= new TextDecoder('utf-8', { fatal: true });
  if (first.length === 1) yield decoded(first);
  yield decoded();
}

function encodingOf(bytes: Buffer): string {
  return UTF_16.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte))?.encoding ?? 'utf-8';
}
