import type { GraphQLEnumType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { STATE_ACTOR_KINDS } from '../../src/attribution/state-actors.js';
import { readSeeds } from '../../src/exchange/seeds.js';
import { kindInCapitals } from '../../src/graphql/entity-kind.js';
import { packagePath } from '../../src/package-root.js';
import { claim, item } from '../attribution/small-world.js';
import { type Api, codesOf, openApi, schema, write } from './api.js';
import { CARRIES, OWNS, SMALL_GRAPH } from './small-graph.js';

const ASSISTS = claim('minister', 'ASSISTS', 'north');

let api: Api;
/** Revision 2 brings the minister in. */
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
  await write(api.store, [ASSISTS, item('i-assists', ASSISTS, 'report', 'SUPPORTS', 1, { from: '2021-06' })]);
});

const BELOW = '{ actors { actor { id } strength link conduct hops claims { id } } stoppedBy }';

describe('graphql: state actors of a network or thing', () => {
  it('shows each with its best chain, the strongest first', async () => {
    const { data, errors } = await api.ask(`{ route(id: "north") { stateActors {
      actors { actor { __typename id name } link conduct hops claims { id } strength } stoppedBy
    } } }`);
    expect(errors).toEqual([]);
    const { actors, stoppedBy } = (data as { route: { stateActors: Seen } }).route.stateActors;
    expect(stoppedBy).toBe('NONE');
    expect(actors).toMatchObject([
      {
        actor: { __typename: 'Official', id: 'minister' },
        link: 'DIRECT',
        conduct: 'ASSISTS',
        hops: 1,
        claims: [{ id: ASSISTS.id }],
      },
      { actor: { __typename: 'StateBody', id: 'ministry' }, link: 'ORGAN', conduct: 'ASSISTS', hops: 2 },
      { actor: { __typename: 'State', id: 'alpha', name: 'Alpha' }, link: 'ORGAN', hops: 3 },
    ]);
    expect(strengthsOf(actors)).toEqual(strengthsOf(actors).sort((a, b) => b - a));
  });

  it('honours the date and the revision of the object it is asked of', async () => {
    const ask = async (at: string) => {
      const { data } = await api.ask(`{ route(id: "north", ${at}) { stateActors ${BELOW} } }`);
      return (data as { route: { stateActors: Seen } }).route.stateActors.actors;
    };
    const before = [
      { actor: { id: 'ministry' }, claims: [OWNS, CARRIES].map(({ id }) => ({ id })), link: 'OWNERSHIP' },
      { actor: { id: 'alpha' }, link: 'OWNERSHIP', conduct: 'TRANSPORTS_ON', hops: 3 },
    ];
    expect(await ask('revision: 1')).toMatchObject(before);
    expect(await ask('asOf: "2021-05"')).toMatchObject(before);
    expect((await ask('asOf: "2021-06"'))[0]).toMatchObject({ actor: { id: 'minister' } });
    expect(await ask('asOf: "2023"')).toEqual([]);
  });

  it('keeps to the kinds and the number asked for', async () => {
    const ask = async (given: string) => {
      const { data } = await api.ask(
        `{ route(id: "north") { stateActors(${given}) { actors { actor { id } } } } }`,
      );
      const { actors } = (data as { route: { stateActors: Seen } }).route.stateActors;
      return actors.map(({ actor }) => actor.id);
    };
    expect(await ask('first: 1')).toEqual(['minister']);
    expect(await ask('first: 2')).toEqual(['minister', 'ministry']);
    expect(await ask('first: null, kinds: null')).toEqual(['minister', 'ministry', 'alpha']);
    expect(await ask('kinds: [STATE]')).toEqual(['alpha']);
    expect(await ask('kinds: [STATE, STATE_BODY], first: 1')).toEqual(['ministry']);
  });

  it('is there for everything a question may lead to that is no single actor, in lists and behind an interface', async () => {
    const { data, errors } = await api.ask(
      `{
      networks(first: 2) { nodes { id stateActors { actors { actor { id } hops } } } }
      nodes(ids: ["crossings", "later", "alpha", "ring"]) {
        id ... on AttributionEnd { stateActors(first: 1) { actors { actor { id } } } }
      }
    }`,
    );
    expect(errors).toEqual([]);
    const [ministry, alpha] = ['ministry', 'alpha'].map((id) => ({ actor: { id } }));
    expect(data).toMatchObject({
      networks: {
        nodes: [
          {
            id: 'ring',
            stateActors: {
              actors: [
                { hops: 2, ...ministry },
                { hops: 3, ...alpha },
              ],
            },
          },
        ],
      },
      nodes: [
        { id: 'crossings', stateActors: { actors: [{ actor: { id: 'alpha' } }] } },
        { id: 'later', stateActors: { actors: [] } },
        { id: 'alpha' },
        { id: 'ring', stateActors: { actors: [ministry] } },
      ],
    });
    const possible = schema.getPossibleTypes(schema.getType('AttributionEnd') as never);
    expect(possible.map(({ name }) => name).sort()).toEqual(['Network', 'Operation', 'Route', 'Visa']);
  });

  it.each([
    ['first: 0', 'LIMIT_EXCEEDED', 'first must be'],
    ['first: 101', 'LIMIT_EXCEEDED', 'got 101'],
    ['kinds: []', 'EMPTY_SET', 'kinds'],
  ])('refuses %s', async (given, code, message) => {
    const reply = await api.ask(`{ network(id: "ring") { stateActors(${given}) { stoppedBy } } }`);
    expect(codesOf(reply)).toEqual([code]);
    expect(reply.errors[0]?.message).toContain(message);
  });

  it('has every kind of state actor that the engine knows', () => {
    const values = (schema.getType('StateActorKind') as GraphQLEnumType).getValues();
    expect(values.map(({ name, value }) => [name, value])).toEqual(
      STATE_ACTOR_KINDS.map((kind) => [kindInCapitals(kind), kind]),
    );
  });

  it('says that it is no degree and no attribution', () => {
    expect(schema.getType('ConnectedStateActor')?.description).toMatch(/No degree, and no attribution/);
  });
});

