import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  bestFirst,
  MERGE_HEADINGS,
  mergeHeadingsCsv,
  mergeRowCsv,
  pairIn,
} from '../../src/cli/merges-output.js';
import { compareNames } from '../../src/names/compare-names.js';
import { readName } from '../../src/names/name.js';
import {
  byPromise,
  type MergeProposal,
  pairKey,
  STRENGTHS,
} from '../../src/register/merges/merge-proposal.js';

function proposalOf(first: string, second: string, more: Partial<MergeProposal> = {}): MergeProposal {
  const side = (id: string) => ({ id, name: `Name of ${id}`, kind: 'Company' as const, country: null });
  return {
    ...{ first: side(first), second: side(second), strength: 'WEAK', score: 0.9 },
    ...{ parts: [{ part: 'NAMES', value: 0.9 }], names: null, agrees: [], against: [], notCompared: [] },
    ...more,
  };
}

function cellsOf(proposal: MergeProposal): Record<string, string> {
  const [row] = parse<Record<string, string>>(mergeHeadingsCsv() + mergeRowCsv(proposal), { columns: true });
  return row as Record<string, string>;
}

describe('merges: a row', () => {
  it('tells the pair, how strong it is, what agrees, what speaks against it, and leaves room for a decision', () => {
    const [one, other] = ['Ihar Zhdanko', 'Игорь Станиславович Жданко'] as const;
    const comparison = compareNames(readName(one), readName(other));
    const sign = { factor: 1, byAccident: 1, tellsApart: false };
    const cells = cellsOf(
      proposalOf('a', 'b', {
        ...{ strength: 'FAIR', names: { first: one, second: other, comparison, others: 3.21 } },
        first: { id: 'a', name: one, kind: 'Official', country: 'BY' },
        parts: [
          { part: 'NAMES', value: 0.93 },
          { part: 'COUNTRY', value: 0.9 },
          { part: 'COMMON_NAME', value: 0.55 },
        ],
        agrees: [{ ...sign, feature: 'BIRTH_DATE', text: 'born 1970' }],
        against: [{ ...sign, feature: 'COUNTRY', text: 'countries BY / PL' }],
        notCompared: ['BIRTH_DATE'],
      }),
    );
    expect(Object.keys(cells)).toEqual(MERGE_HEADINGS);
    expect(cells).toMatchObject({
      ...{ strength: 'fair', score: '0.9000', id: 'a', 'other id': 'b', country: 'BY', 'other country': '' },
      ...{ 'compared name': one, 'other compared name': other, 'not compared': 'birth date' },
      'speaks against':
        'countries BY / PL; only the second is called stanislavovich; about 3.2 others would be called so, or nearly so, by accident',
      'score made of': 'names 0.93 x country 0.90 x common name 0.55',
      ...{ decision: '', 'decided by': '', reason: '' },
    });
    expect(cells.agrees).toMatch(/^names ihar = igor \(transliteration, 0\.\d\d\), zhdanko; born 1970$/);
  });

  it('says what an identifier is worth beside the names', () => {
    const parts = [
      { part: 'IDENTIFIER', value: 0.8 },
      { part: 'NAMES', value: 0.5 },
      { part: 'IDENTIFIER', value: 0.6 },
    ] as const;
    expect(cellsOf(proposalOf('a', 'b', { parts }))['score made of']).toBe(
      'identifier 0.80 + 0.20 x names 0.50 x identifier 0.60',
    );
  });

  it('is one line, and no formula, whatever the names are', () => {
    const name = '=cmd|"/c calc"!A1\r\n\u2028second, line';
    const row = mergeRowCsv(
      proposalOf('a', 'b', { second: { id: 'b', name, kind: 'Media', country: null } }),
    );
    expect(row.split(/[\r\n\u2028]+/)).toHaveLength(2);
    expect(
      cellsOf(proposalOf('a', 'b', { second: { id: 'b', name, kind: 'Media', country: null } }))[
        'other name'
      ],
    ).toBe(`'=cmd|"/c calc"!A1 second, line`);
  });
});

describe('merges: what a spreadsheet changes', () => {
  it('stands behind an apostrophe, but for the score, and the pair is found in the row', () => {
    const proposal = proposalOf('2021-06', '0012', {
      first: { id: '2021-06', name: '＝1+1', kind: 'Media', country: null },
    });
    expect(cellsOf(proposal)).toMatchObject({
      ...{ score: '0.9000', id: "'2021-06", 'other id': "'0012", name: "'＝1+1" },
    });
    expect(pairIn(mergeRowCsv(proposal))).toBe(pairKey(proposal));
  });
});

describe('merges: the order of rows', () => {
  it('is that of proposals: by strength, score and ids', () => {
    const proposals = ['x', 'a', 'a.b', 'a-b', 'Z'].flatMap((first) =>
      STRENGTHS.flatMap((strength) =>
        [1, 0.8001, 0.75].map((score) => proposalOf(first, `${first}-2`, { strength, score })),
      ),
    );
    const lines = proposals.map((one) => mergeRowCsv(one).trimEnd());
    const wanted = [...proposals].sort(byPromise).map((one) => mergeRowCsv(one).trimEnd());
    expect(bestFirst(lines)).toEqual(wanted);
    expect(pairIn(wanted[0] as string)).toBe('Z Z-2');
  });
});
