/**
 * The schemata of FollowTheMoney, and what each of them extends, as its own model has them
 * (https://followthemoney.tech, https://www.npmjs.com/package/@alephdata/followthemoney).
 */
import { createRequire } from 'node:module';
import type { IModelDatum } from '@alephdata/followthemoney';

export interface Schema {
  readonly name: string;
  /** Its place in the list of all schemata, from 1 on. */
  readonly number: number;
  /** The names of itself and of everything that it extends. */
  readonly all: ReadonlySet<string>;
}

/** The model file, and nothing of the package's code, which brings icons and more. */
const MODEL_FILE = '@alephdata/followthemoney/dist/defaultModel.json';

/** Schemata that later models have. */
const LATER: readonly (readonly [name: string, all: readonly string[]])[] = [
  ['Control', ['Control', 'Interest', 'Interval']],
  ['Risk', ['Risk', 'Interval']],
  ['Territory', ['Territory', 'Thing']],
];

let byName: ReadonlyMap<string, Schema> | undefined;
let byNumber: readonly Schema[] = [];

/** null for a name that the model does not know. */
export function schemaNamed(name: string): Schema | null {
  return schemata().get(name) ?? null;
}

/** The schema of a number, and null for 0. */
export function schemaAt(number: number): Schema | null {
  schemata();
  return byNumber[number - 1] ?? null;
}

/** The model is read when it is first asked for: most commands never need it. */
function schemata(): ReadonlyMap<string, Schema> {
  if (byName === undefined) {
    byName = readModel();
    byNumber = [...byName.values()];
  }
  return byName;
}

function readModel(): ReadonlyMap<string, Schema> {
  const model = createRequire(import.meta.url)(MODEL_FILE) as IModelDatum;
  const known = Object.entries(model.schemata).map(([name, schema]) => [name, schema.schemata] as const);
  const later = LATER.filter(([name]) => !Object.hasOwn(model.schemata, name));
  return new Map(
    [...known, ...later].map(([name, all], index) => [name, { name, number: index + 1, all: new Set(all) }]),
  );
}
