import { beforeAll, describe, expect, it } from 'vitest';
import { entity } from '../attribution/small-world.js';
import { type Api, openApi, write } from './api.js';
import { SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: operations and routes', () => {
  it('gives the legs of a route in travelling order', async () => {
    const { data } = await api.ask(`{
      route(id: "north") {
        legs { id order fromCountry toCountry mode price currency mentions { name } statedBy { source { id } } provenance period { from } }
        carriers { nodes { name } }
      }
    }`);
    expect(data).toEqual({
      route: {
        legs: [
          {
            id: 'north-1',
            order: 1,
            fromCountry: 'IQ',
            toCountry: 'BY',
            mode: 'air',
            price: '1500',
            currency: 'EUR',
            mentions: [{ name: 'Carrier' }],
            statedBy: [{ source: { id: 'report' } }],
            provenance: 'DOCUMENT',
            period: null,
          },
          {
            id: 'north-2',
            order: 2,
            fromCountry: 'BY',
            toCountry: 'PL',
            mode: 'foot',
            price: null,
            currency: null,
            mentions: [],
            statedBy: [],
            provenance: null,
            period: null,
          },
        ],
        carriers: { nodes: [{ name: 'Carrier' }] },
      },
    });
  });

  it('shows a period as it was given, and as the days it reaches', async () => {
    const { data } = await api.ask(`{
      route(id: "north") { period { from to fromDay toDay } }
      operation(id: "later") { period { from to fromDay toDay } where mentions { id } }
    }`);
    expect(data).toEqual({
      route: { period: { from: '2021-05', to: '2021-11', fromDay: '2021-05-01', toDay: '2021-11-30' } },
      operation: {
        period: { from: '2024', to: null, fromDay: '2024-01-01', toDay: null },
        where: null,
        mentions: [],
      },
    });
  });

  it('names the actors that are mentioned beside an operation or an event', async () => {
    const { ask } = await openApi([
      ...SMALL_GRAPH,
      entity('spring', 'Operation', { mentions: ['carrier', 'ministry'] }),
      entity('clash', 'Event', { mentions: ['alpha'] }),
    ]);
    const { data } = await ask(`{
      operation(id: "spring") { mentions { __typename name } }
      event(id: "clash") { mentions { name } }
    }`);
    expect(data).toEqual({
      operation: {
        mentions: [
          { __typename: 'Company', name: 'Carrier' },
          { __typename: 'StateBody', name: 'Ministry' },
        ],
      },
      event: { mentions: [{ name: 'Alpha' }] },
    });
  });

  it.each(['Operation', 'Event', 'Visa'] as const)('mentions in %s only what is on record', async (kind) => {
    const { store } = await openApi(SMALL_GRAPH);
    await expect(write(store, [entity('new', kind, { mentions: ['nobody'] })])).rejects.toThrow(/nobody/);
  });
});
