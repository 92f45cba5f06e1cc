import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app.js';
import { takeUp } from '../../src/cli/serve.js';
import { LinchpinError } from '../../src/errors.js';

describe('linchpin serve: taking up the graph', () => {
  it('asks for the newest revision', async () => {
    const asked: number[] = [];
    expect(await logOf(async (revision) => asked.push(revision))).toEqual([]);
    expect(asked).toEqual([7]);
  });

  it('leaves what is known to go wrong to the first question', async () => {
    expect(await logOf(() => Promise.reject(new LinchpinError('ENGINE_UNAVAILABLE')))).toEqual([]);
  });

  it('logs what nobody foresaw, and goes on', async () => {
    const failure = new RangeError('Array buffer allocation failed');
    expect(await logOf(() => Promise.reject(failure))).toEqual([
      [{ err: failure }, 'the graph could not be taken up'],
    ]);
  });
});

/** What is logged while a graph of seven revisions is taken up. */
async function logOf(prepare: (revision: number) => Promise<unknown>): Promise<unknown[][]> {
  const logged: unknown[][] = [];
  const app = { store: { head: async () => 7 }, attribution: { prepare } } as unknown as App;
  await takeUp(app, { error: (...words: unknown[]) => void logged.push(words) });
  return logged;
}
