import { beforeAll, describe, expect, it } from 'vitest';
import { listingId } from '../../src/model/claim.js';
import { claim, entity, item } from '../attribution/small-world.js';
import { errorOf, fieldOf, openRegisterApi } from '../register/asked.js';
import { LISTED_EU, LISTED_US } from '../register/register-graph.js';
import { type Api, codesOf, textAt } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openRegisterApi();
});

interface Row {
  readonly actor: { readonly id: string };
  readonly cells: readonly { status: string | null; listedOn: string | null; liftedOn: string | null }[];
}

/** One line for each actor: its id, then status, beginning and end with each authority. */
async function compared(
  { ask }: Api,
  conditions = '',
  authorities = '"council", "treasury"',
): Promise<string[]> {
  const field = `listingComparison(authorities: [${authorities}]${conditions && `, ${conditions}`})`;
  const reply = await ask(`{ ${field} { nodes { actor { id } cells { status listedOn liftedOn } } } }`);
  return fieldOf<{ nodes: Row[] }>(reply).nodes.map(({ actor, cells }) =>
    [actor.id, ...cells.map(({ status, listedOn, liftedOn }) => `${status} ${listedOn} ${liftedOn}`)].join(
      ' | ',
    ),
  );
}

const CARRIER = 'carrier | LIFTED 2021-12-02 2024-03-15 | null null null';
const DEPUTY = 'deputy | null null null | LIFTED 2020-12 2023-05';
const MINISTER = 'minister | LISTED 2021-06-22 null | LISTED 2021 null';

