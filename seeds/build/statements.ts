/**
 * What a row of claims.csv says in the typed vocabulary: by hand where typed.csv types it (once, or twice where two
 * claims follow), otherwise by the written table of predicates. Only rows typed by hand may carry a chain.
 */
import type { Stance } from '../../src/model/evidence.js';
import { groupedBy } from './cells.js';
import { type Facts, problem, type Row } from './facts.js';
import { actOfGround, referenceOf } from './listings.js';
import { type Mapping, type PredicateMap, qualifiersOf } from './predicate-map.js';
import { ROLES } from './roles.js';

/** A claim as one row makes it, before rows that say the same are joined. */
export interface RowStatement {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  readonly value?: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly stance: Stance;
  /** Why the row was typed as it was. */
  readonly remark: string | undefined;
  /** The row of typed.csv, where the row was typed by hand. */
  readonly typedBy: Row | undefined;
}

/** The people that a typed claim no longer names as its object. */
const PEOPLE = 'grp-crossers';

const STANCE_OF: Readonly<Record<string, Stance>> = { supports: 'SUPPORTS', disputes: 'DISPUTES' };

/** Statements of every row, in the row's order. */
export function statementsOf(facts: Facts, map: PredicateMap): (row: Row) => RowStatement[] {
  const typed = groupedBy('claim_id', facts['typed.csv']);
  const values = fillings(facts);
  return (row) => {
    const mappings = map.get(row.filled('predicate')) ?? [];
    const byHand = typed.get(row.filled('id'));
    if (byHand) return byHand.map((typing) => typedStatement(row, typing, mappings, values));
    const mapping = mappings[0];
    if (!mapping) throw problem(row.where, `predicate-map.csv types no row of "${row.filled('predicate')}"`);
    if (mapping.predicate.flow !== 'NONE') {
      throw problem(row.where, `${mapping.predicate.name} can carry a chain; only typed.csv may say so`);
    }
    return [mappedStatement(row, mapping, values)];
  };
}

type Fillings = (row: Row) => Readonly<Record<string, string | undefined>>;

function typedStatement(row: Row, typing: Row, mappings: readonly Mapping[], values: Fillings): RowStatement {
  const predicate = typing.filled('predicate');
  const mapping = mappings.find((candidate) => candidate.predicate.name === predicate);
  if (!mapping)
    throw problem(typing.where, `predicate-map.csv does not map this row's predicate to ${predicate}`);
  const given = qualifiersOf(typing.cell('qualifiers') ?? '');
  const unknown = Object.keys(given).filter((name) => !(name in mapping.qualifiers));
  if (unknown.length > 0)
    throw problem(typing.where, `predicate-map.csv lacks the qualifier ${unknown.join(', ')}`);
  return {
    subject: typing.filled('subject'),
    predicate,
    object: typing.filled('object'),
    qualifiers: { ...filled(mapping, { ...values(row), ...given }), ...given, ...populationOf(row, mapping) },
    stance: typing.filled('stance') as Stance,
    remark: remarkOf(typing),
    typedBy: typing,
  };
}

function mappedStatement(row: Row, mapping: Mapping, values: Fillings): RowStatement {
  const stance = STANCE_OF[row.filled('stance')];
  if (!stance) throw problem(row.where, `"${row.filled('stance')}" is no stance`);
  const [subject, object] = mapping.swapped
    ? [row.filled('object'), row.filled('subject')]
    : [row.filled('subject'), row.filled('object')];
  const literal = /^literal:(.+)$/.exec(object)?.[1];
  return {
    subject,
    predicate: mapping.predicate.name,
    ...(literal === undefined ? { object } : { value: literal }),
    qualifiers: filled(mapping, values(row)),
    stance,
    remark: undefined,
    typedBy: undefined,
  };
}

function populationOf(row: Row, mapping: Mapping): Record<string, string> {
  const spokenOf = row.filled('object') === PEOPLE && mapping.predicate.descriptive.includes('population');
  return spokenOf ? { population: PEOPLE } : {};
}

/** Remarks on how a row is stored only repeat what the claims show. */
function remarkOf(typing: Row): string | undefined {
  return typing.cell('note')?.replace(/^(no flow|chair: stored as both|beside HEADS)(; )?/, '') || undefined;
}

/** The mapping's qualifiers with what the row gives for `{name}`; without those for which it gives nothing. */
function filled(
  mapping: Mapping,
  values: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping.qualifiers).flatMap(([name, text]) => {
      const value = text.replace(/^\{(\w+)\}$/, (_, key: string) => values[key] ?? values[name] ?? '');
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** What a row gives for the names in braces. A disputed listing has no dates: whether it ever was is the question. */
function fillings(facts: Facts): Fillings {
  const act = actOfGround(facts);
  return (row) => {
    const disputed = row.filled('stance') === 'disputes';
    return {
      start: disputed ? undefined : row.cell('start'),
      end: disputed ? undefined : row.cell('end'),
      reference: disputed ? undefined : referenceOf(row),
      act: act(row),
      role: ROLES[row.filled('id')],
    };
  };
}
