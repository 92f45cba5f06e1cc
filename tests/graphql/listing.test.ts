import { beforeAll, describe, expect, it } from 'vitest';
import { claim, item } from '../attribution/small-world.js';
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

  it('calls listed only whom a source calls listed, on any date', async () => {
    const denied = claim('rival-body', 'LISTED_UNDER', 'act');
    const doubted = claim('ministry', 'LISTED_UNDER', 'act', { listedOn: '2021' });
    const contested = claim('ring', 'LISTED_UNDER', 'act', { listedOn: '2021' });
    const { ask } = await openApi([
      ...SMALL_GRAPH,
      ...[denied, doubted, contested],
      item('i-denied', denied, 'rival', 'DISPUTES', 3),
      item('i-doubted', doubted, 'rival', 'QUESTIONS', 3),
      item('i-contested', contested, 'report', 'SUPPORTS', 1, { from: '2021' }),
      item('i-contested-2', contested, 'rival', 'DISPUTES', 3),
    ]);
    const { data } = await ask(`{ listings {
      nodes { actor { id } status early: status(asOf: "2020") late: status(asOf: "2023") }
    } }`);
    expect(data).toEqual({
      listings: {
        nodes: [
          { actor: { id: 'carrier' }, status: 'LIFTED', early: 'NOT_YET', late: 'LISTED' },
          { actor: { id: 'ministry' }, ...always('NOT_ESTABLISHED') },
          { actor: { id: 'ring' }, status: 'LISTED', early: 'NOT_YET', late: 'LISTED' },
          { actor: { id: 'rival-body' }, ...always('NOT_ESTABLISHED') },
        ],
      },
    });
  });
});

function always(status: string) {
  return { status, early: status, late: status };
}
