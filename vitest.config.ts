import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Four projects, one after another: unit tests run side by side, one on each core; Neo4j tests share one server and one
// database, so one file at a time; foreign tests hand our files to readers that others wrote; service tests start the
// built program.
export default defineConfig({
  // One copy of graphql: its CommonJS files, as Node takes them, for our code as for the packages that use it.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.neo4j.test.ts', 'tests/**/*.foreign.test.ts', 'tests/service/**'],
          testTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          sequence: { groupOrder: 1 },
          include: ['tests/**/*.neo4j.test.ts'],
          globalSetup: ['tests/neo4j/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'foreign',
          sequence: { groupOrder: 2 },
          include: ['tests/**/*.foreign.test.ts'],
          globalSetup: ['tests/foreign/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          sequence: { groupOrder: 3 },
          include: ['tests/service/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
