import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: figures', () => {
  it('gives a number or a range, who published it, and what contradicts it', async () => {
    const { data } = await api.ask(`{
      figures { nodes { value minimum maximum unit subject { name } reportedBy { name } conflictsWith { name } } }
    }`);
    expect(data).toEqual({
      figures: {
        nodes: [
          {
            value: 4000,
            minimum: null,
            maximum: null,
            unit: 'people',
            subject: { name: 'Crossings' },
            reportedBy: { name: 'Council' },
            conflictsWith: [{ name: 'Count B' }],
          },
          {
            value: null,
            minimum: 100,
            maximum: 200,
            unit: 'people',
            subject: null,
            reportedBy: null,
            conflictsWith: [{ name: 'Count A' }],
          },
        ],
      },
    });
  });
});
