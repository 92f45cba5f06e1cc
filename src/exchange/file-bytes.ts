/** The bytes of a file, chunk by chunk. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { recordInvalid } from '../errors.js';

/** An error of the file system names the file and its reason, never its folder. @throws LinchpinError RECORD_INVALID */
export async function* readBytes(file: string): AsyncIterable<Buffer> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk as Buffer;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code;
    if (reason === undefined) throw cause;
    throw recordInvalid(basename(file), `the file cannot be read (${reason})`, cause);
  }
}
