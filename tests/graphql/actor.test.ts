import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { LISTED, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: actors', () => {
  it('gives every actor its networks and listings', async () => {
    const { data } = await api.ask(`{
      actor(id: "carrier") {
        networks { nodes { __typename name members { nodes { __typename name } } } }
        listings { totalCount nodes { id instrument { name } } }
      }
    }`);
    expect(data).toEqual({
      actor: {
        networks: {
          nodes: [
            {
              __typename: 'Network',
              name: 'Ring',
              members: { nodes: [{ __typename: 'Company', name: 'Carrier' }] },
            },
          ],
        },
        listings: { totalCount: 1, nodes: [{ id: `${LISTED.id}:listing`, instrument: { name: 'Act' } }] },
      },
    });
  });

  it('leads from a state through its bodies to who holds which office', async () => {
    const { data } = await api.ask(`{
      state(id: "alpha") {
        bodies { nodes { name collective organStatus officials {
          edges { other { name } node { qualifiers { name value } period { from to } } }
        } } }
      }
      official(id: "minister") { offices { edges { direction other { name } } } }
      company(id: "carrier") { collective owners { edges { other { name } } } }
      stateBody(id: "rival-body") { collective organStatus }
    }`);
    expect(data).toEqual({
      state: {
        bodies: {
          nodes: [
            {
              name: 'Ministry',
              collective: false,
              organStatus: 'ORGAN',
              officials: {
                edges: [
                  {
                    other: { name: 'Minister' },
                    node: {
                      qualifiers: [{ name: 'role', value: 'minister of transport' }],
                      period: { from: '2020', to: '2022' },
                    },
                  },
                ],
              },
            },
          ],
        },
      },
      official: { offices: { edges: [{ direction: 'OUTGOING', other: { name: 'Ministry' } }] } },
      company: { collective: false, owners: { edges: [{ other: { name: 'Ministry' } }] } },
      stateBody: { collective: true, organStatus: 'UNPROVEN' },
    });
  });
});
