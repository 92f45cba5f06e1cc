import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, SETTINGS } from '../src/config.js';
import { packagePath } from '../src/package-root.js';

const README = packagePath('README.md');

describe('config', () => {
  it.skipIf(!existsSync(README))('has every variable in the README, and no other', () => {
    const [, section = ''] = readFileSync(README, 'utf8').split(/^## Settings$/m);
    const [table = ''] = section.split(/^## /m);
    const listed = [...table.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...SETTINGS].sort());
  });

  it('needs nothing set', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      seedsFolder: null,
      neo4j: null,
      corsOrigins: [],
      introspection: true,
      logLevel: 'info',
      requestTimeoutMs: 15_000,
      bodyLimitBytes: 1_048_576,
    });
    expect(isAbsolute(readConfig({}).dataFolder)).toBe(true);
  });

  it('takes an empty variable as not set, and passes over variables it does not know', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', PRT: '1', SHELL: 'sh' })).toEqual(readConfig({}));
  });

  it('reads what is set', () => {
    const config = readConfig({
      PORT: '0',
      CORS_ORIGINS: 'https://a.example, http://localhost:5173',
      INTROSPECTION: 'false',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_PASSWORD: 'hidden',
      MAX_QUERY_DEPTH: '5',
    });
    expect(config.port).toBe(0);
    expect(config.corsOrigins).toEqual(['https://a.example', 'http://localhost:5173']);
    expect(config.introspection).toBe(false);
    expect(config.neo4j).toEqual({
      uri: 'neo4j+s://graph.example:7687',
      user: 'neo4j',
      password: 'hidden',
      database: null,
    });
    expect(config.limits.depth).toBe(5);
  });

  it.each([
    ['PORT', '70000', 'PORT: wanted a whole number from 0 to 65535, got "70000"'],
    ['PORT', '4000.5', 'PORT: wanted a whole number from 0 to 65535, got "4000.5"'],
    ['PORT', '0x10', 'PORT: wanted a whole number from 0 to 65535, got "0x10"'],
    ['REQUEST_TIMEOUT_MS', '0', 'REQUEST_TIMEOUT_MS: wanted a whole number from 100 to 600000, got "0"'],
    ['INTROSPECTION', 'maybe', 'INTROSPECTION: wanted true or false, got "maybe"'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL: wanted one of silent, fatal, error, warn, info, debug, trace, got "loud"',
    ],
    [
      'CORS_ORIGINS',
      'https://a.example/path',
      'CORS_ORIGINS: wanted origins such as https://example.org separated by commas, or * for every origin, got "https://a.example/path"',
    ],
  ])('refuses %s=%s, saying what was wanted and what came', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message }),
    );
  });

  it.each(['neo4j://user:s3cret@host:7687', 'http://s3cret:7687', 'bolt://s3cret/path'])(
    'refuses NEO4J_URI=%s without showing it',
    (value) => {
      expect(() => readConfig({ NEO4J_URI: value })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('s3cret') }),
      );
    },
  );
});