describe('graphql: state actors of the real facts', () => {
  let seeded: Api;
  let known: readonly string[];
  beforeAll(async () => {
    const records = (await readSeeds(packagePath('seeds'))).map(({ record }) => record);
    seeded = await openApi(records);
    known = records.flatMap((record) => {
      const isOne = record.type === 'entity' && STATE_ACTOR_KINDS.some((kind) => kind === record.kind);
      return isOne ? [record.id] : [];
    });
  });

  it.each([
    ['network', 'net-travel-intermediaries', '', 0],
    ['network', 'net-ru-migration-crime', '', 2],
    ['operation', 'net-by-operation', '', 6],
    ['operation', 'ev-2021-crisis', ', asOf: "2021"', 10],
    ['route', 'rt-iraq-minsk-air', '', 2],
    ['visa', 'visa-by-2021', '', 1],
    ['visa', 'visa-by-iraq-oskartour', ', asOf: "2021-10"', 2],
  ])(
    'agrees for the %s %s with attributions asked one by one%s: %i of them',
    async (field, id, at, count) => {
      const { data, errors } = await seeded.ask(
        `{ it: ${field}(id: "${id}"${at}) { stateActors(first: 100) ${BELOW} } }`,
      );
      expect(errors).toEqual([]);
      const { actors, stoppedBy } = (data as { it: { stateActors: Seen } }).it.stateActors;
      expect(stoppedBy).toBe('NONE');
      const alone = [];
      for (const from of known) alone.push(...(await bestChainOf(from, id, at)));
      expect(known.length).toBeGreaterThan(40);
      expect(alone).toHaveLength(count);
      expect(actors).toEqual(alone.sort(strongestFirst));
      const top = await seeded.ask(`{ it: ${field}(id: "${id}"${at}) { stateActors(first: 3) ${BELOW} } }`);
      expect(top.data).toMatchObject({ it: { stateActors: { actors: actors.slice(0, 3) } } });
    },
  );

  /** What `attribution` shows of the actor's best chain; nothing when it has none. */
  async function bestChainOf(from: string, to: string, at: string): Promise<Connected[]> {
    const { data, errors } =
      await seeded.ask(`{ attribution(input: { from: ["${from}"], to: ["${to}"], limit: 1${at} }) {
      chains { strength link conduct steps { claim { id } } }
    } }`);
    expect(errors).toEqual([]);
    const { chains } = (data as { attribution: { chains: Chain[] } }).attribution;
    return chains.map(({ strength, link, conduct, steps }) => ({
      ...{ actor: { id: from }, strength, link, conduct },
      hops: steps.length,
      claims: steps.map(({ claim }) => claim),
    }));
  }
});

interface Chain {
  readonly strength: number;
  readonly link: string;
  readonly conduct: string | null;
  readonly steps: readonly { readonly claim: { readonly id: string } }[];
}

interface Connected extends Omit<Chain, 'steps'> {
  readonly actor: { readonly id: string };
  readonly hops: number;
  readonly claims: readonly { readonly id: string }[];
}

interface Seen {
  readonly actors: readonly Connected[];
  readonly stoppedBy: string;
}

function strengthsOf(actors: readonly Connected[]): number[] {
  return actors.map(({ strength }) => strength);
}

function strongestFirst(a: Connected, b: Connected): number {
  return b.strength - a.strength || a.hops - b.hops || (a.actor.id < b.actor.id ? -1 : 1);
}
