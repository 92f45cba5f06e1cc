/** Runs the Python peer in an environment of its own, which is made when it is first needed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NameCase } from './cases.js';

/** Scores by matcher, in the order of the cases; or why there are none. */
export type PeerScores = { readonly scores: Map<string, number[]> } | { readonly missing: string };

const PACKAGE = 'nomenklatura==4.17.4';
const ROOT = join(import.meta.dirname, '..', '..', '..');
const ENVIRONMENT = join(ROOT, 'node_modules', '.cache', 'names-peer', 'venv');
const PYTHON = join(ENVIRONMENT, 'bin', 'python');
const INSTALL_WITHIN = 300_000;
const ANSWER_WITHIN = 120_000;

export function peerScores(cases: readonly NameCase[]): PeerScores {
  const missing = prepare();
  if (missing !== undefined) return { missing };
  const input = cases.map(({ a, b, kind }) => JSON.stringify({ a, b, schema: schemaOf(kind) })).join('\n');
  const script = join(import.meta.dirname, 'peer.py');
  const { status, stdout, stderr } = spawnSync(PYTHON, [script], {
    input,
    encoding: 'utf8',
    timeout: ANSWER_WITHIN,
  });
  if (status !== 0) return { missing: lastLine(stderr) };
  return { scores: byMatcher(stdout) };
}

/** The peer compares people otherwise than firms, so it is told which they are. */
function schemaOf(kind: string): string {
  return kind === 'firms' ? 'Organization' : 'Person';
}

function prepare(): string | undefined {
  if (existsSync(PYTHON) && run(PYTHON, ['-c', 'import nomenklatura']) === undefined) return undefined;
  return (
    run('python3', ['-m', 'venv', ENVIRONMENT]) ??
    run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', PACKAGE])
  );
}

/** What went wrong, if anything did. */
function run(program: string, words: string[]): string | undefined {
  const { status, error, stderr } = spawnSync(program, words, { encoding: 'utf8', timeout: INSTALL_WITHIN });
  if (status === 0) return undefined;
  return error?.message ?? lastLine(stderr);
}

function byMatcher(output: string): Map<string, number[]> {
  const scores = new Map<string, number[]>();
  for (const line of output.trim().split('\n')) {
    for (const [matcher, score] of Object.entries(JSON.parse(line) as Record<string, number>)) {
      scores.set(matcher, [...(scores.get(matcher) ?? []), score]);
    }
  }
  return scores;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
