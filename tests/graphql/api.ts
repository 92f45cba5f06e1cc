/** The API over a small graph, without a server: validates, prices and executes a query, and formats its errors. */
import {
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { createAttributionEngine } from '../../src/attribution/create-engine.js';
import { LiveProjection } from '../../src/attribution/projection/live-projection.js';
import { readConfig } from '../../src/config.js';
import { createContext } from '../../src/graphql/context.js';
import { createErrorFormatter } from '../../src/graphql/errors.js';
import { limitAlone, VALIDATION_OPTIONS } from '../../src/graphql/limits/mistakes.js';
import { checkRequest } from '../../src/graphql/limits/request.js';
import { limitRules } from '../../src/graphql/limits/rules.js';
import { createSchema } from '../../src/graphql/schema.js';
import type { GraphRecord } from '../../src/model/record.js';
import { LiveRegister } from '../../src/register/live-register.js';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { StateRange } from '../../src/store/states.js';
import type { Store } from '../../src/store/store.js';

/** What a query gave, with errors as a caller gets them. */
export interface Reply {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface Api {
  readonly store: Store;
  ask(query: string, variables?: { readonly [name: string]: unknown }): Promise<Reply>;
}

export const schema: GraphQLSchema = createSchema();
export const LIMITS = readConfig({}).limits;

/** The API over a store that holds these records as revision 1. `wrap` may put something between the two. */
export async function openApi(
  records: readonly GraphRecord[],
  wrap: (store: Store) => Store = (store) => store,
): Promise<Api> {
  const store = await openStore(openEmbedded({ folder: null, shuffleUnordered: true }), { clock });
  if (records.length > 0) await write(store, records);
  const source = { states: (range: StateRange) => store.states(range) };
  const live = new LiveProjection(source);
  const attribution = createAttributionEngine(live);
  const services = { store: wrap(store), attribution, register: new LiveRegister(live, source) };
  return { store, ask: (query, variables) => answer(query, variables ?? {}, services) };
}

export async function write(store: Store, records: readonly GraphRecord[]): Promise<void> {
  const placed = records.map((record) => ({ record, where: record.id }));
  await store.write(placed, 'tests', 'the small graph');
}

async function answer(
  query: string,
  variables: { readonly [name: string]: unknown },
  services: Parameters<typeof createContext>[0],
): Promise<Reply> {
  const document = parse(query);
  const invalid = validate(schema, document, [...specifiedRules, ...limitRules(LIMITS)], VALIDATION_OPTIONS);
  if (invalid.length > 0) return refusal(invalid, 'GRAPHQL_VALIDATION_FAILED');
  try {
    checkRequest({ schema, document, variables }, LIMITS);
  } catch (error) {
    if (error instanceof GraphQLError) return refusal([error], 'BAD_REQUEST');
    throw error;
  }
  const contextValue = createContext(services);
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
  return {
    data: data && JSON.parse(JSON.stringify(data)),
    errors: (errors ?? []).map((error) => format(error)),
  };
}

/** The text at a place in the data: `textAt(reply, 'actors.pageInfo.endCursor')`. */
export function textAt({ data, errors }: Reply, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((part, key) => (part as { [key: string]: unknown } | null)?.[key], data);
  if (typeof value === 'string') return value;
  throw new Error(`no text at ${path}: ${JSON.stringify({ data, errors })}`);
}

/** Codes of the errors, in their order. */
export function codesOf({ errors }: Reply): unknown[] {
  return errors.map(({ extensions }) => extensions?.code);
}

/** What a rule of the limits says of a query. */
export function refusalsBy(rule: ValidationRule, query: string): GraphQLError[] {
  return [...limitAlone(validate(schema, parse(query), [rule], VALIDATION_OPTIONS))];
}

/** Every write of the tests happens at the same moment. */
const clock = () => new Date('2026-01-02T03:04:05.000Z');

/** Transports put their own code where an error has none. */
function refusal(errors: readonly GraphQLError[], code: string): Reply {
  return { data: null, errors: limitAlone(errors.map((error) => format(error, code))) };
}

function format(error: GraphQLError, code = 'BAD_USER_INPUT'): GraphQLFormattedError {
  const formatted = error.toJSON();
  const isGraphqls = error.originalError === undefined || error.path === undefined;
  const extensions = isGraphqls ? { code, ...formatted.extensions } : formatted.extensions;
  return formatError({ ...formatted, ...(extensions && { extensions }) }, error);
}

const formatError = createErrorFormatter({
  introspection: true,
  report: (_, cause) => {
    throw cause;
  },
});
