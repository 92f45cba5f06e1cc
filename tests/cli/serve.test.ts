import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app.js';
import { takeUp } from '../../src/cli/serve.js';
import { LinchpinError } from '../../src/errors.js';

describe('linchpin serve: taking up the graph', () => {
  it('asks for the newest revision, of attribution and of the register', async () => {
    const asked: string[] = [];
    const prepare = async (revision: number) => asked.push(`attribution ${revision}`);
    const at = async (revision: number) => asked.push(`register ${revision}`);
    expect(await logOf(prepare, at)).toEqual([]);
    expect(asked).toEqual(['attribution 7', 'register 7']);
  });

  it('leaves what is known to go wrong to the first question', async () => {
    const unavailable = () => Promise.reject(new LinchpinError('ENGINE_UNAVAILABLE'));
    expect(await logOf(unavailable, unavailable)).toEqual([]);
  });

  it('logs what nobody foresaw, and goes on', async () => {
    const failure = new RangeError('Array buffer allocation failed');
    const asked: number[] = [];
    const at = async (revision: number) => asked.push(revision);
    expect(await logOf(() => Promise.reject(failure), at)).toEqual([
      [{ err: failure }, 'the graph could not be taken up'],
    ]);
    expect(asked).toEqual([7]);
  });
});

/** What is logged while a graph of seven revisions is taken up. */
async function logOf(
  prepare: (revision: number) => Promise<unknown>,
  at: (revision: number) => Promise<unknown>,
): Promise<unknown[][]> {
  const logged: unknown[][] = [];
  const register = {
    at: async (revision: number) => {
      await at(revision);
      return { indexes: async () => undefined };
    },
  };
  const app = { store: { head: async () => 7 }, attribution: { prepare }, register } as unknown as App;
  await takeUp(app, { error: (...words: unknown[]) => void logged.push(words) });
  return logged;
}
