/** Instruments of law and policy, and the elements of their definitions. */
import { citationsOf, groupedBy, provenanceOf } from './cells.js';
import type { Facts, Row } from './facts.js';
import type { Ledger } from './ledger.js';
import { reworded } from './wording.js';

/**
 * One record for each instrument and one for each element: row 0 of an instrument describes it as a whole. Where it
 * has no such row, the first element names the instrument and the rest of its description stays open.
 */
export function instrumentRecords(facts: Facts, ledger: Ledger): unknown[] {
  return [...groupedBy('instrument_id', facts['instruments.csv'])].flatMap(([id, rows]) => {
    const header = rows.find(isHeader);
    const described = header ?? rows[0];
    if (!described) return [];
    for (const row of rows) ledger.became(row, row === described ? [idOf(row), id] : [idOf(row)]);
    return [
      instrumentOf(id, described),
      ...rows.filter((row) => !isHeader(row)).map((row) => elementOf(id, row)),
    ];
  });
}

/** The header row is the instrument itself, any other row an element. */
function idOf(row: Row): string {
  return row.filled(isHeader(row) ? 'instrument_id' : 'id');
}

function instrumentOf(id: string, row: Row): unknown {
  return {
    type: 'entity',
    kind: 'Instrument',
    id,
    name: reworded(row.filled('name')),
    instrumentKind: row.cell('kind'),
    adopted: row.cell('adopted'),
    inForce: row.cell('in_force'),
    ...(isHeader(row) ? { ...contentOf(row), description: descriptionOf(row) } : {}),
    statedBy: citationsOf(row),
    provenance: provenanceOf(row),
  };
}

function elementOf(instrument: string, row: Row): unknown {
  return {
    type: 'entity',
    kind: 'Element',
    id: idOf(row),
    instrument,
    order: Number(row.filled('element_no')),
    name: reworded(row.filled('element')),
    ...contentOf(row),
    statedBy: citationsOf(row),
    provenance: provenanceOf(row),
  };
}

function isHeader(row: Row): boolean {
  return row.filled('element_no') === '0';
}

function contentOf(row: Row): Record<string, string | undefined> {
  return {
    provision: row.cell('provision'),
    attributionMapping: reworded(row.cell('attribution_mapping')),
    contestedPoint: reworded(row.cell('contested_point')),
  };
}

/** `Header row: adopted Pact instrument` says `Adopted Pact instrument`. */
function descriptionOf(row: Row): string | undefined {
  const text = reworded(row.cell('element'))?.replace(/^Header row: /, '');
  return text === undefined ? undefined : text.charAt(0).toUpperCase() + text.slice(1);
}
