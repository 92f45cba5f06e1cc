/** How the parts of a pack name several things of one sort. */
import type { PartialDate } from '../../model/partial-date.js';
import { type Inline, joined, type Line } from '../document.js';
import type { Naming } from '../naming.js';

/** How many things of one sort are named before the others are counted. */
const NAMED = 6;

export function names(ids: readonly string[], naming: Naming): Inline[] {
  return joined(
    ids.map((id): Line => [naming.name(id)]),
    ', ',
    ' and ',
  );
}

export function titles(ids: readonly string[], naming: Naming): Inline[] {
  return joined(
    ids.map((id): Line => title(id, naming)),
    ', ',
    ' and ',
  );
}

export function title(id: string, naming: Naming): Line {
  return ['“', naming.name(id), '”'];
}

/** `that one is so; and that another is so`. */
export function statements(claims: readonly string[], naming: Naming): Inline[] {
  return firstOf(
    claims.map((claim): Line => ['that ', ...naming.statement(claim)]),
    '; ',
  );
}

/** The first few, and how many more there are. */
export function firstOf(lines: readonly Line[], between = ', '): Inline[] {
  const further = lines.length - NAMED;
  const shown = further > 0 ? [...lines.slice(0, NAMED), [`${further} more`]] : lines;
  return joined(shown, between, between === ', ' ? ' and ' : '; and ');
}

/** `on 2021-12-02`, `in 2021-12`. */
export function onDate(date: PartialDate): string {
  return `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'on' : 'in'} ${date}`;
}
