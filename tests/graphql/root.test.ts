import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, codesOf, openApi } from './api.js';
import { CARRIES, LISTED, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: any object by its id', () => {
  it.each([
    ['alpha', 'State'],
    ['report', 'Source'],
    [CARRIES.id, 'Claim'],
    [`${LISTED.id}:listing`, 'Listing'],
    ['i-denial', 'EvidenceItem'],
  ])('gives %s as a %s', async (id, type) => {
    const { data } = await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(data).toEqual({ node: { __typename: type, id } });
  });

  it('gives an evidence item with its claim', async () => {
    const { data } = await api.ask(
      '{ node(id: "i-denial") { ... on EvidenceItem { stance claim { id } assertedBy { name } } } }',
    );
    expect(data).toEqual({
      node: { stance: 'DISPUTES', claim: { id: CARRIES.id }, assertedBy: { name: 'Carrier' } },
    });
  });

  it('gives null for an unknown id, in its place', async () => {
    const reply = await api.ask(
      '{ node(id: "nobody") { id } nodes(ids: ["ring", "nobody", "report"]) { id } }',
    );
    expect(reply.data).toEqual({ node: null, nodes: [{ id: 'ring' }, null, { id: 'report' }] });
    expect(reply.errors).toEqual([]);
  });

  it('refuses an empty and an overlong list of ids', async () => {
    const ask = (count: number) =>
      api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(count).fill('ring') });
    expect(codesOf(await ask(0))).toEqual(['EMPTY_SET']);
    expect(codesOf(await ask(250))).toEqual([]);
    expect(codesOf(await ask(251))).toEqual(['LIMIT_EXCEEDED']);
  });
});
