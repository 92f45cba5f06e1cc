import { describe, expect, it } from 'vitest';
import { entity, item } from '../attribution/small-world.js';
import { type Api, codesOf, openApi, write } from './api.js';
import { CARRIES, SMALL_GRAPH } from './small-graph.js';

/** Revision 2 renames a firm and adds a dispute. */
async function openTwice(): Promise<Api> {
  const api = await openApi(SMALL_GRAPH);
  await write(api.store, [
    entity('carrier', 'Company', { name: 'Carrier, renamed', country: 'BY' }),
    item('i-denial-2', CARRIES, 'press', 'DISPUTES', 2),
  ]);
  return api;
}

describe('graphql: revisions', () => {
  it('lists every write, and the newest', async () => {
    const api = await openTwice();
    const { data } = await api.ask(`{
      revisions { totalCount nodes { number by why } }
      headRevision { number at added changed }
      revision(number: 1) { number }
      none: revision(number: 3) { number }
    }`);
    expect(data).toEqual({
      revisions: {
        totalCount: 2,
        nodes: [
          { number: 1, by: 'tests', why: 'the small graph' },
          { number: 2, by: 'tests', why: 'the small graph' },
        ],
      },
      headRevision: { number: 2, at: '2026-01-02T03:04:05.000Z', added: 1, changed: 1 },
      revision: { number: 1 },
      none: null,
    });
  });

  it('answers from a past revision, in its names and with its evidence', async () => {
    const api = await openTwice();
    const ask = (revision: string) => `actor(id: "carrier", revision: ${revision}) {
      name claims(predicate: "TRANSPORTS_ON") { nodes { subject { name } evidence { totalCount } assessment { disputingVoices } } }
    }`;
    const { data } = await api.ask(`{ past: ${ask('1')} now: ${ask('null')} }`);
    const claim = (name: string, totalCount: number, disputingVoices: number) => ({
      name,
      claims: {
        nodes: [{ subject: { name }, evidence: { totalCount }, assessment: { disputingVoices } }],
      },
    });
    expect(data).toEqual({ past: claim('Carrier', 3, 1), now: claim('Carrier, renamed', 4, 2) });
  });

  it('sees one state of the graph for the whole request', async () => {
    const api = await openTwice();
    let heads = 0;
    const counting = await openApi(SMALL_GRAPH, (store) => ({
      ...store,
      head: async () => {
        heads++;
        return store.head();
      },
    }));
    await counting.ask(
      '{ a: actor(id: "carrier") { name } b: actors { nodes { name } } headRevision { number } }',
    );
    expect(heads).toBe(1);
    expect(codesOf(await api.ask('{ entities { totalCount } }'))).toEqual([]);
  });

  it.each([0, -1, 3])('refuses revision %i of 2', async (revision) => {
    const api = await openTwice();
    const reply = await api.ask('query ($r: Int) { actors(revision: $r) { totalCount } }', { r: revision });
    expect(codesOf(reply)).toEqual(['REVISION_UNKNOWN']);
    expect(reply.errors[0]?.message).toBe(`revision: revisions run from 1 to 2, got ${revision}`);
  });

  it('answers from an empty graph', async () => {
    const api = await openApi([]);
    const reply = await api.ask(
      '{ headRevision { number } actors { totalCount nodes { id } } node(id: "x") { id } }',
    );
    expect(reply).toEqual({
      data: { headRevision: null, actors: { totalCount: 0, nodes: [] }, node: null },
      errors: [],
    });
  });
});
