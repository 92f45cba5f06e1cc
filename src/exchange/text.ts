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
  let decoder: Decoder | null = null;
  let first = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (decoder) {
      yield* decoder.decode(chunk);
      continue;
    }
    first = Buffer.concat([first, chunk]);
    if (first.length < 2) continue;
    decoder = new Decoder(encodingOf(first), name);
    yield* decoder.decode(first);
  }
  decoder ??= new Decoder('utf-8', name);
  if (first.length === 1) yield* decoder.decode(first);
  yield decoder.end();
}

class Decoder {
  readonly #encoding: string;
  readonly #name: string;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  /** Bytes of a character that the next chunk ends. */
  #begun: Buffer = Buffer.alloc(0);

  constructor(encoding: string, name: string) {
    this.#encoding = encoding;
    this.#name = name;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  /** The text of a chunk, or what of it stands before the first byte that is none. @throws LinchpinError RECORD_INVALID */
  *decode(chunk: Buffer): Iterable<string> {
    let text: string;
    try {
      text = this.#decoder.decode(chunk, { stream: true });
    } catch (cause) {
      yield this.#before(chunk);
      throw recordInvalid(this.#name, 'this is not UTF-8 text; save it as "CSV UTF-8"', cause);
    }
    this.#begun = begunCharacter(Buffer.concat([this.#begun, chunk.subarray(-LONGEST_CHARACTER)]));
    yield text;
  }

  end(): string {
    try {
      return this.#decoder.decode();
    } catch (cause) {
      throw recordInvalid(this.#name, 'the file ends inside a character', cause);
    }
  }

  #before(chunk: Buffer): string {
    if (this.#encoding !== 'utf-8') return '';
    const text = new TextDecoder('utf-8').decode(Buffer.concat([this.#begun, chunk]));
    return text.slice(0, text.indexOf(REPLACEMENT));
  }
}

/** What stands for bytes that are no character. */
const REPLACEMENT = '\ufffd';
/** Of UTF-8, in bytes. */
const LONGEST_CHARACTER = 4;

/** The bytes at the end of UTF-8 text that begin a character and do not end it. */
function begunCharacter(bytes: Buffer): Buffer {
  for (let count = 1; count < LONGEST_CHARACTER && count <= bytes.length; count++) {
    const byte = bytes[bytes.length - count] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > count ? Buffer.from(bytes.subarray(-count)) : Buffer.alloc(0);
  }
  return Buffer.alloc(0);
}

function encodingOf(bytes: Buffer): string {
  return UTF_16.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte))?.encoding ?? 'utf-8';
}