describe('graphql: authorities side by side', () => {
  it('hold whom one of them lists or has listed, by name, and how each stands', async () => {
    expect(await compared(api)).toEqual([CARRIER, DEPUTY, MINISTER]);
  });

  it('give cells in the order in which authorities were given', async () => {
    expect(await compared(api, 'filter: { ids: ["carrier"] }', '"treasury", "council"')).toEqual([
      'carrier | null null null | LIFTED 2021-12-02 2024-03-15',
    ]);
  });

  it('tell the authority and its listings', async () => {
    const reply =
      await api.ask(`{ listingComparison(authorities: ["council", "treasury"], filter: { ids: ["minister"] }) {
      totalCount nodes { cells { authority { id name } listings { id } } }
    } }`);
    expect(fieldOf(reply)).toEqual({
      totalCount: 1,
      nodes: [
        {
          cells: [
            { authority: { id: 'council', name: 'Council' }, listings: [{ id: listingId(LISTED_EU.id) }] },
            { authority: { id: 'treasury', name: 'Treasury' }, listings: [{ id: listingId(LISTED_US.id) }] },
          ],
        },
      ],
    });
  });

  it('stand so on a date', async () => {
    expect(await compared(api, 'asOf: "2021-03"')).toEqual([
      'carrier | NOT_YET 2021-12-02 2024-03-15 | null null null',
      'deputy | null null null | LISTED 2020-12 2023-05',
      'minister | NOT_YET 2021-06-22 null | UNCLEAR 2021 null',
    ]);
  });

  it('stand so at a past revision', async () => {
    expect(await compared(api, 'revision: 2, filter: { listed: true }')).toEqual([
      'carrier | LISTED 2021-12-02 null | null null null',
      'chief | LISTED 2022-06-03 null | null null null',
      'minister | LISTED 2021-06-21 null | LISTED 2021 null',
    ]);
  });

  it('hold on request only those of whom one lists and another does not, or may not', async () => {
    expect(await compared(api, 'onlyDifferences: true')).toEqual([]);
    expect(await compared(api, 'onlyDifferences: true, asOf: "2022"')).toEqual([
      'carrier | LISTED 2021-12-02 2024-03-15 | null null null',
      'deputy | null null null | LISTED 2020-12 2023-05',
    ]);
    expect(await compared(api, 'onlyDifferences: true, asOf: "2021-07"')).toEqual([
      'deputy | null null null | LISTED 2020-12 2023-05',
      'minister | LISTED 2021-06-22 null | UNCLEAR 2021 null',
    ]);
    expect(
      await compared(api, 'onlyDifferences: true, asOf: "2022-01", filter: { kinds: [COMPANY] }'),
    ).toEqual(['carrier | LISTED 2021-12-02 2024-03-15 | null null null']);
  });

  it('hold nobody by a listing that is only denied, and take no authority that no source supports', async () => {
    expect(await compared(api, 'filter: { ids: ["guard"] }')).toEqual([]);
    const asked = '{ listingComparison(authorities: ["treasury", "ministry"]) { totalCount } }';
    expect(errorOf(await api.ask(asked))).toMatch(
      /KIND_MISMATCH .*one of those who list under an act \(council.*ministry/,
    );
  });

  describe('where an actor has several listings with one authority', () => {
    const more = (occasion: string, dates: Record<string, string>) => {
      const listing = claim('carrier', 'LISTED_UNDER', 'act-eu', { occasion, ...dates });
      return [listing, item(`i-${occasion}`, listing, 'report', 'SUPPORTS', 1)];
    };
    const carrier = (api: Api, on = '') => compared(api, `filter: { ids: ["carrier"] }${on}`);

    it('the strongest status counts, with the dates of the listings that make it', async () => {
      const several = await openRegisterApi([
        ...more('second', { listedOn: '2025-03' }),
        ...more('third', { listedOn: '2025', liftedOn: '2026-02' }),
      ]);
      expect(await carrier(several)).toEqual(['carrier | LISTED 2025-03 null | null null null']);
      expect(await carrier(several, ', asOf: "2024-06"')).toEqual([
        'carrier | LIFTED 2021-12-02 2024-03-15 | null null null',
      ]);
      expect(await carrier(several, ', asOf: "2025-02"')).toEqual([
        'carrier | UNCLEAR 2025 2026-02 | null null null',
      ]);
      expect(await carrier(several, ', asOf: "2026-01"')).toEqual([
        'carrier | LISTED 2025 null | null null null',
      ]);
      const listings = fieldOf<{ nodes: { cells: { listings: object[] }[] }[] }>(
        await several.ask(
          '{ listingComparison(authorities: ["council", "treasury"], filter: { ids: ["carrier"] }) { nodes { cells { listings { status } } } } }',
        ),
      ).nodes[0]?.cells[0]?.listings;
      expect(listings?.[0]).toEqual({ status: 'LISTED' });
      expect(listings?.length).toBe(3);
    });

    it('the latest end is the one that reaches furthest, and a text that is no date is none', async () => {
      const several = await openRegisterApi([
        ...more('second', { listedOn: 'in spring', liftedOn: 'later' }),
        ...more('third', { listedOn: '2022-05', liftedOn: '2024' }),
      ]);
      expect(await carrier(several)).toEqual(['carrier | LIFTED 2021-12-02 2024 | null null null']);
      const undated = await openRegisterApi(more('only', { listedOn: 'in spring' }));
      expect(await carrier(undated)).toEqual(['carrier | LISTED null null | null null null']);
    });
  });

  it('page by name, every actor once, and refuse the cursor of other authorities', async () => {
    const page = (after: string, authorities = '"council", "treasury"') =>
      api.ask(`{ listingComparison(authorities: [${authorities}], first: 1${after}) {
        totalCount nodes { actor { id } } pageInfo { endCursor hasNextPage }
      } }`);
    const ids: string[] = [];
    let after = '';
    for (let turn = 0; turn < 3; turn++) {
      const reply = await page(after);
      ids.push(fieldOf<{ nodes: Row[] }>(reply).nodes[0]?.actor.id ?? '');
      after = `, after: "${textAt(reply, 'listingComparison.pageInfo.endCursor')}"`;
    }
    expect(ids).toEqual(['carrier', 'deputy', 'minister']);
    expect(codesOf(await page(after, '"treasury", "council"'))).toEqual(['CURSOR_MISMATCH']);
    expect(codesOf(await page(`${after}, onlyDifferences: true`))).toEqual(['CURSOR_MISMATCH']);
    expect(fieldOf(await page(`${after}, onlyDifferences: false`))).toMatchObject({ nodes: [] });
  });

  it.each([
    ['one authority', ['council'], 'must be 2 to 10 of them, got 1'],
    ['none', [], 'must be 2 to 10 of them, got 0'],
    [
      'eleven',
      Array.from({ length: 11 }, (_, index) => `council-${index}`),
      'must be 2 to 10 of them, got 11',
    ],
  ])('refuse %s', async (_, authorities, message) => {
    const asked = authorities.map((id) => `"${id}"`).join(', ');
    const error = errorOf(await api.ask(`{ listingComparison(authorities: [${asked}]) { totalCount } }`));
    expect(error).toContain(`LIMIT_EXCEEDED listingComparison(authorities) ${message}`);
  });

  it.each([2, 10])('take %i authorities', async (count) => {
    const crowd = Array.from({ length: 8 }, (_, index) => entity(`body-${index}`, 'StateBody'));
    const listing = crowd.flatMap(({ id }) => {
      const administers = claim(id, 'ADMINISTERS', 'act-eu');
      return [administers, item(`i-${id}`, administers, 'report', 'SUPPORTS', 1)];
    });
    const grown = await openRegisterApi([...crowd, ...listing]);
    const asked = ['council', 'treasury', ...crowd.map(({ id }) => id)].slice(0, count);
    const rows = await compared(grown, '', asked.map((id) => `"${id}"`).join(', '));
    expect(new Set(rows.map((row) => row.split(' | ').length - 1))).toEqual(new Set([count]));
  });

  it('name near ids for an authority that is not there, and refuse what cannot list anybody', async () => {
    expect(
      errorOf(await api.ask('{ listingComparison(authorities: ["counsil", "treasury"]) { totalCount } }')),
    ).toContain(
      'ENTITY_NOT_FOUND no actor has the id "counsil" in listingComparison(authorities) (nearest: council',
    );
    const reply = await api.ask(
      '{ listingComparison(authorities: ["act-eu", "council"]) { nodes { cells { authority { id } } } } }',
    );
    expect(errorOf(reply)).toContain('KIND_MISMATCH listingComparison(authorities)');
  });
});
