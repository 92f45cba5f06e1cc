/** Every engine takes every statement. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Parameters, PortValue, Statement } from '../../src/store/engine.js';
import { migrate } from '../../src/store/migrations.js';
import { STATEMENTS } from '../../src/store/statements.js';
import type { OpenEngine } from './engine.contract.js';

/** A value that each parameter may have. */
const VALUES: Readonly<Record<string, PortValue>> = {
  revision: 1,
  from: '',
  limit: 10,
  ids: ['a'],
  parents: ['a'],
  keys: ['a'],
  kinds: ['State'],
  predicates: ['OWNS'],
  entities: ['a'],
  sources: ['a'],
  numbers: [1],
  sides: ['SUBJECT'],
  otherKinds: null,
  anyOf: [],
  outgoing: true,
  incoming: true,
  retracted: false,
  stances: null,
  fromDay: null,
  toDay: null,
  use: 'FROM',
  reference: 'RELAYS',
  part: 'a',
  forever: 9,
  number: 1,
  after: 0,
  upTo: 1,
  at: '2026',
  by: 'a',
  why: 'b',
  added: 0,
  changed: 0,
  listings: 0,
  lists: ['LISTED_UNDER'],
  offices: ['HEADS'],
  bodies: ['StateBody'],
  archive: 'a',
  batch: 1,
  predicate: 'LISTED_UNDER',
  name: 'a',
  checksum: 'b',
  rows: [{ key: 'a', id: 'a', to: 'a', claim: 'a', subject: 'a', object: 'a', predicate: 'P', since: 1 }],
};

/** Numbers of revisions run where elsewhere ranks do. */
const OF_REVISIONS: Readonly<Record<string, PortValue>> = { from: 0 };

/** Parameters with which a statement can be tried. */
export function trialParameters({ name, parameters }: Statement<Parameters, unknown>): Parameters {
  const values = name.startsWith('revisions/') ? { ...VALUES, ...OF_REVISIONS } : VALUES;
  return Object.fromEntries(parameters.map((parameter) => [parameter, values[parameter] ?? null]));
}

export function statementContract(name: string, open: OpenEngine): void {
  describe(`statements: ${name}`, () => {
    let engine: Engine;

    beforeAll(async () => {
      engine = await open();
      await migrate(engine);
    });
    afterAll(() => engine.close());

    it.each(Object.keys(STATEMENTS) as (keyof typeof STATEMENTS)[])('takes %s', async (key) => {
      const statement = STATEMENTS[key] as Statement<Parameters, unknown>;
      const tried = engine.write(async ({ run }) => {
        await run(statement, trialParameters(statement));
        throw new Undone();
      });
      await expect(tried).rejects.toBeInstanceOf(Undone);
    });
  });
}

/** Thrown so that nothing of the trial is kept. */
class Undone extends Error {}
