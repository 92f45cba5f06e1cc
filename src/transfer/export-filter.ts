/** What of the graph is exported: conditions on entities, and on claims. */
import { shown } from '../errors.js';
import { A_COUNTRY, countryCodeIn } from '../exchange/csv/country-form.js';
import type { ExportedClaim } from '../exchange/format.js';
import type { Entity } from '../model/entity.js';
import { STANCES } from '../model/evidence.js';
import { PROVENANCES } from '../model/fields.js';
import { ENTITY_KINDS } from '../model/kind.js';
import { nearest } from '../model/nearest.js';
import { PREDICATES } from '../model/predicate.js';

/** Values of one condition are joined by OR, conditions by AND. */
export interface ExportFilter {
  readonly ids: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly provenances: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  /** Claims with an item from one of these sources. */
  readonly sources: ReadonlySet<string>;
  /** Claims with an item of one of these stances. */
  readonly stances: ReadonlySet<string>;
}

interface Condition {
  readonly field: keyof ExportFilter;
  /** null: any text. */
  readonly values: readonly string[] | null;
  /** Takes a value as people write it. @throws FilterProblem */
  readonly read?: (text: string) => string;
}

/** What was given as a filter is none; its message says what was wanted. */
export class FilterProblem extends Error {}

/** Conditions by the word that asks for them. */
export const CONDITIONS: Readonly<Record<string, Condition>> = {
  id: { field: 'ids', values: null },
  kind: { field: 'kinds', values: ENTITY_KINDS },
  country: { field: 'countries', values: null, read: countryCode },
  provenance: { field: 'provenances', values: PROVENANCES },
  predicate: { field: 'predicates', values: PREDICATES.map(({ name }) => name) },
  source: { field: 'sources', values: null },
  stance: { field: 'stances', values: STANCES },
};

/** Conditions as they are typed: `kind=Company,Official`. @throws FilterProblem */
export function filterFrom(words: readonly string[]): ExportFilter {
  const values = new Map<keyof ExportFilter, string[]>();
  for (const word of words) {
    const [name, text] = parted(word);
    const condition = Object.hasOwn(CONDITIONS, name) ? CONDITIONS[name] : undefined;
    if (!condition) throw wanted(`a condition named ${Object.keys(CONDITIONS).join(', ')}`, name);
    const given = text.split(',').map((value) => usual(value.trim(), condition));
    if (values.has(condition.field))
      throw wanted(`${name} once, with all of its values separated by commas`, word);
    values.set(condition.field, given);
  }
  const of = (field: keyof ExportFilter) => new Set(values.get(field));
  return {
    ids: of('ids'),
    kinds: of('kinds'),
    countries: of('countries'),
    provenances: of('provenances'),
    predicates: of('predicates'),
    sources: of('sources'),
    stances: of('stances'),
  };
}

function parted(word: string): [name: string, text: string] {
  const at = word.indexOf('=');
  if (at < 1 || at === word.length - 1) throw wanted('NAME=VALUE,VALUE', word);
  return [word.slice(0, at).trim().toLowerCase(), word.slice(at + 1)];
}

/** A country as tables have it: a code of two or three letters, or its English name. */
function countryCode(text: string): string {
  const code = countryCodeIn(text);
  if (code === undefined) throw wanted(A_COUNTRY, text);
  return code;
}

/** A value in its usual case. */
function usual(text: string, { values, read }: Condition): string {
  if (values === null) return read ? read(text) : text;
  const found = values.find((value) => value.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(text, values, 3);
  throw wanted(`one of ${(near.length > 0 ? near : values.slice(0, 10)).join(', ')}`, text);
}

function wanted(what: string, got: string): FilterProblem {
  return new FilterProblem(`wanted ${what}, got ${shown(got)}`);
}

/** Whether it sets any condition on entities; on claims. */
export function filtersEntities({ ids, kinds, countries, provenances }: ExportFilter): boolean {
  return [ids, kinds, countries, provenances].some(({ size }) => size > 0);
}

export function filtersClaims({ predicates, sources, stances }: ExportFilter): boolean {
  return [predicates, sources, stances].some(({ size }) => size > 0);
}

/** A listing follows from its claim, and is taken only where listings are asked for. */
export function takesEntity(filter: ExportFilter, entity: Entity): boolean {
  if (entity.kind === 'Listing' && !filter.kinds.has('Listing') && !filter.ids.has(entity.id)) return false;
  const country = entity.kind === 'Source' ? undefined : entity.country;
  return (
    among(filter.ids, entity.id) &&
    among(filter.kinds, entity.kind) &&
    among(filter.countries, country) &&
    among(filter.provenances, entity.provenance)
  );
}

export function takesClaim(
  filter: ExportFilter,
  { claim, items }: Pick<ExportedClaim, 'claim' | 'items'>,
): boolean {
  return (
    among(filter.predicates, claim.predicate) &&
    (filter.sources.size === 0 || items.some(({ source }) => filter.sources.has(source))) &&
    (filter.stances.size === 0 || items.some(({ stance }) => filter.stances.has(stance)))
  );
}

function among(values: ReadonlySet<string>, value: string | undefined): boolean {
  return values.size === 0 || (value !== undefined && values.has(value));
}
