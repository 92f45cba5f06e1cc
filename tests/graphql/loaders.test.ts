import { describe, expect, it } from 'vitest';
import type { GraphRecord } from '../../src/model/record.js';
import type { Store } from '../../src/store/store.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { openApi } from './api.js';

/** Firms, each owned by one state, taking part in one network, listed under one act, with evidence for all. */
function firms(count: number): GraphRecord[] {
  const records: GraphRecord[] = [
    source('paper', 'B'),
    source('wire', 'C', { relays: ['paper'] }),
    entity('alpha', 'State'),
    entity('ring', 'Network'),
    entity('act', 'Instrument'),
    entity('council', 'Organisation'),
    claim('council', 'ADMINISTERS', 'act'),
  ];
  for (let index = 0; index < count; index++) {
    const id = `firm-${String(index).padStart(3, '0')}`;
    const claims = [
      claim('alpha', 'OWNS', id),
      claim(id, 'MEMBER_OF', 'ring'),
      claim(id, 'LISTED_UNDER', 'act', { listedOn: '2021' }),
    ];
    records.push(
      entity(id, 'Company'),
      ...claims,
      ...claims.flatMap((of, place) => [
        item(`${id}-${place}-a`, of, 'paper', 'SUPPORTS', 2),
        item(`${id}-${place}-b`, of, 'wire', 'SUPPORTS', 3, { restsOn: ['paper'] }),
      ]),
    );
  }
  return records;
}

/**
 * Counts the reads of a store, by name, and lets those under way at the same time answer together. Reads that take
 * unequal time would make batches of different fields meet in one run and miss one another in the next.
 */
function counted(store: Store, calls: Map<string, number>): Store {
  const inRounds = rounds();
  const watch = <Part extends object>(part: Part, path: string): Part =>
    new Proxy(part, {
      get: (target, name) => {
        const member = Reflect.get(target, name);
        if (typeof member === 'object' && member !== null) return watch(member, `${path}${String(name)}.`);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          const read = `${path}${String(name)}`;
          calls.set(read, (calls.get(read) ?? 0) + 1);
          return inRounds(() => Reflect.apply(member, target, args));
        };
      },
    });
  return watch(store, '');
}

/** Holds answers back until no call is under way any more. */
function rounds(): <Answer>(call: () => Promise<Answer>) => Promise<Answer> {
  let underWay = 0;
  let held: (() => void)[] = [];
  return async (call) => {
    underWay++;
    const answer = await call();
    underWay--;
    await new Promise<void>((release) => {
      held.push(release);
      if (underWay > 0) return;
      for (const one of held) one();
      held = [];
    });
    return answer;
  };
}

const NESTED = `query ($first: Int!) {
  companies(first: $first) {
    totalCount
    edges { node {
      name
      networks(first: 2) { totalCount nodes { name } }
      owners(first: 1) { edges { other { name } node { reading } } }
      listings(first: 1) { nodes { status authorities { name } grounds { id } instrument { name elements { name } } } }
      sources(first: 3) { totalCount nodes { title relays { title } relayedBy { title } sameWork { title } } }
      related(kind: STATE) { totalCount nodes { name } }
      claims(first: 4) {
        totalCount
        edges { direction other { name } node {
          subject { name } object { name } period { from } assessment { probability }
          opposedBy { id } opposes { id } bearings { id } listing { id }
          evidence(first: 3) { totalCount nodes { id source { title reliability } restsOn { title } assertedBy { name } } }
        } }
      }
    } }
  }
}`;

async function callsFor(parents: number): Promise<Map<string, number>> {
  const calls = new Map<string, number>();
  const api = await openApi(firms(50), (store) => counted(store, calls));
  const { data, errors } = await api.ask(NESTED, { first: parents });
  expect(errors).toEqual([]);
  expect((data as { companies: { edges: unknown[] } }).companies.edges).toHaveLength(parents);
  return calls;
}

describe('graphql: loaders', () => {
  it('cost a nested page a fixed number of reads, whatever its size', async () => {
    const [few, many] = [await callsFor(10), await callsFor(50)];
    expect(many).toEqual(few);
  });

  it('read each field of each level once', async () => {
    const calls = await callsFor(50);
    expect(calls.get('entities.page')).toBe(1);
    expect(calls.get('claims.ofEntities')).toBe(4);
    expect(calls.get('evidence.ofClaims')).toBe(2);
    expect(calls.get('evidence.countOfClaims')).toBe(1);
  });

  it('count nothing that is not asked for', async () => {
    const calls = new Map<string, number>();
    const api = await openApi(firms(3), (store) => counted(store, calls));
    await api.ask('{ companies { nodes { claims { nodes { id } } } } }');
    expect([...calls.keys()].filter((name) => name.includes('ount'))).toEqual([]);
    calls.clear();
    await api.ask('{ entities { totalCount } }');
    expect(Object.fromEntries(calls)).toEqual({ head: 1, 'entities.count': 1 });
  });

  it('keep lists of the same level apart when their arguments differ', async () => {
    const api = await openApi(firms(2));
    const { data } = await api.ask(`{ companies(first: 1) { nodes {
      one: claims(first: 1) { nodes { predicate } }
      all: claims(first: 100) { nodes { predicate } }
      owned: claims(predicate: "OWNS") { nodes { predicate } }
    } } }`);
    const lists = (data as { companies: { nodes: { [name: string]: { nodes: unknown[] } }[] } }).companies
      .nodes[0];
    expect([lists?.one?.nodes.length, lists?.all?.nodes.length, lists?.owned?.nodes.length]).toEqual([
      1, 3, 1,
    ]);
  });

  it('read the actors, the ends and the claims of a whole matrix together', async () => {
    const calls = new Map<string, number>();
    const api = await openApi(firms(50), (store) => counted(store, calls));
    const from = Array.from({ length: 50 }, (_, index) => `firm-${String(index).padStart(3, '0')}`);
    const { errors } = await api.ask(
      `query ($from: [ID!]!) { attributionMatrix(input: { from: $from, to: ["ring"] }) {
        question { to { name } } rows { actor { name } cells { to { name } claims { predicate } } } } }`,
      { from },
    );
    expect(errors).toEqual([]);
    expect(Object.fromEntries(calls)).toEqual({ head: 1, 'entities.byIds': 1, 'claims.byIds': 1 });
  });

  it('hand the signal of the request to every read', async () => {
    const seen: unknown[] = [];
    const store = (await openApi(firms(1))).store;
    const { createContext } = await import('../../src/graphql/context.js');
    const signal = new AbortController().signal;
    const entities = {
      ...store.entities,
      byIds: async (ids: readonly string[], revision: number, options?: { signal?: AbortSignal }) => {
        seen.push(options?.signal);
        return store.entities.byIds(ids, revision);
      },
    };
    const context = createContext(
      { store: { ...store, entities }, attribution: {} as never, register: {} as never },
      { signal },
    );
    await context.loaders.entity(await context.view({})).load('alpha');
    expect(seen).toEqual([signal]);
  });
});
