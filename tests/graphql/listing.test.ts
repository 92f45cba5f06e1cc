import { beforeAll, describe, expect, it } from 'vitest';
import { listingStatus } from '../../src/graphql/listing-status.js';
import { type Api, openApi } from './api.js';
import { GROUND, LISTED, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: listings', () => {
  it('tells who is listed, under what, by whom, why, and since when', async () => {
    const { data } = await api.ask(`{
      listings(filter: { ofEntities: ["carrier"] }) {
        nodes {
          kind actor { name } instrument { name } authorities { name } programme reference
          listedOn amendedOn liftedOn grounds { id object { name } }
          claim { id assessment { standing } }
          status onADay: status(asOf: "2022-01-01")
        }
      }
    }`);
    expect(data).toEqual({
      listings: {
        nodes: [
          {
            kind: 'LISTING',
            actor: { name: 'Carrier' },
            instrument: { name: 'Act' },
            authorities: [{ name: 'Council' }],
            programme: 'BLR',
            reference: null,
            listedOn: '2021-12-02',
            amendedOn: null,
            liftedOn: '2024',
            grounds: [{ id: GROUND.id, object: { name: 'Ground' } }],
            claim: { id: LISTED.id, assessment: { standing: 'SUPPORTED' } },
            status: 'LIFTED',
            onADay: 'LISTED',
          },
        ],
      },
    });
  });

  it('lists the entries of an act, each act its own', async () => {
    const { data } = await api.ask(
      '{ instruments { nodes { id listings { totalCount nodes { actor { id } } } } } }',
    );
    expect(data).toEqual({
      instruments: {
        nodes: [
          { id: 'act', listings: { totalCount: 1, nodes: [{ actor: { id: 'carrier' } }] } },
          { id: 'other-act', listings: { totalCount: 0, nodes: [] } },
        ],
      },
    });
  });
});

describe('graphql: status of a listing', () => {
  const dates = { listedOn: '2021-12-02', liftedOn: '2024' };

  it.each([
    ['2021-12-01', 'NOT_YET'],
    ['2021-12-02', 'LISTED'],
    ['2021', 'UNCLEAR'],
    ['2022', 'LISTED'],
    ['2024-06', 'UNCLEAR'],
    ['2025', 'LIFTED'],
  ])('on %s is %s', (asOf, status) => {
    expect(listingStatus(dates, asOf)).toBe(status);
  });

  it('is as last recorded without a date, and unclear where the start is not known', () => {
    expect(listingStatus({ listedOn: null, liftedOn: null }, null)).toBe('LISTED');
    expect(listingStatus(dates, null)).toBe('LIFTED');
    expect(listingStatus({ listedOn: null, liftedOn: null }, '2022')).toBe('UNCLEAR');
    expect(listingStatus({ listedOn: '2021', liftedOn: 'in spring' }, '2022')).toBe('UNCLEAR');
  });
});
