/** The doctor finds nothing in a sound graph, and each thing that is not as it must be, on every engine. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LinchpinError } from '../../src/errors.js';
import { examine } from '../../src/store/doctor.js';
import type { Engine, PortValue } from '../../src/store/engine.js';
import type { Finding } from '../../src/store/examination/finding.js';
import { openStore } from '../../src/store/open-store.js';
import { STATEMENTS } from '../../src/store/statements.js';
import { FOREVER, stateRow } from '../../src/store/states.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { HEADS, placed, WORLD } from '../world.js';
import type { OpenEngine } from './engine.contract.js';
import { statesIn } from './records-at.js';

export function doctorContract(name: string, open: OpenEngine): void {
  describe(`the doctor: ${name}`, () => {
    let engine: Engine;

    beforeEach(async () => {
      engine = await open();
      const store = await openStore(engine);
      await store.write(WORLD, 'a test', 'first');
      const changed = [
        entity('norland', 'State', { name: 'Renamed' }),
        item('i-heads', HEADS, 'report', 'SUPPORTS', 3, { restsOn: ['press'] }),
        { ...HEADS, note: 'noted' },
      ];
      await store.write(placed(changed), 'a test', 'second');
    });
    afterEach(() => engine.close());

    it('finds nothing in what the store wrote', async () => {
      expect(await findings()).toEqual([]);
    });

    it('finds a state that lacks what it must have', async () => {
      await put(STATEMENTS.putItems, { key: 'i-flies', id: 'i-flies' });
      expect(await findings()).toContainEqual({
        code: 'INCOMPLETE',
        id: 'i-flies',
        problem: 'lacks record, since, until, born',
      });
    });

    it('finds a record that is none of ours', async () => {
      await put(STATEMENTS.putEntities, { ...state('act'), record: '{"type":"entity","id":"act"}' });
      await put(STATEMENTS.putEntities, { ...state('norland'), record: 'not JSON' });
      expect(codes(await findings())).toEqual(
        expect.arrayContaining(['UNREADABLE act', 'UNREADABLE norland']),
      );
    });

    it('finds a property that is not what the record says', async () => {
      const record = JSON.stringify(entity('crossing', 'Operation', { name: 'The crossing' }));
      await put(STATEMENTS.putEntities, { ...state('crossing'), record, kind: 'State' });
      expect(await findings()).toContainEqual(
        expect.objectContaining({ code: 'DIFFERS', problem: 'kind must be "Operation", and is "State"' }),
      );
    });

    it('finds a list that is not what the record says', async () => {
      const span = { since: 1, until: FOREVER, born: 1 };
      const element = entity('act-1', 'Element', { name: 'Facilitation', instrument: 'act', order: 1 });
      const row = stateRow(element, span, () => undefined);
      await put(STATEMENTS.putEntities, { ...row, belongsTo: ['act', 'norland'] });
      expect(await findings()).toEqual([
        { code: 'DIFFERS', id: 'act-1', problem: 'belongsTo must be ["act"], and is ["act","norland"]' },
      ]);
    });

    it('finds an edge that is missing, and one that is unfounded', async () => {
      await engine.write(({ run }) => run(STATEMENTS.releaseSources, { keys: ['press'] }));
      await put(STATEMENTS.hangSourcesOnCited, { key: 'press', to: 'rebuttal' });
      await put(STATEMENTS.hangItemsOnClaims, { key: 'i-part', to: HEADS.id });
      expect(codes(await findings())).toEqual([
        'EDGE_MISSING press',
        'EDGE_UNFOUNDED press',
        'EDGE_UNFOUNDED i-part',
      ]);
    });

    it('finds a direct link that no claim accounts for', async () => {
      const link = { claim: 'cl-none', subject: 'norland', predicate: 'OWNS', object: 'act', since: 1 };
      await put(STATEMENTS.linkEntities, link);
      expect(codes(await findings())).toEqual(['LINKS_MISCOUNTED norland']);
    });

    it('finds a gap between the states of a record', async () => {
      const [row] = await engine.read(STATEMENTS.entitiesByIds, { ids: ['zenith'], revision: 2 });
      const record = row?.record ?? '';
      await put(STATEMENTS.putEntities, { ...state('zenith'), record, since: 2 });
      expect(codes(await findings())).toContain('HISTORY_BROKEN zenith');
    });

    it('finds a person whose public role no source supports', async () => {
      const retracted = item('i-heads', HEADS, 'report', 'SUPPORTS', 3, {
        restsOn: ['press'],
        retracted: { reason: 'misread' },
      });
      const span = { since: 2, until: FOREVER, born: 1 };
      await put(
        STATEMENTS.putItems,
        stateRow(retracted, span, () => undefined),
      );
      expect(codes(await findings())).toEqual(['PERSON_WITHOUT_PUBLIC_ROLE minister']);
    });

    it('finds a birth date of a person whom no source says to be listed', async () => {
      const born = entity('minister', 'Official', {
        ...{ name: 'The Minister', country: 'NO', birthDate: '1970-05-01' },
      });
      const span = { since: 1, until: FOREVER, born: 1 };
      await put(
        STATEMENTS.putEntities,
        stateRow(born, span, () => undefined),
      );
      expect(await findings()).toEqual([
        {
          code: 'BIRTH_DATE_WITHOUT_LISTING',
          id: 'minister',
          problem: 'has a birth date without a sourced public listing',
        },
      ]);
    });

    it('lets a listed person have a birth date, for as long as a source supports the listing', async () => {
      const store = await openStore(engine);
      const listed = claim('minister', 'LISTED_UNDER', 'act');
      const says = (more: object) => item('i-minister-listed', listed, 'report', 'SUPPORTS', 2, more);
      const born = entity('minister', 'Official', { name: 'The Minister', birthDate: '1970-05-01' });
      await store.write(placed([born, listed, says({})]), 'a test', 'third');
      expect(await findings()).toEqual([]);
      const withdrawn = says({ retracted: { reason: 'misread' } });
      await expect(store.write(placed([withdrawn]), 'a test', 'fourth')).rejects.toMatchObject({
        code: 'BIRTH_DATE_WITHOUT_LISTING',
      });
      const span = { since: 3, until: FOREVER, born: 3 };
      await put(
        STATEMENTS.putItems,
        stateRow(withdrawn, span, () => undefined),
      );
      expect(codes(await findings())).toEqual(['BIRTH_DATE_WITHOUT_LISTING minister']);
    });

    describe('without a counter', () => {
      beforeEach(() => engine.define('MATCH (counter:Counter) DETACH DELETE counter'));

      it('says that it is missing, and makes none', async () => {
        for (let times = 1; times <= 2; times++) {
          const examination = await examine(engine);
          expect(examination?.revision).toBeNull();
          expect(codes(examination?.findings ?? [])).toEqual(['COUNTER_MISSING revision']);
        }
      });

      it('leaves it to the store to refuse reads of the head, and writes', async () => {
        const damaged = expect.objectContaining({ code: 'STORE_DAMAGED' });
        const store = await openStore(engine);
        await expect(store.head()).rejects.toEqual(damaged);
        await expect(store.write(WORLD, 'a test', 'third')).rejects.toEqual(damaged);
      });
    });

    describe('on preserved copies', () => {
      const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];

      /** One source has a copy since it was first written, the report since a later revision, and another one by now. */
      beforeEach(async () => {
        const store = await openStore(engine);
        const kept = (id: string, sha256: string) => source(id, 'B', { sha256 });
        await store.write(placed([kept('archived', one), kept('report', two)]), 'a test', 'third');
        await store.write(placed([kept('report', three)]), 'a test', 'fourth');
      });

      async function copyFindings(hashOfCopy: (sha256: string) => Promise<string | null>) {
        return (await examine(engine, hashOfCopy))?.findings;
      }

      it('finds nothing where each is there and is what its hash says, and does not look without being asked', async () => {
        const asked: string[] = [];
        const found = await copyFindings(async (sha256) => {
          asked.push(sha256);
          return sha256;
        });
        expect([found, asked.sort()]).toEqual([[], [one, three]]);
        expect(await findings()).toEqual([]);
      });

      it('finds each that is not there, and says where the hash came with the record', async () => {
        expect(await copyFindings(async () => null)).toEqual([
          {
            ...{ code: 'COPY_MISSING', id: 'archived' },
            problem: `no copy is kept under SHA-256 ${one}; the hash came with the record when it was loaded`,
          },
          { code: 'COPY_MISSING', id: 'report', problem: `no copy is kept under SHA-256 ${three}` },
        ]);
      });

      it('finds one that is something else by now, and one that cannot be read', async () => {
        const unreadable = new LinchpinError('RECORD_INVALID', { where: one, problem: 'cannot be read' });
        const found = await copyFindings(async (sha256) => {
          if (sha256 === one) throw unreadable;
          return two;
        });
        expect(found).toEqual([
          {
            ...{ code: 'COPY_MISSING', id: 'archived' },
            problem: `${one}: cannot be read; the hash came with the record when it was loaded`,
          },
          {
            ...{ code: 'COPY_CHANGED', id: 'report' },
            problem: `the copy kept under SHA-256 ${three} has SHA-256 ${two}`,
          },
        ]);
      });

      it('looks at a copy once, however many sources have it', async () => {
        const store = await openStore(engine);
        await store.write(placed([source('reprint', 'B', { sha256: one })]), 'a test', 'fifth');
        let looks = 0;
        const found = await copyFindings(async (sha256) => {
          looks += 1;
          return sha256 === one ? null : sha256;
        });
        expect([codes(found), looks]).toEqual([['COPY_MISSING archived', 'COPY_MISSING reprint'], 2]);
      });
    });

    it('finds a counter that has lost count', async () => {
      const lost = { number: 9, at: '', by: '', why: '', added: 0, changed: 0, listings: 0 };
      await engine.write(({ run }) => run(STATEMENTS.recordRevision, lost));
      expect(codes(await findings())).toEqual(['REVISIONS_MISCOUNTED 9']);
    });

    describe('where states are not as many as a revision tells', () => {
      it('finds that some are gone, and that there is one too many', async () => {
        await engine.define("MATCH (node:Item {key: 'i-flies'}) DETACH DELETE node");
        await engine.define('MATCH (node:Bearing) DETACH DELETE node');
        await put(STATEMENTS.putEntities, begunWith(2));
        const told = WORLD.length + 1;
        expect(await findings()).toEqual([
          miscounted(1, `made ${told} by what it tells, but ${told - 2} of the states began with it`),
          miscounted(2, 'made 3 by what it tells, but 4 of the states began with it'),
        ]);
        const store = await openStore(engine);
        await expect(statesIn(store, { after: 0, upTo: 2 })).rejects.toMatchObject({
          code: 'READ_DISTURBED',
        });
      });

      it('finds states of a revision that is not there', async () => {
        await put(STATEMENTS.putEntities, begunWith(7));
        expect(await findings()).toEqual([miscounted(7, 'is not there, but 1 of the states began with it')]);
      });

      it('counts no state without a beginning, and every one that cannot be read', async () => {
        await engine.define("MATCH (node:Entity {key: 'zenith'}) REMOVE node.since");
        await engine.define("MATCH (node:Entity {key: 'arrivals'}) SET node.record = 'not JSON'");
        const told = WORLD.length + 1;
        expect(await findings()).toContainEqual(
          miscounted(1, `made ${told} by what it tells, but ${told - 1} of the states began with it`),
        );
      });

      it('finds listings that a revision does not tell, unless they are yet to be counted', async () => {
        await engine.define('MATCH (revision:Revision) REMOVE revision.listings');
        const told = WORLD.length;
        expect(await findings()).toEqual([
          miscounted(1, `made ${told} by what it tells, but ${told + 1} of the states began with it`),
        ]);
        await engine.define("MATCH (migration:Migration {key: '003-beginnings'}) DETACH DELETE migration");
        expect(codes(await findings())).toEqual(['SCHEMA_INCOMPLETE 003-beginnings']);
      });
    });

    async function findings() {
      return (await examine(engine))?.findings;
    }

    function put<Row>(
      statement: { name: string; parameters: readonly 'rows'[]; row?: Row },
      row: { readonly [property: string]: PortValue },
    ) {
      return engine.write(({ run }) => run(statement, { rows: [row] }));
    }
  });
}

function state(key: string) {
  return { key, id: key, since: 1, until: FOREVER, born: 1 };
}

/** A sound state that no write made. */
function begunWith(revision: number) {
  const span = { since: revision, until: FOREVER, born: revision };
  return stateRow(entity('unwritten', 'Concept'), span, () => undefined);
}

function miscounted(revision: number, problem: string): Finding {
  return { code: 'STATES_MISCOUNTED', id: String(revision), problem };
}

function codes(findings: readonly Finding[] = []): string[] {
  return findings.map(({ code, id }) => `${code} ${id}`);
}
