/** Ways: routes with their legs, and visa practices. */
import type { Provenance } from '../../src/model/fields.js';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { citationsOf, distinct, entitiesOnly, groupedBy, provenanceOf } from './cells.js';
import { type Facts, problem, type Row } from './facts.js';
import type { Ledger } from './ledger.js';
import { VISA_NAMES } from './visa-names.js';
import { reworded } from './wording.js';

/** One record for each route, its legs in travelling order. */
export function routeRecords(facts: Facts, ledger: Ledger): unknown[] {
  const routes = groupedBy('route_id', facts['routes.csv']);
  return [...routes].map(([id, rows]) => {
    for (const row of rows) ledger.became(row, [id, row.filled('id')]);
    return {
      type: 'entity',
      kind: 'Route',
      id,
      name: rows[0]?.filled('route_name'),
      from: bound(rows, 'start', (one, other) => firstDay(one) < firstDay(other)),
      to: bound(rows, 'end', (one, other) => lastDay(one) > lastDay(other)),
      legs: rows.map(legOf),
      statedBy: distinct(rows.flatMap((row) => citationsOf(row))),
      provenance: provenanceOfAll(rows),
    };
  });
}

function legOf(row: Row): unknown {
  return {
    id: row.filled('id'),
    order: Number(row.filled('leg')),
    fromPlace: row.cell('from_place'),
    fromCountry: row.cell('from_country'),
    toPlace: row.cell('to_place'),
    toCountry: row.cell('to_country'),
    mode: known(row.cell('mode')),
    price: row.cell('price'),
    currency: row.cell('currency'),
    priceCovers: row.cell('price_covers'),
    from: row.cell('start'),
    to: row.cell('end'),
    mentions: entitiesOnly(row.list('actor_ids')),
    statedBy: citationsOf(row),
    provenance: provenanceOf(row),
    note: reworded(row.cell('note')),
  };
}

/** Records of all visa practices. */
export function visaRecords(facts: Facts, ledger: Ledger): unknown[] {
  return facts['visas.csv'].map((row) => {
    const id = row.filled('id');
    ledger.became(row, [id]);
    const name = VISA_NAMES[id];
    if (name === undefined) throw problem(row.where, 'the visa practice has no name in visa-names.ts');
    return {
      type: 'entity',
      kind: 'Visa',
      id,
      name,
      issuer: known(row.cell('issuer')),
      purpose: known(row.cell('purpose')),
      channel: known(row.cell('channel')),
      holders: row.cell('holders_group'),
      from: row.cell('start'),
      to: row.cell('end'),
      mentions: entitiesOnly([...row.list('issuer_actor_ids'), ...row.list('channel_actor_ids')]),
      statedBy: citationsOf(row),
      provenance: provenanceOf(row),
      note: reworded(row.cell('note')),
    };
  });
}

function known(value: string | undefined): string | undefined {
  return value === 'unspecified' || value === 'none' ? undefined : value;
}

/** The outermost date of all legs; unknown when any leg's is. */
function bound(
  rows: readonly Row[],
  column: string,
  further: (one: string, other: string) => boolean,
): string | undefined {
  const dates = rows.flatMap((row) => row.cell(column) ?? []);
  if (dates.length < rows.length) return undefined;
  return dates.reduce((outermost, date) => (further(date, outermost) ? date : outermost));
}

function firstDay(date: string): number {
  return parsePartialDate(date, 'routes.csv').from;
}

function lastDay(date: string): number {
  return parsePartialDate(date, 'routes.csv').to;
}

/** A route that a document tells of is the document's, even where public records add a leg. */
function provenanceOfAll(rows: readonly Row[]): Provenance {
  const provenances = rows.map(provenanceOf);
  return provenances.includes('DOCUMENT') ? 'DOCUMENT' : (provenances[0] ?? 'DOCUMENT');
}
