/** What the README says: its queries give the answers it prints. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { packagePath } from '../src/package-root.js';
import { createLog } from '../src/server/logging.js';

const README = readFileSync(packagePath('README.md'), 'utf8');
const EXAMPLES = [
  ...README.matchAll(/```graphql\n(?<query>[\s\S]*?)```\n\n```json\n(?<answer>[\s\S]*?)```/g),
];

describe('the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-readme-'));
  let app: App;

  beforeAll(async () => {
    app = await createApp(readConfig({ DATA_DIR: folder }), { log: createLog('silent') });
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has nine queries with their answers', () => {
    expect(EXAMPLES).toHaveLength(9);
  });

  it.each(EXAMPLES.map(({ groups }) => [groups?.query ?? '', groups?.answer ?? '']))(
    'prints what this query gives: %s',
    async (query, answer) => {
      const response = await app.server.inject({ method: 'POST', url: '/graphql', payload: { query } });
      expect(response.json()).toEqual({ data: JSON.parse(answer) });
    },
  );
});
