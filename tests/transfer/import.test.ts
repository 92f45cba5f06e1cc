import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { csvFormat } from '../../src/exchange/csv/format.js';
import { recordsFormat } from '../../src/exchange/records.js';
import { bearingId } from '../../src/model/bearing.js';
import type { GraphRecord } from '../../src/model/record.js';
import { parseRecord } from '../../src/model/record.js';
import type { Store } from '../../src/store/store.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { seedRecords } from '../seeds/real-facts.js';
import { LISTED, WORLD_RECORDS } from '../world.js';
import { contentOf, importTexts, inputOf, linesOf, memoryStore } from './importing.js';

/** What the world holds that no source and no claim speaks of: `zenith` and `arrivals` stand apart. */
const APART = ['arrivals', 'zenith'];
const SOURCED: GraphRecord[] = WORLD_RECORDS.map((record) =>
  APART.includes(record.id)
    ? parseRecord({ ...record, statedBy: [{ source: 'report' }] }, record.id)
    : record,
);

describe('transfer: imports', () => {
  const stores: Store[] = [];
  const open = async () => {
    const store = await memoryStore();
    stores.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  it('writes what a write of the same records writes', async () => {
    const [imported, written] = [await open(), await open()];
    const report = await importTexts(imported, [linesOf(SOURCED)]);
    expect(report.lines).toEqual([]);
    expect(report.records).toEqual({ added: SOURCED.length, changed: 0, unchanged: 0, refused: 0 });
    await written.write(
      SOURCED.map((record) => ({ record, where: record.id })),
      'a test',
      'a test',
    );
    expect(await contentOf(imported)).toEqual(await contentOf(written));
  });

  it('does not depend on the order of lines, on files, or on the size of batches', async () => {
    const expected = await open();
    await importTexts(expected, [linesOf(SOURCED)]);
    const content = await contentOf(expected);
    const orders = fc.shuffledSubarray([...SOURCED], { minLength: SOURCED.length });
    await fc.assert(
      fc.asyncProperty(
        orders,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: SOURCED.length - 1 }),
        async (records, size, cut) => {
          const store = await open();
          const files = [linesOf(records.slice(0, cut)), linesOf(records.slice(cut))];
          const report = await importTexts(store, files, { batchSize: size });
          expect(report.lines).toEqual([]);
          expect(await contentOf(store)).toEqual(content);
          await store.close();
          stores.pop();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('changes nothing the second time', async () => {
    const store = await open();
    const records = (await seedRecords()).map(({ record }) => record);
    const text = linesOf(records);
    const first = await importTexts(store, [text], { batchSize: 100 });
    const head = await store.head();
    const second = await importTexts(store, [text], { batchSize: 70 });
    expect(second.records).toEqual({
      added: 0,
      changed: 0,
      unchanged: first.records.added,
      refused: first.records.refused,
    });
    expect(second.revisions).toBeNull();
    expect(await store.head()).toBe(head);
  });

  it('makes each batch a revision that tells who imports what', async () => {
    const store = await open();
    const report = await importTexts(store, [linesOf(SOURCED)], { batchSize: 5, by: 'Ann', why: 'a list' });
    const head = await store.head();
    expect(report.revisions).toEqual({ first: 1, last: head });
    const [first, last] = await store.revisions.byNumbers([1, head]);
    expect(first).toMatchObject({ by: 'Ann', why: 'a list, batch 1' });
    expect(last).toMatchObject({ by: 'Ann', why: `a list, batch ${report.batches}` });
  });

  it('takes the good lines and tells of every other, with what was wanted and what came', async () => {
    const store = await open();
    const report = await importTexts(store, [
      [
        '{"type":"source","id":"s","title":"S","reliability":"B"}',
        '{"type":"source","id":"s2","title":"S","reliability":"Z"}',
        '',
        'no json',
        '{"type":"entity","kind":"Place","id":"p","name":"P","statedBy":[{"source":"s"}]}',
        '{"type":"entity","kind":"Place","id":"q","name":"Q","statedBy":[{"source":"s2"}]}',
        '{"type":"entity","kind":"Place","id":"r","name":"R"}',
      ].join('\n'),
    ]);
    expect(report.places).toEqual({
      read: 7,
      taken: 2,
      takenInPart: 0,
      refused: 4,
      leftOut: 0,
      empty: 1,
      waiting: 0,
    });
    const told = report.told.map(({ where, error: { details } }) => [where, details.field, details.got]);
    expect(told.sort()).toEqual([
      ['file0.jsonl line 2', 'reliability', '"Z"'],
      ['file0.jsonl line 4', '', 'this is not JSON'],
      ['file0.jsonl line 6', undefined, undefined],
      ['file0.jsonl line 7', undefined, undefined],
    ]);
    expect(report.lines.join()).toContain('file0.jsonl line 6: statedBy: no record has the id "s2"');
    expect((await contentOf(store)).length).toBe(2);
  });

  it('writes nothing in strict mode when anything is refused, and everything when nothing is', async () => {
    const store = await open();
    const dangling = entity('el', 'Element', {
      instrument: 'no-such',
      order: 1,
      statedBy: [{ source: 'report' }],
    });
    const refused = await importTexts(store, [linesOf([...SOURCED, dangling])], { isStrict: true });
    expect(refused.lines).toEqual([expect.stringContaining('instrument: no record has the id "no-such"')]);
    expect(await store.head()).toBe(0);
    const taken = await importTexts(store, [linesOf(SOURCED)], { isStrict: true, batchSize: 7 });
    expect(taken.records).toEqual({ added: SOURCED.length, changed: 0, unchanged: 0, refused: 0 });
  });

  it('tells in a dry run what the import would do, and writes nothing', async () => {
    const store = await open();
    const broken = linesOf([...SOURCED, { ...LISTED, id: 'cl-wrong' }, entity('nobody', 'Official')]);
    const dry = await importTexts(store, [broken], { isDryRun: true, batchSize: 6 });
    expect(await store.head()).toBe(0);
    const real = await importTexts(store, [broken], { batchSize: 6 });
    expect({ ...dry, revisions: null }).toEqual({ ...real, revisions: null });
  });

  it('takes an official whose office comes later in the file, and refuses one who has none', async () => {
    const store = await open();
    const office = claim('minister', 'HEADS', 'ministry');
    const seat = claim('director', 'HOLDS_OFFICE_IN', 'firm', { role: 'director' });
    const kin = claim('minister', 'ASSOCIATED_WITH', 'cousin');
    const report = await importTexts(
      store,
      [
        linesOf([
          entity('minister', 'Official', { statedBy: [{ source: 's' }] }),
          entity('director', 'Official', { statedBy: [{ source: 's' }] }),
          entity('cousin', 'Official', { statedBy: [{ source: 's' }] }),
          kin,
          item('i-kin', kin, 's', 'SUPPORTS', 1),
          item('i-office', office, 's', 'SUPPORTS', 1),
          item('i-seat', seat, 's', 'SUPPORTS', 1),
          office,
          seat,
          entity('firm', 'Company', { statedBy: [{ source: 's' }] }),
          entity('ministry', 'StateBody', { statedBy: [{ source: 's' }] }),
          source('s', 'B'),
        ]),
      ],
      { batchSize: 1 },
    );
    expect(report.personsRefused).toBe(2);
    expect(report.refusals).toEqual([
      ['REFERENCE_UNKNOWN', 4],
      ['PERSON_WITHOUT_PUBLIC_ROLE', 2],
    ]);
    const [minister, director, cousin] = await store.entities.byIds(
      ['minister', 'director', 'cousin'],
      await store.head(),
    );
    expect([minister?.id, director, cousin]).toEqual(['minister', null, null]);
  });

  it('refuses an official whose office is only denied', async () => {
    const store = await open();
    const office = claim('minister', 'HEADS', 'ministry');
    const report = await importTexts(store, [
      linesOf([
        source('s', 'B'),
        entity('ministry', 'StateBody', { statedBy: [{ source: 's' }] }),
        entity('minister', 'Official', { statedBy: [{ source: 's' }] }),
        office,
        item('i', office, 's', 'DISPUTES', 1),
      ]),
    ]);
    expect(report.personsRefused).toBe(1);
    expect(report.records.added).toBe(2);
  });

  it('takes a birth date only of a person on a list', async () => {
    const store = await open();
    const office = claim('minister', 'HEADS', 'ministry');
    const report = await importTexts(store, [
      linesOf([
        source('s', 'B'),
        entity('ministry', 'StateBody', { statedBy: [{ source: 's' }] }),
        entity('minister', 'Official', { statedBy: [{ source: 's' }], birthDate: '1960' }),
        office,
        item('i', office, 's', 'SUPPORTS', 1),
      ]),
    ]);
    expect(report.lines[0]).toContain('BIRTH_DATE_WITHOUT_LISTING');
  });

  it('writes circles of references, long ones too, and what waits for a later batch', async () => {
    const store = await open();
    const count = 40;
    const sources = Array.from({ length: count }, (_, place) =>
      source(`s${place}`, 'B', {
        cites: [`s${(place + 1) % count}`],
        relays: place > 0 ? [`s${place - 1}`] : [],
      }),
    );
    const report = await importTexts(store, [linesOf(sources)], { batchSize: 3 });
    expect(report.lines).toEqual([]);
    expect(report.records.added).toBe(count);
  });

  it('keeps the first of two lines that contradict one another, whatever else of the batch falls', async () => {
    const store = await open();
    const office = claim('minister', 'HEADS', 'ministry');
    const stated = { statedBy: [{ source: 's' }] };
    const report = await importTexts(store, [
      linesOf([
        source('s', 'B'),
        entity('ministry', 'StateBody', stated),
        entity('ministry', 'StateBody', { ...stated, name: 'Another' }),
        entity('minister', 'Official', stated),
        entity('el', 'Element', { ...stated, instrument: 'no-such', order: 1 }),
        office,
        item('i', office, 's', 'SUPPORTS', 1),
      ]),
    ]);
    expect(report.refusals).toEqual([
      ['RECORD_CONFLICT', 1],
      ['REFERENCE_UNKNOWN', 1],
    ]);
    expect(report.records).toEqual({ added: 5, changed: 0, unchanged: 0, refused: 2 });
    expect(report.places).toMatchObject({ read: 7, taken: 5, refused: 2 });
    const [ministry] = await store.entities.byIds(['ministry'], await store.head());
    expect(ministry).toMatchObject({ name: 'ministry' });
  });

  it('tells two files of one name apart', async () => {
    const store = await open();
    const files = [source('s', 'B'), entity('p', 'Place', { statedBy: [{ source: 's' }], name: 'P' })].map(
      (record) => ({
        file: inputOf(linesOf([record, { ...record, description: 1 }]), 'people.jsonl'),
        format: recordsFormat,
      }),
    );
    const report = await importTexts(store, [], { files });
    expect(report.records).toMatchObject({ added: 2 });
    expect(report.places).toMatchObject({ read: 4, taken: 2, refused: 2 });
  });

  it('gives the same whatever the size of a batch when an office waits for somebody, or for another claim', async () => {
    const stated = { statedBy: [{ source: 's' }] };
    const office = claim('a-minister', 'HEADS', 'ministry');
    const later = claim('z-minister', 'HEADS', 'ministry');
    const directs = claim('a-minister', 'DIRECTS', 'ministry');
    const denied = claim('b-minister', 'HEADS', 'ministry');
    const records = [
      source('s', 'B'),
      entity('ministry', 'StateBody', stated),
      ...['a-minister', 'b-minister', 'z-minister'].map((id) => entity(id, 'Official', stated)),
      { ...office, supersededBy: directs.id },
      item('i-a', office, 's', 'SUPPORTS', 1, { assertedBy: 'z-minister' }),
      { ...denied, supersededBy: later.id },
      item('i-b', denied, 's', 'SUPPORTS', 1),
      later,
      item('i-z', later, 's', 'SUPPORTS', 1),
      directs,
      item('i-d', directs, 's', 'SUPPORTS', 2),
    ];
    for (const batchSize of [1, 2, 3, 5000]) {
      const store = await open();
      const report = await importTexts(store, [linesOf(records)], { batchSize });
      expect(report.lines).toEqual([]);
      expect(report.records.added).toBe(records.length);
    }
  });

  it('finds in a trial already that one id is of two things, so that strict writes nothing', async () => {
    const stated = { statedBy: [{ source: 's' }] };
    const firms = ['a', 'b', 'c'].map((id) => entity(id, 'Company', stated));
    const [first, second] = [claim('a', 'OWNS', 'b'), claim('b', 'OWNS', 'c')];
    const good = [
      source('s', 'B'),
      ...firms,
      first,
      second,
      item('i', first, 's', 'SUPPORTS', 1),
      item('j', second, 's', 'SUPPORTS', 1),
    ];
    for (const bad of [item('i', second, 's', 'SUPPORTS', 1), entity('a', 'Event', stated)]) {
      const store = await open();
      const strict = await importTexts(store, [linesOf([...good, bad])], { isStrict: true, batchSize: 1 });
      expect(strict.refusals).toEqual([['RECORD_CONFLICT', 1]]);
      expect(await store.head()).toBe(0);
      const real = await importTexts(store, [linesOf([...good, bad])], { batchSize: 1 });
      expect(real.records).toMatchObject({ added: good.length, refused: 1 });
    }
  });

  it('takes back nothing that people have retracted or graded, and no last public role', async () => {
    const store = await open();
    const office = claim('minister', 'HEADS', 'ministry');
    const records = [
      source('s', 'B'),
      entity('ministry', 'StateBody', { statedBy: [{ source: 's' }] }),
      entity('minister', 'Official', { statedBy: [{ source: 's' }] }),
      office,
      item('i', office, 's', 'SUPPORTS', 1),
    ];
    await importTexts(store, [linesOf(records)]);
    const gone = item('i', office, 's', 'SUPPORTS', 1, { retracted: { reason: 'no more' } });
    const report = await importTexts(store, [linesOf([gone])], { isStrict: true });
    expect(report.records).toEqual({ added: 0, changed: 0, unchanged: 1, refused: 0 });
  });

  it('writes no claim whose only item falls, and takes again what is on record without a source', async () => {
    const store = await open();
    const owns = claim('a', 'OWNS', 'b');
    const stated = { statedBy: [{ source: 's' }] };
    const report = await importTexts(store, [
      linesOf([
        source('s', 'B'),
        entity('a', 'Company', stated),
        entity('b', 'Company', stated),
        owns,
        item('i', owns, 'nobody', 'SUPPORTS', 1),
      ]),
    ]);
    expect(report.records).toMatchObject({ added: 3, refused: 2 });
    await store.write([{ record: entity('c', 'Concept'), where: 'c' }], 'a test', 'without a source');
    const again = await importTexts(store, [linesOf([entity('c', 'Concept')])]);
    expect(again.records).toMatchObject({ unchanged: 1, refused: 0 });
  });

  it('refuses a record that two lines tell differently, and takes what repeats once', async () => {
    const store = await open();
    const place = entity('p', 'Place', { statedBy: [{ source: 's' }] });
    const report = await importTexts(store, [
      linesOf([source('s', 'B'), place, place, { ...place, name: 'Another' }]),
    ]);
    expect(report.records).toMatchObject({ added: 2, refused: 1 });
    expect(report.places).toMatchObject({ read: 4, taken: 3, refused: 1 });
    expect(report.lines[0]).toContain('has other content than the record of this id in file0.jsonl line 2');
  });

  it('lets nothing in without a source: an entity that nobody speaks of, a claim without evidence', async () => {
    const store = await open();
    const owns = claim('a', 'OWNS', 'b');
    const alone = [entity('a', 'Company'), entity('b', 'Company'), owns, entity('c', 'Company')];
    for (const isDryRun of [true, false]) {
      const report = await importTexts(store, [linesOf(alone)], { isDryRun });
      expect(report.records).toEqual({ added: 0, changed: 0, unchanged: 0, refused: 4 });
      expect(report.places).toMatchObject({ read: 4, taken: 0, refused: 4 });
      expect(report.lines).toEqual([
        expect.stringMatching(/line 4: a source is wanted/),
        expect.stringMatching(/line 3: a claim is wanted with an item of evidence/),
        expect.stringMatching(/line 1: a source is wanted/),
        expect.stringMatching(/line 2: a source is wanted/),
      ]);
    }
    expect(await store.head()).toBe(0);
    const given = await importTexts(store, [linesOf([entity('c', 'Company')])], {
      reading: { source: 's', credibility: 2 },
      first: [{ record: source('s', 'B'), where: '--source' }],
    });
    expect(given.lines).toEqual([]);
    const [found] = await store.entities.byIds(['c'], await store.head());
    expect(found).toMatchObject({ statedBy: [{ source: 's', locator: 'file0.jsonl line 1' }] });
    expect(given.places.read).toBe(1);
  });

  it('lets nobody in by a claim that is refused, however far the refusal comes from', async () => {
    const store = await open();
    const stated = { statedBy: [{ source: 's' }] };
    const [heads, owns, sells] = [
      claim('head', 'OWNS', 'firm'),
      claim('firm', 'OWNS', 'yard'),
      claim('yard', 'OWNS', 'shop'),
    ];
    const records = [
      source('s', 'B'),
      ...['firm', 'yard', 'shop'].map((id) => entity(id, 'Company')),
      entity('head', 'Official', stated),
      ...[heads, owns, sells].flatMap((one, at) => [one, item(`i${at}`, one, 's', 'SUPPORTS', 1)]),
    ];
    // Nothing gives the head a public role, so its claim falls; the firm stands by its other one.
    const report = await importTexts(store, [linesOf(records)], { batchSize: 2 });
    expect(report.refusals).toEqual(expect.arrayContaining([['PERSON_WITHOUT_PUBLIC_ROLE', 1]]));
    const ids = ['head', 'firm', 'yard', 'shop'];
    const found = await store.entities.byIds(ids, await store.head());
    expect(found.map((one) => one?.id ?? null)).toEqual([null, 'firm', 'yard', 'shop']);
    const alone = [entity('boss', 'Official', stated), entity('hut', 'Company')];
    const holds = claim('boss', 'OWNS', 'hut');
    const fallen = await importTexts(store, [
      linesOf([...alone, holds, item('h', holds, 's', 'SUPPORTS', 1)]),
    ]);
    expect(fallen.records).toEqual({ added: 0, changed: 0, unchanged: 0, refused: 4 });
    expect(fallen.lines.some((line) => line.includes('line 2: a source is wanted'))).toBe(true);
  });

  it('lets nobody in by what falls only after what it stood by has fallen', async () => {
    const store = await open();
    const stated = { statedBy: [{ source: 's' }] };
    const [bad, organises] = [claim('nobody', 'OWNS', 'firm'), claim('host', 'ORGANISES', 'march')];
    const assists = claim('host', 'ASSISTS', 'march');
    const bearing = { claim: assists.id, element: 'part', side: 'FOR', source: 's' } as const;
    const records = [
      source('s', 'B'),
      // The firm stands by a claim that falls, the march mentions the firm, and the host is the host of the march.
      entity('firm', 'Company'),
      bad,
      item('i1', bad, 's', 'SUPPORTS', 1),
      entity('march', 'Operation', { ...stated, mentions: ['firm'] }),
      entity('host', 'Organisation'),
      ...[organises, assists].flatMap((one, at) => [one, item(`h${at}`, one, 's', 'SUPPORTS', 1)]),
      // The act stands by its element, and that by a bearing of a claim that falls with the march.
      entity('act', 'Instrument'),
      entity('part', 'Element', { instrument: 'act', order: 1 }),
      parseRecord({ type: 'bearing', id: bearingId(bearing), ...bearing }, 'bearing'),
    ];
    for (const isDryRun of [true, false]) {
      const report = await importTexts(store, [linesOf(records)], { isDryRun });
      expect(report.records).toMatchObject({ added: 1, refused: records.length - 1 });
      expect(report.lines).toHaveLength(records.length - 1);
      expect(report.lines[0]).toMatch(/"nobody"/);
    }
    expect(await contentOf(store)).toHaveLength(1);
  });

  it('says of a trial that is stopped that nothing is written', async () => {
    const store = await open();
    const stop = new AbortController();
    const [owns, firms] = [claim('a', 'OWNS', 'b'), [entity('a', 'Company'), entity('b', 'Company')]];
    const records = [source('s', 'B'), ...firms, owns, item('i', owns, 's', 'SUPPORTS', 1), ...firms];
    const report = await importTexts(store, [linesOf(records)], {
      batchSize: 1,
      signal: stop.signal,
      onProgress: ({ stage, done }) => {
        if (stage === 'TRIAL' && done > 2) stop.abort();
      },
    });
    expect(report.places).toMatchObject({ read: 7, taken: 0, waiting: 7 });
    expect(report).toMatchObject({ isStopped: true, revisions: null });
    expect(report.records.added).toBe(0);
    expect((await importTexts(store, [linesOf(records)])).records.added).toBe(5);
  });

  it('stops between two batches, keeps what is written, and goes on when it is run again', async () => {
    const store = await open();
    const stop = new AbortController();
    const stopped = await importTexts(store, [linesOf(SOURCED)], {
      batchSize: 4,
      signal: stop.signal,
      onProgress: ({ stage, done }) => {
        if (stage === 'WRITING' && done > SOURCED.length / 2) stop.abort();
      },
    });
    expect(stopped.isStopped).toBe(true);
    expect(stopped.records.added).toBeGreaterThan(0);
    expect(stopped.records.added).toBeLessThan(SOURCED.length);
    const again = await importTexts(store, [linesOf(SOURCED)], { batchSize: 4 });
    expect(again.records.unchanged).toBe(stopped.records.added);
    expect(again.records.added + again.records.unchanged).toBe(SOURCED.length);
  });

  it('reads what is whole of a file that is cut off anywhere, and the rest when the whole file comes', async () => {
    const whole = Buffer.from(linesOf(SOURCED));
    const expected = await open();
    await importTexts(expected, [whole]);
    const content = await contentOf(expected);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (length) => {
        const store = await open();
        const cut = await importTexts(store, [whole.subarray(0, length)]);
        const lines = whole.subarray(0, length).toString().split('\n').length;
        expect(cut.places.read).toBeGreaterThanOrEqual(lines - 1);
        await importTexts(store, [whole]);
        expect(await contentOf(store)).toEqual(content);
        await store.close();
        stores.pop();
      }),
      { numRuns: 20 },
    );
  });

  it('refuses a file that holds nothing, and makes no source for it', async () => {
    const store = await open();
    const made = { record: source('s', 'B'), where: '--source' };
    for (const content of ['', '\n\n']) {
      const report = await importTexts(store, [content], { first: [made] });
      expect(report.lines).toEqual(['RECORD_INVALID file0.jsonl: there is nothing in it to be read']);
      expect(report.revisions).toBeNull();
    }
    const { records, places } = await importTexts(store, ['', linesOf([source('other', 'B')])]);
    expect([records.added, places.refused, places.taken]).toEqual([1, 1, 1]);
  });

  it('has no account of an import whose source is not there: nothing was begun', async () => {
    const store = await open();
    const told: unknown[] = [];
    const imported = importTexts(store, [linesOf([entity('p', 'Place')])], {
      reading: { source: 'no-such', credibility: 2 },
      onBroken: (report) => told.push(report),
    });
    await expect(imported).rejects.toMatchObject({
      code: 'ENTITY_NOT_FOUND',
    });
    expect(told).toEqual([]);
  });

  it('tells once of a row whose claim is refused, not of its item again', async () => {
    const store = await open();
    const table = 'subject,predicate,object\nNobody Ltd,OWNS,Firm\n';
    const firm = 'kind,name\nCompany,Firm\n';
    const terms = { first: [{ record: source('s', 'B'), where: '--source' }] };
    const reading = { source: 's', credibility: 2 as const };
    const report = await importTexts(store, [firm, table], { ...terms, reading }, csvFormat);
    expect(report.lines).toHaveLength(1);
    expect(report.places).toMatchObject({ read: 2, taken: 1, refused: 1 });
  });

  it('says where a table breaks off, and that nothing behind it was read', async () => {
    const store = await open();
    const table = Buffer.concat([
      Buffer.from('kind,name\nPlace,P\nPlace,'),
      Buffer.from([0xfc]),
      Buffer.from('\nPlace,R\n'),
    ]);
    const terms = {
      first: [{ record: source('s', 'B'), where: '--source' }],
      reading: { source: 's', credibility: 2 as const },
    };
    const report = await importTexts(store, [table], terms, csvFormat);
    expect(report.lines).toEqual([
      'RECORD_INVALID file0.jsonl line 3: this is not UTF-8 text; save it as "CSV UTF-8"; nothing behind it was read',
    ]);
    expect(report.places).toMatchObject({ read: 2, taken: 1, refused: 1 });
  });

  it('goes on behind lines that are too long, no UTF-8, too deep or meant to harm', async () => {
    const store = await open();
    const good = JSON.stringify(source('s', 'B'));
    const content = Buffer.concat([
      Buffer.from('\ufeff'),
      Buffer.from(`{"type":"source","title":"${'x'.repeat(2_000_000)}"}\r\n`),
      Buffer.from([0x22, 0xff, 0xfe, 0x0a]),
      Buffer.from(`${'['.repeat(200_000)}\n`),
      Buffer.from('{"type":"source","id":"t","title":"T","reliability":"B","__proto__":{"polluted":1}}\n'),
      Buffer.from('{"type":"source","id":"u","title":"\\u0000","reliability":"B"}\n'),
      Buffer.from(`${good}\r\n`),
    ]);
    const report = await importTexts(store, [content]);
    expect(report.places).toMatchObject({ read: 6, taken: 1, refused: 5 });
    expect(report.told.map(({ where }) => where)).toEqual(
      [1, 2, 3, 4, 5].map((line) => `file0.jsonl line ${line}`),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
