import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: sources', () => {
  it('tells what a source repeats, who repeats it, and what rests on it', async () => {
    const { data } = await api.ask(`{
      source(id: "report") {
        title authors published url reliability work sameWork { id } relays { id } relayedBy { id } citedBy { id }
        evidence(first: 2) { totalCount nodes { id } }
        restsOnThis { totalCount nodes { id source { id } } }
      }
      press: source(id: "press") { work relays { id } cites { id } }
      reprint: source(id: "reprint") { work sameWork { id } }
      rival: source(id: "rival") { citedBy { id } language evidence(stance: DISPUTES) { nodes { id } } }
    }`);
    expect(data).toEqual({
      source: {
        title: 'report',
        authors: ['A. Author'],
        published: '2022-03',
        url: 'https://example.org/report',
        reliability: 'B',
        work: 'report',
        sameWork: [{ id: 'reprint' }],
        relays: [],
        relayedBy: [{ id: 'press' }],
        citedBy: [],
        evidence: { totalCount: 9, nodes: [{ id: 'i-administers' }, { id: 'i-carries' }] },
        restsOnThis: { totalCount: 1, nodes: [{ id: 'i-carries-2', source: { id: 'press' } }] },
      },
      press: { work: 'press', relays: [{ id: 'report' }], cites: [{ id: 'rival' }] },
      reprint: { work: 'report', sameWork: [{ id: 'report' }] },
      rival: { citedBy: [{ id: 'press' }], language: 'ru', evidence: { nodes: [{ id: 'i-denial' }] } },
    });
  });
});
