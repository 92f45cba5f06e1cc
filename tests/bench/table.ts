/** The report as one table in plain text: a line a row, columns lined up, ratios and what they are at the foot. */
import { widthOf, wrap } from '../../src/cli/layout.js';
import type { BenchReport, Figure, Ratio, Row, Section } from './report.js';

const WIDTH = 118;
const HEADS = ['', 'graph', 'p50', 'p95', 'worst', 'n', 'what it is'];
/** Columns of figures stand to the right. */
const RIGHT = new Set([2, 3, 4, 5]);

export function tableOf(report: BenchReport): string {
  const body = report.sections.map((section) => cellsOf(section));
  const widths = columnWidths([HEADS, ...body.flat()]);
  return [
    `Linchpin bench: seed ${report.seed}, Node ${report.node}, ${report.processors} processors, ${report.seconds} s`,
    ...report.graphs.map(({ size, holds }) => `${size.padEnd(6)} ${holds}`),
    '',
    line(HEADS, widths),
    ...report.sections.flatMap((section, place) => [
      '',
      section.heading,
      ...(body[place] ?? []).map((cells) => line(cells, widths)),
    ]),
    '',
    'Chains compared with those found by trying every path (any difference fails the bench)',
    ...report.comparisons.flatMap(comparisonLines),
    '',
    'Ratios of medians, in this run (what each is stands at the foot)',
    ...report.ratios.map(ratioLine),
    '',
    'Figures to reach',
    ...report.figures.map(figureLine),
    '',
    ...FOOT.flatMap((text) => wrap(text, '', '', WIDTH)),
  ].join('\n');
}

const FOOT = [
  'Times are of one call of the engine (or of one query through the driver), one after another, in one process, after a ' +
    'few questions to warm up; "first question" is what it costs to look at the record in a new way. p50, p95 and worst ' +
    'are over n question pairs, half of them the ends of a walk along the flow, half drawn without regard to each other.',
  'Neo4j / ours: the median of SHORTEST 10 (at most six hops, through neo4j-driver on this machine) over the median of ' +
    'ten best chains, both on the small graph and the same pairs. It returns ten paths of the fewest hops: not the best ' +
    'evidenced, without dates, grades, path rules or the order of strength.',
  'graphology / ours: likewise, on fewer of the pairs; it weighs steps by -ln of about the probability, but knows no limit of hops, no dates ' +
    'and no path rules. Yen is the textbook algorithm over its own shortest path.',
  'Names: F1 is the harmonic mean of precision and recall at a threshold, "held out" on pairs that no rule was tuned on; the ' +
    'peer is read at the threshold that its service recommends and at the one that is best for it. Fuse.js / ours: the same ' +
    'names, the same questions, each of them over all names.',
  'Large / small: the median on the graph ten times larger over the median on the small one, each on pairs of its own.',
];

function cellsOf({ rows }: Section): string[][] {
  return rows.map((row) => [`  ${row.what}`, row.size, ...figureCells(row), noteOf(row)]);
}

function figureCells({ timing, value }: Row): string[] {
  if (timing) {
    return [...[timing.p50, timing.p95, timing.worst].map((ms) => milliseconds(ms)), String(timing.count)];
  }
  return value ? [quantity(value.number, value.unit), '', '', ''] : ['-', '', '', ''];
}

function noteOf({ note, notMeasured, timing }: Row): string {
  const cut =
    timing && timing.cut > 0 ? `${timing.cut} of ${timing.count} stopped before their end` : undefined;
  return [notMeasured && `not measured: ${notMeasured}`, note, cut].filter(Boolean).join('; ');
}

function comparisonLines(comparison: BenchReport['comparisons'][number]): string[] {
  const { view, size, compared, chains, tooMany, differences } = comparison;
  const same = compared > 0 ? 'the same' : 'NOTHING COMPARED';
  const verdict = differences.length === 0 ? same : `${differences.length} DIFFERENT`;
  const left = tooMany > 0 ? `; ${tooMany} more given up: too many paths to try` : '';
  return [
    `  ${size}, ${view}: ${verdict} on ${compared} pairs with ${chains} chains${left}`,
    ...differences.map((difference) => `    ${difference}`),
  ];
}

function ratioLine({ what, times }: Ratio): string {
  return `  ${what.padEnd(52)}${(times === null ? '-' : quantity(times, 'times')).padStart(12)}`;
}

function figureLine({ what, got, wanted, atLeast, unit, reached }: Figure): string {
  const bound = `${atLeast ? 'at least' : 'at most'} ${quantity(wanted, unit)}`;
  const verdict = reached === null ? 'not measured' : reached ? 'reached' : 'MISSED';
  const figure = got === null ? '-' : quantity(got, unit);
  return `  ${what.padEnd(52)}${figure.padStart(12)}   ${bound.padEnd(20)} ${verdict}`;
}

function quantity(number: number, unit: string): string {
  if (unit === 'ms') return milliseconds(number);
  if (unit === 'F1') return number.toFixed(3);
  const digits = number >= 100 ? 0 : 1;
  return unit === 'times' ? `${number.toFixed(digits)} x` : `${number.toFixed(digits)} ${unit}`;
}

function milliseconds(ms: number): string {
  if (Number.isNaN(ms)) return '-';
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${ms.toFixed(ms >= 100 ? 0 : ms >= 10 ? 1 : 2)} ms`;
}

function columnWidths(lines: readonly (readonly string[])[]): number[] {
  return HEADS.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))));
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
      return RIGHT.has(column) ? gap + cell : cell + gap;
    })
    .join('  ')
    .trimEnd();
}
