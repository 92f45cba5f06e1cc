/**
 * The schema's version: which files of `cypher/setup/` the store has seen, each with a SHA-256 of its text, so that a
 * store written by another version is told from one of ours before anything is read or changed.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { LinchpinError } from '../errors.js';
import { packagePath } from '../package-root.js';
import { askingOf } from './asking.js';
import type { Engine, EngineName } from './engine.js';
import { headRevision } from './revisions.js';
import { statementText } from './statement-text.js';
import { STATEMENTS } from './statements.js';

export interface Migration {
  /** Number and subject, for example `001-keys`. */
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** Applies the migrations that a store has not seen, in order. @throws LinchpinError SCHEMA_VERSION, STORE_DAMAGED */
export async function migrate(
  engine: Engine,
  known: readonly Migration[] = migrationsOf(engine.name),
): Promise<void> {
  const missing = await missingMigrations(engine, known);
  if (missing.length === 0) return;
  await headRevision(askingOf(engine));
  for (const migration of missing) {
    for (const statement of migration.statements) await engine.define(statement);
    const { name, checksum } = migration;
    await engine.write(async ({ run }) => {
      await run(STATEMENTS.recordMigration, { name, checksum });
      await run(STATEMENTS.beginCounting, {});
    });
  }
}

/** The migrations that a store has not seen. @throws LinchpinError SCHEMA_VERSION */
export async function missingMigrations(
  engine: Engine,
  known: readonly Migration[] = migrationsOf(engine.name),
): Promise<Migration[]> {
  return compare(known, await engine.read(STATEMENTS.appliedMigrations, {}));
}

/** The migrations of this version for an engine, oldest first. */
export function migrationsOf(engine: EngineName): Migration[] {
  const ending = `.${engine}.cypher`;
  return readdirSync(packagePath('cypher', 'setup'))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readMigration(file.slice(0, -ending.length), engine));
}

function readMigration(name: string, engine: EngineName): Migration {
  const text = statementText(`setup/${name}`, engine);
  const statements = text
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  return { name, checksum: createHash('sha256').update(text).digest('hex'), statements };
}

function compare(
  known: readonly Migration[],
  applied: readonly { readonly name: string; readonly checksum: string }[],
): Migration[] {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of applied) {
    const ours = checksums.get(name);
    if (ours === undefined)
      throw mismatch(`it has the schema step ${name}, which this version does not know`);
    if (ours !== checksum) throw mismatch(`its schema step ${name} differs from the one of this version`);
  }
  const seen = new Set(applied.map(({ name }) => name));
  return known.filter(({ name }) => !seen.has(name));
}

function mismatch(problem: string): LinchpinError {
  return new LinchpinError('SCHEMA_VERSION', { problem });
}
