/** Lists in a cell: plain values, aliases with their language and script, ids of other registers, citations. */
import type { Alias, ExternalId } from '../../model/entity.js';
import type { Citation } from '../../model/fields.js';
import { type CellForm, CellProblem, type Known, NONE } from './cell-form.js';
import { SOURCE } from './reference-form.js';
import { escaped, halved, plain, separated } from './several.js';

/** Values of one form, ` | ` between them. */
export function listOf<Value>(form: CellForm<Value>): CellForm<readonly Value[]> {
  return parts(
    (part, known) => form.read(plain(part), known),
    (value) => escaped(form.write(value)),
  );
}

/** The same, where no value can hold a comma or a semicolon: they stand between values too. */
export function shortListOf<Value>(form: CellForm<Value>): CellForm<readonly Value[]> {
  const list = listOf(form);
  return { ...list, read: (text, known) => list.read(text.replace(/[,;]/g, '|'), known) };
}

/** `[language ru, script Cyrl]` at the end of an alias. Anything else in brackets is part of the name. */
const LABEL = /(?<!\\)\[(?:language ([\w-]+))?(?:, ?)?(?:script (\w+))?\]$/i;

export const ALIASES: CellForm<readonly Alias[]> = parts(
  (part) => {
    const [label, language, script] = LABEL.exec(part.trim()) ?? [];
    if (label === undefined || (language ?? script) === undefined) return { name: plain(part) };
    const name = plain(part.trim().slice(0, -label.length));
    return { name, ...(language && { language }), ...(script && { script }) };
  },
  ({ name, language, script }) => {
    const said = [...(language ? [`language ${language}`] : []), ...(script ? [`script ${script}`] : [])];
    return escaped(name, LABEL.test(name) ? '[' : '') + (said.length > 0 ? ` [${said.join(', ')}]` : '');
  },
);

/** `wikidata: Q42970`. */
export const EXTERNAL_IDS: CellForm<readonly ExternalId[]> = parts(
  (part) => {
    const [scheme, value] = pairIn(part, 'register: id');
    return { scheme, value };
  },
  ({ scheme, value }) => `${escaped(scheme, ':')}: ${escaped(value)}`,
);

/** `role: Minister`. */
export const QUALIFIERS: CellForm<readonly (readonly [name: string, value: string])[]> = parts(
  (part) => pairIn(part, 'name: value'),
  ([name, value]) => `${name}: ${escaped(value)}`,
);

/** A source and the place in it: `src-report, p. 4`. `(none)` is a list without any. */
export const CITATIONS: CellForm<readonly Citation[]> = orNone(
  parts<Citation>(
    (part, known) => {
      const [source, behind] = halved(part, ',');
      const locator = plain(behind ?? '');
      return { source: SOURCE.read(plain(source), known), ...(locator !== '' && { locator }) };
    },
    ({ source, locator }) => escaped(source, ',') + (locator === undefined ? '' : `, ${escaped(locator)}`),
  ),
);

function orNone<Value>(list: CellForm<readonly Value[]>): CellForm<readonly Value[]> {
  return { ...list, read: (text, known) => (text === NONE ? [] : list.read(text, known)) };
}

/** A cell of parts with bars between them; what stands between two bars with nothing in it is no part. */
function parts<Value>(
  read: (part: string, known: Known) => Value,
  write: (value: Value) => string,
): CellForm<readonly Value[]> {
  return {
    read: (text, known) =>
      separated(text, '|').flatMap((part) => (part.trim() === '' ? [] : [read(part, known)])),
    write: (values) => values.map(write).join(' | '),
  };
}

/** @throws CellProblem */
function pairIn(part: string, wanted: string): [name: string, value: string] {
  const [name, value] = halved(part, ':');
  if (value === null || plain(value) === '')
    throw new CellProblem(`"${wanted}", several with | between them`);
  return [plain(name), plain(value)];
}
