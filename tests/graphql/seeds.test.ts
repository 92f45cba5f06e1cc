/** The real facts through the API: whatever a record holds, every field of its type can be asked for. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/exchange/seeds.js';
import { attributionPrice } from '../../src/graphql/limits/attribution-price.js';
import { packagePath } from '../../src/package-root.js';
import { type Api, openApi, schema } from './api.js';

type Field = GraphQLField<unknown, unknown>;

/** Root lists of records: every root field that can be paged through as it is. */
const LISTS = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  (field) => isPaged(field) && field.name !== 'revisions' && !field.args.some(isRequiredArgument),
);

let api: Api;
beforeAll(async () => {
  const placed = await readSeeds(packagePath('seeds'));
  api = await openApi(placed.map(({ record }) => record));
});

describe('graphql: the real facts', () => {
  it.each(LISTS.map((field) => [field.name, field] as const))(
    'serves every field of all %s',
    async (name, field) => {
      let after: string | null = null;
      let seen = 0;
      let total: number;
      do {
        const { data, errors } = await api.ask(queryOf(field), { after });
        expect(errors).toEqual([]);
        const { list } = data as { list: { totalCount: number; nodes: object[]; pageInfo: PageInfo } };
        total = list.totalCount;
        seen += list.nodes.length;
        after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen, name).toBe(total);
    },
  );

  it('calls no one listed whose listing is only disputed', async () => {
    const { data } = await api.ask(`{ listings(first: 100) {
      nodes { actor { id } instrument { id } status claim { assessment { standing } } }
    } }`);
    const { nodes } = (data as { listings: { nodes: ListingSeen[] } }).listings;
    const unsupported = nodes.filter(({ claim }) => claim.assessment.standing === 'DISPUTED');
    expect(unsupported.map(({ actor, instrument, status }) => [actor.id, instrument.id, status])).toEqual([
      ['ont', 'ins-eu-2021-2124', 'NOT_ESTABLISHED'],
      ['by-property-department', 'ins-eu-2021-2124', 'NOT_ESTABLISHED'],
    ]);
  });
});

interface ListingSeen {
  readonly actor: { readonly id: string };
  readonly instrument: { readonly id: string };
  readonly status: string;
  readonly claim: { readonly assessment: { readonly standing: string } };
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

function queryOf(list: Field): string {
  const connection = getNamedType(list.type) as GraphQLObjectType;
  const node = getNamedType(connection.getFields().nodes?.type ?? list.type) as GraphQLObjectType;
  return `query ($after: String) {
    list: ${list.name}(first: ${isDear(node) ? 8 : 40}, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${selections(node).join(' ')} }
    }
  }`;
}

/** Whether the engine is asked a question for every member of such a list. */
function isDear(type: GraphQLObjectType): boolean {
  return Object.keys(type.getFields()).some((field) => attributionPrice(field, {}) !== null);
}

/** Every field of a type that needs no argument: values, pages of one item, and the values of other objects. */
function selections(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).map((field) => {
    const target = getNamedType(field.type) as GraphQLObjectType;
    if (isLeafType(target)) return field.name;
    if (isPaged(field)) return `${field.name}(first: 1) { totalCount nodes { __typename id } }`;
    return `${field.name} { __typename ${values(target).join(' ')} }`;
  });
}

function values(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);
}

function isPaged(field: Field): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Connection');
}
