import { describe, expect, it, vi } from 'vitest';
import { PLAIN } from '../../src/cli/paint.js';
import { run } from '../../src/cli/run.js';

vi.mock('../../src/cli/serve.js', () => {
  throw new Error('this module is broken');
});

/** What a call of the program says, and its exit code. */
async function called(...words: string[]) {
  let out = '';
  let err = '';
  const exitCode = await run(words, {
    environment: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    paint: PLAIN,
  });
  return { exitCode, out, err };
}

describe('cli: run', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']], [['help', 'nothing']]])(
    'lists the commands for %j although one of them is broken',
    async (words) => {
      const { exitCode, out, err } = await called(...words);
      expect([exitCode, err]).toEqual([0, '']);
      for (const name of ['serve', 'attribution', 'load', 'doctor']) {
        expect(out).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
      }
    },
  );

  it.each([[['help', 'doctor']], [['doctor', '--help']], [['doctor', '-h']]])(
    'shows the help of a command for %j',
    async (words) => {
      const { exitCode, out } = await called(...words);
      expect([exitCode, out.split('\n')[0]]).toEqual([0, 'Usage: linchpin doctor']);
    },
  );

  it.each([[['serve']], [['help', 'serve']], [['serve', '--help']]])(
    'says that a broken command is a fault of the program for %j',
    async (words) => {
      const { exitCode, out, err } = await called(...words);
      expect([exitCode, out]).toEqual([1, '']);
      expect(err).toContain('linchpin: this is a fault of the program');
    },
  );

  it('refuses a command that it does not know, and lists those there are', async () => {
    const { exitCode, err } = await called('server');
    expect(exitCode).toBe(2);
    expect(err).toContain('linchpin: no command is named "server"\n\nlinchpin: how far');
  });

  it('names its own option when a date is none', async () => {
    const { exitCode, err } = await called('attribution', '--from', 'a', '--to', 'b', '--as-of', '2021-13');
    expect(exitCode).toBe(1);
    expect(err).toContain('DATE_INVALID: --as-of: wanted a date as YYYY');
  });

  it.each([
    [['--brief', 'pdf'], '--brief wants markdown or html, got "pdf"'],
    [['--brief', 'html', '--json'], '--brief and --json print different things'],
  ])('refuses a brief in a format that there is not, or beside JSON: %j', async (words, message) => {
    const { exitCode, err } = await called('attribution', '--from', 'a', '--to', 'b', ...words);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
  });
});
