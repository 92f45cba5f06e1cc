/** The API over the register's graph, and what tests read off its answers. */
import { graphql } from 'graphql';
import { createAttributionEngine } from '../../src/attribution/create-engine.js';
import { LiveProjection } from '../../src/attribution/projection/live-projection.js';
import { createContext } from '../../src/graphql/context.js';
import type { GraphRecord } from '../../src/model/record.js';
import { LiveRegister } from '../../src/register/live-register.js';
import type { StateRange } from '../../src/store/states.js';
import type { Store } from '../../src/store/store.js';
import { type Api, codesOf, openApi, type Reply, schema, write } from '../graphql/api.js';
import { REGISTER_WRITES } from './register-graph.js';

/** The API over the register's graph, each write a revision; `more` comes with the first. */
export async function openRegisterApi(more: readonly GraphRecord[] = []): Promise<Api> {
  const [first = [], ...later] = REGISTER_WRITES;
  const api = await openApi([...first, ...more]);
  for (const records of later) await write(api.store, records);
  return api;
}

/** The API over a store of either engine, without its limits. */
export function apiOver(store: Store): Api {
  const source = { states: (range: StateRange) => store.states(range) };
  const live = new LiveProjection(source);
  const services = {
    ...{ store, attribution: createAttributionEngine(live) },
    register: new LiveRegister(live, source),
  };
  return {
    store,
    ask: async (query) => {
      const { data, errors = [] } = await graphql({
        ...{ schema, source: query, contextValue: createContext(services) },
      });
      return {
        data: JSON.parse(JSON.stringify(data ?? null)),
        errors: errors.map((error) => error.toJSON()),
      };
    },
  };
}

/** The one field that a reply holds. @throws when it holds an error */
export function fieldOf<Value>({ data, errors }: Reply): Value {
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(data as object)[0] as Value;
}

/** Ids of the nodes of the one list that a reply holds, each once or not, as they stand. */
export function idsOf(reply: Reply): string[] {
  return fieldOf<{ nodes: { id: string }[] }>(reply).nodes.map(({ id }) => id);
}

/** Code and message of the only error. */
export function errorOf(reply: Reply): string {
  return `${codesOf(reply).join(' ')} ${reply.errors[0]?.message ?? ''}`;
}

interface PageOfIds {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly startCursor: string;
    readonly endCursor: string;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

/** All ids of a list by its pages. @param list a field with its arguments but for those of the page: `actors(` to `)` */
export async function pagedIds(
  { ask }: Pick<Api, 'ask'>,
  field: string,
  conditions: string,
  size: number,
  backward: boolean,
): Promise<string[]> {
  const ids: string[] = [];
  let cursor = '';
  for (let turn = 0; turn < 200; turn++) {
    const page = backward
      ? `last: ${size}${cursor && `, before: "${cursor}"`}`
      : `first: ${size}${cursor && `, after: "${cursor}"`}`;
    const info = 'pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
    const reply = await ask(`{ ${field}(${conditions} ${page}) { nodes { id } ${info} } }`);
    const { nodes, pageInfo } = fieldOf<PageOfIds>(reply);
    const found = nodes.map(({ id }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
  throw new Error('the pages do not end');
}
