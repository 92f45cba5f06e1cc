/** The ratios and the figures to reach, each from rows of the same run. */
import type { Figure, Ratio, Row, Section, Size } from './report.js';

/** Peers over ours on the small graph, and the large graph over the small one: medians all. */
export function ratiosOf(sections: readonly Section[]): Ratio[] {
  const { p50 } = readerOf(sections);
  const ours = p50('best', 'small');
  return [
    { what: 'Neo4j SHORTEST 10 / ten best chains', times: ratio(p50('neo4j', 'small'), ours) },
    { what: "graphology, Yen's k shortest / ten best chains", times: ratio(p50('yen', 'small'), ours) },
    {
      what: 'graphology, one strongest path / ten best chains',
      times: ratio(p50('graphology', 'small'), ours),
    },
    { what: 'ten best chains, large / small', times: ratio(p50('best', 'large'), ours) },
    { what: 'Fuse.js / search, a whole name', times: ratio(p50('fuse', 'small'), p50('search', 'small')) },
    {
      what: 'search as you type, large / small',
      times: ratio(p50('search typed', 'large'), p50('search typed', 'small')),
    },
    {
      what: 'screening of one name, large / small',
      times: ratio(p50('screen', 'large'), p50('screen', 'small')),
    },
    { what: 'full answer, large / small', times: ratio(p50('answer', 'large'), p50('answer', 'small')) },
  ];
}

export function figuresOf(sections: readonly Section[]): Figure[] {
  const { row, p50, p95 } = readerOf(sections);
  return [
    atMost('ten best chains, large, p50', p50('best', 'large'), 1.5, 'ms'),
    atMost('ten best chains, large, p95', p95('best', 'large'), 15, 'ms'),
    atLeast(
      'Neo4j SHORTEST 10 / ten best chains, small, p50',
      ratio(p50('neo4j', 'small'), p50('best', 'small')),
      20,
      'times',
    ),
    atMost(
      'ten best chains, large / small, p50',
      ratio(p50('best', 'large'), p50('best', 'small')),
      1.5,
      'times',
    ),
    atMost('full answer, large, p50', p50('answer', 'large'), 15, 'ms'),
    atMost('full answer, large, p95', p95('answer', 'large'), 100, 'ms'),
    atMost('matrix of 50 by 100, large', seconds(row('matrix', 'large')), 5, 's'),
    atMost(
      'projection, large, without id strings',
      row('bytes', 'large')?.value?.number ?? null,
      120,
      'bytes',
    ),
    atMost('lists of officials, large, p95', p95('officials', 'large'), 500, 'ms'),
    atMost('search as you type, large, p95', p95('search typed', 'large'), 150, 'ms'),
    atMost('screening of one name, large, p95', p95('screen', 'large'), 50, 'ms'),
    atLeast(
      'names told apart, held out, F1',
      row('names Linchpin 0.75 held out', 'small')?.value?.number ?? null,
      0.9,
      'F1',
    ),
    atMost('restart from a saved projection, large', seconds(row('reload', 'large')), 10, 's'),
  ];
}

/** Finds what a row says. */
function readerOf(sections: readonly Section[]) {
  const rows = sections.flatMap((section) => section.rows);
  const row = (key: string, size: Size) => rows.find((one) => one.key === key && one.size === size);
  return {
    row,
    p50: (key: string, size: Size) => row(key, size)?.timing?.p50 ?? null,
    p95: (key: string, size: Size) => row(key, size)?.timing?.p95 ?? null,
  };
}

function atMost(what: string, got: number | null, wanted: number, unit: Figure['unit']): Figure {
  return { what, got, wanted, atLeast: false, unit, reached: got === null ? null : got <= wanted };
}

function atLeast(what: string, got: number | null, wanted: number, unit: Figure['unit']): Figure {
  return { what, got, wanted, atLeast: true, unit, reached: got === null ? null : got >= wanted };
}

function ratio(over: number | null, under: number | null): number | null {
  return over === null || under === null ? null : over / under;
}

function seconds(row: Row | undefined): number | null {
  if (!row?.value) return null;
  return row.value.unit === 'ms' ? row.value.number / 1000 : row.value.number;
}
