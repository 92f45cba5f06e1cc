/** The statements and their files tell the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_TYPES } from '../../src/model/record.js';
import { packagePath } from '../../src/package-root.js';
import { statementText } from '../../src/store/statement-text.js';
import { STATEMENTS } from '../../src/store/statements.js';
import { FOREVER, stateRow } from '../../src/store/states.js';
import { WORLD_RECORDS } from '../world.js';

const STATEMENT_FOLDER = packagePath('cypher');
const ALL = Object.values(STATEMENTS);
const FILES = filesIn(STATEMENT_FOLDER);

describe('statements: files', () => {
  it('has one entry for every file, and one file for every entry', () => {
    const names = FILES.filter((file) => !file.startsWith('setup/')).map((file) =>
      file.replace(/\.cypher$/, ''),
    );
    expect(ALL.map(({ name }) => name).sort()).toEqual([...new Set(names.map(withoutEngine))].sort());
  });

  it('says at the head of every file what it returns', () => {
    const silent = FILES.filter((file) => !/^\/\/ .{20,}/.test(read(file)));
    expect(silent).toEqual([]);
  });

  it('changes nothing in a statement that is there to read', () => {
    const changing = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/;
    const rooms = ['entities/', 'claims/', 'evidence/', 'sources/', 'history/', 'checks/', 'doctor/'];
    const reads = FILES.filter((file) => rooms.some((room) => file.startsWith(room)));
    expect(reads.filter((file) => changing.test(read(file)))).toEqual([]);
  });

  it('has, for every setup step, a text for each engine', () => {
    const steps = FILES.filter((file) => file.startsWith('setup/')).map((file) => file.split('.')[0]);
    for (const step of new Set(steps)) expect(steps.filter((other) => other === step)).toHaveLength(2);
  });
});

describe('statements: the doctor', () => {
  const examined = {
    source: STATEMENTS.examinedEntities,
    entity: STATEMENTS.examinedEntities,
    claim: STATEMENTS.examinedClaims,
    evidence: STATEMENTS.examinedItems,
    opposition: STATEMENTS.examinedOppositions,
    bearing: STATEMENTS.examinedBearings,
  };

  it.each(RECORD_TYPES)('looks at every property that the states of a %s may have', (type) => {
    const states = WORLD_RECORDS.filter((record) => record.type === type).map((record) =>
      stateRow(record, { since: 1, until: FOREVER, born: 1 }, () => 'Place'),
    );
    expect(states.length).toBeGreaterThan(0);
    const text = statementText(examined[type].name, 'embedded');
    const looked = [...text.matchAll(/ AS (\w+)/g)].map((match) => match[1]);
    expect([...new Set(states.flatMap(Object.keys))].filter((name) => !looked.includes(name))).toEqual([]);
  });
});

describe('statements: parameters', () => {
  it.each(ALL.map(({ name, parameters }) => ({ name, parameters })))(
    'declares for $name what its text names',
    ({ name, parameters }) => {
      for (const engine of ['embedded', 'neo4j'] as const) {
        const named = statementText(name, engine).match(/\$\w+/g) ?? [];
        expect([...new Set(named)].sort()).toEqual(parameters.map((parameter) => `$${parameter}`).sort());
      }
    },
  );
});

describe('statements: conditions', () => {
  it.each(['entity.', 'claim.'])('reads the terms on %s the same wherever they stand', (subject) => {
    const conditions = FILES.map(read).flatMap((text) => conditionsOf(text, subject));
    expect(conditions.length).toBeGreaterThan(2);
    expect(new Set(conditions).size).toBe(1);
  });

  it('reads the terms on items the same wherever they stand', () => {
    const conditions = FILES.map(read).flatMap((text) => itemConditionsOf(text));
    expect(conditions.length).toBeGreaterThan(2);
    expect(new Set(conditions).size).toBe(1);
  });
});

/** Conditions of a term on the subject itself, as one line. */
function conditionsOf(text: string, subject: string): string[] {
  const flat = text.replace(/\s+/g, ' ');
  const start = flat.indexOf(`any(term IN $anyOf WHERE (term.ids IS NULL OR ${subject}`);
  if (start < 0) return [];
  const items = flat.indexOf(' AND all(want IN', start);
  return [flat.slice(start, items < 0 ? flat.indexOf(' RETURN', start) : items).replace(/[ )]+$/, '')];
}

function itemConditionsOf(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ');
  const start = flat.indexOf(' AND all(want IN');
  return start < 0 ? [] : [flat.slice(start, flat.indexOf(')))', flat.indexOf('none(want IN', start)))];
}

function read(file: string): string {
  return readFileSync(join(STATEMENT_FOLDER, file), 'utf8');
}

function withoutEngine(name: string): string {
  return name.replace(/\.(embedded|neo4j)$/, '');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
