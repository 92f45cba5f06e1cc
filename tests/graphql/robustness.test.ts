import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { CARRIES, OWNS, PART, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: what an answer hangs on', () => {
  it('shows linchpins as claims and works, and the smallest loss that changes the word', async () => {
    const { data, errors } = await api.ask(`{
      attribution(input: { from: ["alpha"], to: ["north"], disputes: IGNORE }) {
        likelihood
        linchpins { claim { id } work { id sources { title } } fall }
        smallestLoss { members { claim { id } work { id } } fall likelihood }
        wouldRaise { claim { id } rise }
        independentChains { count ranks provenLargest sharedStructure { id } }
        analyticConfidence { level reasons }
      }
    }`);
    expect(errors).toEqual([]);
    const { linchpins, smallestLoss, wouldRaise } = (data as { attribution: Hanging }).attribution;
    expect(linchpins.flatMap(({ claim }) => claim?.id ?? []).sort()).toEqual(
      [CARRIES.id, OWNS.id, PART.id].sort(),
    );
    expect(linchpins.flatMap(({ work }) => work ?? [])).toEqual([
      { id: 'report', sources: [{ title: 'report' }, { title: 'reprint' }] },
    ]);
    expect(smallestLoss.members).toHaveLength(1);
    expect(wouldRaise.every(({ rise }) => rise > 0)).toBe(true);
    expect(data).toMatchObject({
      attribution: {
        independentChains: { count: 1, ranks: [1], provenLargest: true, sharedStructure: [] },
        analyticConfidence: { level: 'LOW' },
      },
    });
  });

  it('shows items that look like confirmation and are one voice', async () => {
    const { data } = await api.ask(`{
      attribution(input: { from: ["carrier"], to: ["north"] }) {
        circularReporting { cycles { works { id } } echoes { stance claim { id } items { id } origins { id } } }
      }
    }`);
    expect(data).toEqual({
      attribution: {
        circularReporting: {
          cycles: [],
          echoes: [
            {
              stance: 'SUPPORTS',
              claim: { id: CARRIES.id },
              items: [{ id: 'i-carries' }, { id: 'i-carries-2' }],
              origins: [{ id: 'report' }],
            },
          ],
        },
      },
    });
  });
});

interface Hanging {
  linchpins: { claim: { id: string } | null; work: object | null }[];
  smallestLoss: { members: object[] };
  wouldRaise: { rise: number }[];
}
