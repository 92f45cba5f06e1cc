import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/exchange/text.js';

/** The text of bytes that come one by one. */
async function read(bytes: Buffer): Promise<string> {
  const chunks = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
  let text = '';
  for await (const chunk of readText(chunks as AsyncIterable<Buffer>, 'names.csv')) text += chunk;
  return text;
}

const NAME = 'Гродна, Łódź';

describe('exchange: text', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(NAME)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${NAME}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${NAME}`, 'utf16le')],
    ['UTF-16 with its mark, the high byte first', Buffer.from(`\ufeff${NAME}`, 'utf16le').swap16()],
  ])('reads %s, however it is cut', async (_, bytes) => {
    expect(await read(bytes)).toBe(NAME);
  });

  it('gives nothing for nothing', async () => {
    expect(await read(Buffer.alloc(0))).toBe('');
  });

  it('refuses bytes of another encoding', async () => {
    await expect(read(Buffer.from([0x41, 0xc0, 0x42]))).rejects.toThrow(
      'names.csv: this is not UTF-8 text; save it as "CSV UTF-8"',
    );
  });

  const good = `${NAME}\nąę😀 \ufffd\nline`;
  it.each<[string, Buffer, Buffer]>([
    ['UTF-8', Buffer.from(good), Buffer.from([0xfc, 0x0a, 0x41])],
    ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), Buffer.from([0x00, 0xdc, 0x41, 0x00])],
    ['text before a NUL', Buffer.from(good), Buffer.from([0x00, 0x41])],
  ])('gives all of %s that stands before what is no text, however it is cut', async (_, right, wrong) => {
    const bytes = Buffer.concat([right, wrong]);
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
        bytes.subarray(place * size, (place + 1) * size),
      );
      let text = '';
      const reading = async () => {
        for await (const piece of readText(Readable.from(chunks) as AsyncIterable<Buffer>, 'f'))
          text += piece;
      };
      await expect(reading()).rejects.toThrow('this is not');
      expect(text).toBe(good);
    }
  });

  it('says where a file ends too soon', async () => {
    await expect(read(Buffer.from(NAME).subarray(0, 3))).rejects.toThrow(
      'names.csv: the file ends inside a character',
    );
  });

  it.each<[string, Buffer]>([
    ['UTF-16 without its mark', Buffer.from('name;dob', 'utf16le')],
    ['a NUL in the middle', Buffer.from('name\0;dob')],
  ])('refuses %s, which is no text', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow('names.csv: this is not text: it holds NUL characters');
  });
});
