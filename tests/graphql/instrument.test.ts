import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { ORGANISES, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: instruments', () => {
  it('gives the elements of a definition in their order, with what bears on each', async () => {
    const { data } = await api.ask(`{
      instrument(id: "act") { adopted elements { order name bearings { side claim { id } source { id } } } }
      other: instrument(id: "other-act") { elements { id } }
    }`);
    expect(data).toEqual({
      instrument: {
        adopted: '2012',
        elements: [
          {
            order: 1,
            name: 'First element',
            bearings: [{ side: 'FOR', claim: { id: ORGANISES.id }, source: { id: 'report' } }],
          },
          { order: 2, name: 'Second element', bearings: [] },
        ],
      },
      other: { elements: [] },
    });
  });
});
