import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInput } from '../../src/exchange/input.js';

const TEXT = 'line\n'.repeat(50_000);

describe('exchange: files as they are given', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linchpin-input-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function given(content: string | Buffer, name = 'file.jsonl'): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  async function read(path: string): Promise<{ text: string; error?: string }> {
    const file = await openInput(path);
    let text = '';
    try {
      for await (const chunk of file.bytes()) text += chunk.toString();
    } catch (error) {
      return { text, error: String(error) };
    }
    return { text };
  }

  it('are read as they are, and unpacked where they are packed, as often as wanted', async () => {
    expect(await read(await given(TEXT))).toEqual({ text: TEXT });
    const packed = await given(Buffer.concat([gzipSync(TEXT), gzipSync('more\n')]), 'file.gz');
    expect(await read(packed)).toEqual({ text: `${TEXT}more\n` });
    const file = await openInput(packed);
    for (let time = 0; time < 2; time++) {
      let length = 0;
      for await (const chunk of file.bytes()) length += chunk.length;
      expect(length).toBe(TEXT.length + 5);
    }
    expect(file.done).toBe(file.size);
  });

  it('give what could be unpacked of a damaged file, and then say that the rest is missing', async () => {
    const whole = gzipSync(Buffer.from(Array.from({ length: 200_000 }, (_, place) => place % 251)));
    for (const bytes of [
      whole.subarray(0, whole.length - 20),
      Buffer.concat([whole.subarray(0, 50), Buffer.alloc(80, 7)]),
    ]) {
      const { error } = await read(await given(bytes, 'cut.gz'));
      expect(error).toContain('cut.gz: the compressed file is damaged or ends too early');
    }
  });

  it('can be broken off', async () => {
    const file = await openInput(await given(gzipSync(TEXT.repeat(50)), 'long.gz'));
    for await (const chunk of file.bytes()) if (chunk.length > 0) break;
    expect(file.done).toBeGreaterThan(0);
  });

  it('are refused when they are no file, or packed otherwise, with what to do', async () => {
    await expect(openInput(folder)).rejects.toThrow('this is a folder');
    await expect(openInput('/dev/zero')).rejects.toThrow('no ordinary file');
    await expect(openInput(join(folder, 'gone'))).rejects.toThrow('cannot be read (ENOENT)');
    await expect(openInput(await given(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]), 'a.zst'))).rejects.toThrow(
      'compressed by Zstandard; unpack it',
    );
    await symlink('/dev/zero', join(folder, 'link'));
    await expect(openInput(join(folder, 'link'))).rejects.toThrow('no ordinary file');
  });

  it('have names that harm no terminal and fit a locator', async () => {
    const file = await openInput(await given('x', 'a\u001b[31m\u202e.jsonl'));
    expect(file.name).toBe('a?[31m?.jsonl');
  });
});
