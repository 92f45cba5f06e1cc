import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: asOf', () => {
  it('keeps things whose own period may share the date, and all that have none', async () => {
    const { data } = await api.ask(`{
      operations(asOf: "2024-03") { nodes { id } }
      actors(asOf: "1999") { totalCount }
      instruments(asOf: "2024") { totalCount }
      mixed: entities(asOf: "2024", filter: { anyOf: [{ ids: ["crossings", "later"] }, { kinds: [INSTRUMENT] }] }) {
        nodes { id }
      }
      none: entities(asOf: "2024", filter: { kinds: [OPERATION, ROUTE], not: { ids: ["later"] } }) { totalCount }
    }`);
    expect(data).toEqual({
      operations: { nodes: [{ id: 'later' }] },
      actors: { totalCount: 7 },
      instruments: { totalCount: 2 },
      mixed: { nodes: [{ id: 'act' }, { id: 'later' }, { id: 'other-act' }] },
      none: { totalCount: 0 },
    });
  });

  it('holds for claims, evidence and assessment at every depth below a root field', async () => {
    const body = `nodes { predicate evidence { nodes { id } } period { to } assessment { standing }
      subject { related(predicate: "TRANSPORTS_ON") { totalCount } ... on Actor { listings { totalCount } } } }`;
    const { data } = await api.ask(`{
      actor(id: "carrier", asOf: "2021-06") {
        claims(predicate: ["TRANSPORTS_ON", "LISTED_UNDER"]) { ${body} }
      }
    }`);
    expect(data).toEqual({
      actor: {
        claims: {
          nodes: [
            {
              predicate: 'TRANSPORTS_ON',
              evidence: { nodes: [{ id: 'i-carries' }, { id: 'i-carries-2' }] },
              period: { to: '2021-11' },
              assessment: { standing: 'SUPPORTED' },
              subject: { related: { totalCount: 1 }, listings: { totalCount: 0 } },
            },
          ],
        },
      },
    });
  });

  it('of a field further down holds from there on', async () => {
    const { data } = await api.ask(`{
      actor(id: "carrier", asOf: "2021-06") {
        claims(predicate: "TRANSPORTS_ON", asOf: "2021-11") {
          nodes { assessment { standing } evidence { totalCount } wide: evidence(asOf: "2021") { totalCount } }
        }
        networks(asOf: "2030") { totalCount }
      }
    }`);
    expect(data).toEqual({
      actor: {
        claims: {
          nodes: [
            { assessment: { standing: 'CONTESTED' }, evidence: { totalCount: 2 }, wide: { totalCount: 3 } },
          ],
        },
        networks: { totalCount: 1 },
      },
    });
  });

  it('and a period of the filter must both hold', async () => {
    const { data } = await api.ask(`{
      operations(asOf: "2021", filter: { period: { from: "2023" } }) { totalCount }
      routes(asOf: "2021-05", filter: { period: { to: "2021-06" } }) { totalCount }
    }`);
    expect(data).toEqual({ operations: { totalCount: 0 }, routes: { totalCount: 1 } });
  });
});
