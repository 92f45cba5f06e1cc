import { beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/exchange/seeds.js';
import { packagePath } from '../../src/package-root.js';
import { claim, entity, item } from '../attribution/small-world.js';
import { type Api, codesOf, openApi, schema, write } from './api.js';
import { ADMINISTERS, CARRIES, LISTED, MEMBER, OWNS, SMALL_GRAPH } from './small-graph.js';

const MET = claim('council', 'MET_WITH', 'ministry');

let api: Api;
/** Revision 2: the council meets the ministry. */
beforeAll(async () => {
  api = await openApi([...SMALL_GRAPH, entity('island', 'Concept')]);
  await write(api.store, [MET, item('i-met', MET, 'press', 'SUPPORTS', 3, { from: '2020', to: '2020' })]);
});

const BELOW = 'length ways { steps { from { id } to { id } claims { id } } } more stoppedBy';

describe('graphql: the shortest ways between two entities', () => {
  it('run along claims of any predicate in either direction, a listing and its act too', async () => {
    const { data, errors } = await api.ask(
      `{ connections(a: "council", b: "ring", revision: 1) { a { name } b { name } ${BELOW} revision } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      connections: {
        a: { name: 'Council' },
        b: { name: 'Ring' },
        length: 3,
        ways: [
          {
            steps: [
              { from: { id: 'council' }, to: { id: 'act' }, claims: [{ id: ADMINISTERS.id }] },
              { from: { id: 'act' }, to: { id: 'carrier' }, claims: [{ id: LISTED.id }] },
              { from: { id: 'carrier' }, to: { id: 'ring' }, claims: [{ id: MEMBER.id }] },
            ],
          },
        ],
        more: false,
        stoppedBy: 'NONE',
        revision: 1,
      },
    });
  });

  it('come all at one length, by the ids that they run through, as many as asked for', async () => {
    const both = await api.ask(`{ connections(a: "ring", b: "council") { ${BELOW} } }`);
    expect(both.data).toMatchObject({
      connections: {
        length: 3,
        ways: [
          { steps: [{ from: { id: 'ring' } }, { to: { id: 'act' } }, { to: { id: 'council' } }] },
          {
            steps: [
              { claims: [{ id: MEMBER.id }] },
              { to: { id: 'ministry' }, claims: [{ id: OWNS.id }] },
              { claims: [{ id: MET.id }] },
            ],
          },
        ],
        more: false,
      },
    });
    const one = await api.ask(
      `{ connections(a: "ring", b: "council", first: 1) { ways { steps { to { id } } } more } }`,
    );
    expect(one.data).toMatchObject({
      connections: { ways: [{ steps: [{}, { to: { id: 'act' } }, {}] }], more: true },
    });
  });

  it('keep to the date, the steps and what is there at all', async () => {
    const ask = async (given: string) => {
      const { data } = await api.ask(`{ connections(${given}) { ${BELOW} } }`);
      return (data as { connections: { length: number | null; ways: object[] } }).connections;
    };
    expect(await ask('a: "ministry", b: "council", asOf: "2020"')).toMatchObject({ length: 1 });
    expect(await ask('a: "ministry", b: "council", asOf: "2022"')).toMatchObject({ length: 3 });
    const none = { length: null, ways: [], more: false, stoppedBy: 'NONE' };
    expect(await ask('a: "ministry", b: "council", asOf: "2021-06"')).toEqual(none);
    expect(await ask('a: "ring", b: "council", maxHops: 2')).toEqual(none);
    expect(await ask('a: "ring", b: "island"')).toEqual(none);
    expect(await ask('a: "ring", b: "north", maxHops: null, first: null')).toMatchObject({
      length: 2,
      ways: [{ steps: [{ claims: [{ id: MEMBER.id }] }, { claims: [{ id: CARRIES.id }] }] }],
    });
  });

  it.each([
    ['a: "alpa", b: "ring"', 'ENTITY_NOT_FOUND', '"alpa" in a'],
    ['a: "alpha", b: "rin"', 'ENTITY_NOT_FOUND', '"rin" in b'],
    ['a: "no id", b: "ring"', 'ID_INVALID', 'connections(a)'],
    ['a: "ring", b: "no id"', 'ID_INVALID', 'connections(b)'],
    ['a: "ring", b: "ring"', 'LIMIT_EXCEEDED', 'b must be another entity than a, got ring'],
    ['a: "alpha", b: "ring", maxHops: 9', 'LIMIT_EXCEEDED', 'maxHops'],
    ['a: "alpha", b: "ring", first: 101', 'LIMIT_EXCEEDED', 'first'],
    ['a: "alpha", b: "ring", first: 0', 'LIMIT_EXCEEDED', 'first'],
    ['a: "alpha", b: "ring", revision: 3', 'REVISION_UNKNOWN', 'revision'],
    ['a: "alpha", b: "ring", asOf: "soon"', 'DATE_INVALID', 'wanted a date'],
  ])('refuse %s', async (given, code, message) => {
    const reply = await api.ask(`{ connections(${given}) { length } }`);
    expect(codesOf(reply)).toEqual([code]);
    expect(reply.errors[0]?.message).toContain(message);
  });

  it('say that they attribute nothing, in every answer and in the schema', async () => {
    const { data } = await api.ask('{ connections(a: "ring", b: "island") { caution } }');
    expect(data).toEqual({ connections: { caution: expect.stringContaining('attribute nothing') } });
    for (const name of ['ShortestWays', 'ShortestWay']) {
      expect(schema.getType(name)?.description, name).toMatch(/no attribution/i);
    }
    expect(schema.getQueryType()?.getFields().connections?.description).toMatch(/no attribution/);
  });
});

describe('graphql: shortest ways through the real facts', () => {
  it('join the state to the intermediaries by the crisis, and two firms by the acts that name both', async () => {
    const seeded = await openApi((await readSeeds(packagePath('seeds'))).map(({ record }) => record));
    const { data, errors } = await seeded.ask(`{
      state: connections(a: "belarus", b: "net-travel-intermediaries") { ...Ways }
      firms: connections(a: "oskartour", b: "belavia") { ...Ways }
    }
    fragment Ways on ShortestWays { length more ways { steps { to { id } claims { predicate } } } }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      state: {
        length: 2,
        more: false,
        ways: [
          {
            steps: [
              { to: { id: 'ev-2021-crisis' }, claims: expect.arrayContaining([{ predicate: 'ORGANISES' }]) },
              { to: { id: 'net-travel-intermediaries' }, claims: [{ predicate: 'WORKS_ON' }] },
            ],
          },
        ],
      },
      firms: {
        length: 2,
        more: false,
        ways: [
          { steps: [{ to: { id: 'ins-eu-2021-2124' } }, { to: { id: 'belavia' } }] },
          { steps: [{ to: { id: 'ins-icj-case' } }, { to: { id: 'belavia' } }] },
        ],
      },
    });
  });
});
