/**
 * Makes `src/graphql/types.generated.ts`, the TypeScript types of the schema and its resolvers, from `schema/`.
 *
 * `npm run generate` writes it; with `--check` nothing is written, and a file that is not what the schema gives is an
 * error. With `--publish` the schema is also written down as the one that callers rely on: a test fails when a later
 * one breaks it, so publishing again is how a breaking change is declared.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema } from 'graphql';
import { createSchema, printedSchema } from './src/graphql/schema.js';
import { readSdl } from './src/graphql/sdl.js';

const PUBLISHED = 'tests/graphql/published-schema.graphql';
const TARGET = 'src/graphql/types.generated.ts';
const HEAD = '// Made by `npm run generate` from schema/; not to be edited by hand.\n';

/** What resolvers get as parents is told in `parents.ts`, `<Type>Parent` for each type that is not a plain value. */
const parentTypes = [
  ...readFileSync('src/graphql/parents.ts', 'utf8').matchAll(/^export (?:type|interface) (\w+)Parent\b/gm),
].flatMap(([, name]) => name ?? []);
const schema = buildASTSchema(readSdl());
const connections = Object.keys(schema.getTypeMap()).filter(
  (name) => name.endsWith('Connection') && !parentTypes.includes(name) && name !== 'Connection',
);

const text = await codegen({
  filename: TARGET,
  schema: readSdl(),
  documents: [],
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    immutableTypes: true,
    disableDescriptions: true,
    addInterfaceFieldResolverTypes: true,
    contextType: './context.js#Context',
    enumValues: {
      EntityKind: '../model/kind.js#EntityKind',
      StateActorKind: '../attribution/state-actors.js#StateActorKind',
    },
    mappers: {
      ...Object.fromEntries(parentTypes.map((name) => [parentOf(name), `./parents.js#${name}Parent`])),
      ...Object.fromEntries(connections.map((name) => [name, connectionMapper(name)])),
      Predicate: '../model/predicate.js#Predicate as PredicateParent',
      Revision: '../store/store.js#Revision as RevisionParent',
      GradingScale: '../model/grade.js#Grading',
    },
    scalars: {
      PartialDate: '../model/partial-date.js#PartialDate',
      LocalDate: 'string',
      DateTime: 'string',
      URL: 'string',
      CountryCode: 'string',
      Currency: 'string',
      Locale: 'string',
      Latitude: 'number',
      Longitude: 'number',
      NonNegativeInt: 'number',
      PositiveInt: 'number',
    },
  },
});
// Types that are passed on have to say so under `verbatimModuleSyntax`.
finish(HEAD + text.replaceAll(/^export \{ (?=\w+ \};$)/gm, 'export type { '));

/** `Question` is the model's word for what the schema calls an attribution question. */
function parentOf(name: string): string {
  return name === 'Question' ? 'AttributionQuestion' : name;
}

function connectionMapper(name: string): string {
  const item = name.replace(/Connection$/, '');
  return `import('./connection.js').Connection<${item}Parent>`;
}

function finish(made: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(TARGET, made);
    if (process.argv.includes('--publish')) writeFileSync(PUBLISHED, printedSchema(createSchema()));
    return;
  }
  if (readFileSync(TARGET, 'utf8') === made) return;
  console.error(`${TARGET} is not what schema/ gives; run npm run generate and commit it.`);
  process.exitCode = 1;
}
