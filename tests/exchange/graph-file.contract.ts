/** What holds for both graph formats, as a function of the format: files of ours, broken files, files of others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format, Reading } from '../../src/exchange/format.js';
import { claimId } from '../../src/model/claim.js';
import type { EntityRecord } from '../../src/model/entity.js';
import { type GraphRecord, parseRecord } from '../../src/model/record.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { seedRecords } from '../seeds/real-facts.js';
import { CONTRACTS, WORLD_RECORDS } from '../world.js';
import { exportedGraph, readings, recordsIn, written } from './exported.js';

/** A node or an edge as people write them: what stands in attributes, by name. */
export interface DrawnNode {
  readonly id: string;
  readonly has?: Readonly<Record<string, string>>;
}
export interface DrawnEdge extends DrawnNode {
  readonly from: string;
  readonly to: string;
}
export interface Drawing {
  readonly nodes?: readonly DrawnNode[];
  readonly edges?: readonly DrawnEdge[];
  readonly isUndirected?: boolean;
  readonly edgesFirst?: boolean;
}

/** @param draw a file of the format as another program would write it */
export function graphFileContract(format: Format, draw: (drawing: Drawing) => string): void {
  const name = `file${format.endings[0]}`;
  const own = (records: readonly GraphRecord[]) => written(format, records);
  const roundTrip = async (records: readonly GraphRecord[]) =>
    recordsIn(await readings(format, (await own(records)).text));
  const read = (drawing: Drawing, source: string | null = 'survey', credibility: 2 | 3 = 3) =>
    readings(format, draw(drawing), { source, credibility });

  describe(`exchange: ${format.title}: files of ours`, () => {
    it('come back whole', async () => {
      const { text, lost } = await own(WORLD_RECORDS);
      const found = await readings(format, text);
      expect(recordsIn(found)).toEqual(sorted(WORLD_RECORDS));
      expect(problems(found)).toEqual([]);
      expect(leftOut(found)).toEqual({});
      expect(lost).toEqual({});
    });

    it('come back whole with all the seeds', async () => {
      const seeds = (await seedRecords()).map(({ record }) => record);
      const { text, lost } = await own(seeds);
      const found = await readings(format, text);
      expect(recordsIn(found)).toEqual(sorted(seeds));
      expect([problems(found), leftOut(found), lost]).toEqual([[], {}, {}]);
    });

    it('are the same bytes for the same records', async () => {
      expect((await own(WORLD_RECORDS)).text).toBe((await own([...WORLD_RECORDS].reverse())).text);
    });

    it('take no source and no provenance from the terms of reading', async () => {
      const { text } = await own(WORLD_RECORDS);
      expect(recordsIn(await readings(format, text, { source: 'other', credibility: 6 }))).toEqual(
        sorted(WORLD_RECORDS),
      );
    });

    it('carry any text that a record may hold', async () => {
      const text = fc
        .string({ unit: 'binary', minLength: 1, maxLength: 40 })
        .filter((value) => !/\p{Surrogate}/u.test(value) && isRecordText(value));
      const awkward = fc.constantFrom(
        ' a ',
        'a\n\tb\r\nc\r',
        ']]>',
        `<a b='c' d="e">&amp;`,
        'INF',
        '{"a":1}',
        '😀',
      );
      await fc.assert(
        fc.asyncProperty(fc.oneof(text, awkward), fc.oneof(text, awkward), async (one, other) => {
          const firm = { name: one, description: other, note: one, aliases: [{ name: other }] };
          const owns = claim('zenith', 'OWNS', 'firm');
          const records = [
            ...WORLD_RECORDS,
            entity('firm', 'Company', firm),
            owns,
            item('i-owns', owns, 'report', 'DISPUTES', 3, { locator: one, note: other }),
          ];
          expect(await roundTrip(records)).toEqual(sorted(records));
        }),
        { numRuns: 60 },
      );
    });

    it('carry numbers exactly', async () => {
      const records = [
        entity('a', 'Place', { latitude: 53.902_334, longitude: -0.000_000_12 }),
        entity('b', 'Figure', { value: 1e21, minimum: 0 }),
      ];
      expect(await roundTrip(records)).toEqual(records);
    });

    it('carry a claim with a plain value without making an entity of it', async () => {
      const statement = { subject: 'ministry', predicate: 'DENIES', value: 'that it knew\nof it' };
      const denies = parseRecord({ type: 'claim', id: claimId(statement), ...statement }, 'claim');
      const records = [...WORLD_RECORDS, denies];
      expect((await own(records)).text).toContain(`${denies.id}:value`);
      expect(await roundTrip(records)).toEqual(sorted(records));
    });

    it('draw listings, of which claims may speak, and do not bring them back', async () => {
      const listing = `${WORLD_RECORDS.find((record) => 'predicate' in record && record.predicate === 'LISTED_UNDER')?.id}:listing`;
      const records = [...WORLD_RECORDS, claim('rebuttal', 'CRITICISES', listing)];
      expect((await own(records)).text).toContain(`<node id="${listing}"`);
      expect(await roundTrip(records)).toEqual(sorted(records));
    });

    it('are well-formed even with text that no record may hold, and say what was lost', async () => {
      const broken = { ...entity('broken', 'Concept'), name: 'a\u0001b\ud800c\uffff', note: '\udc00\ufffe' };
      const { text, lost } = await own([...WORLD_RECORDS, broken]);
      expect(lost).toEqual({ 'text: characters that XML does not have': 2 });
      const found = await readings(format, text);
      // Half a surrogate pair is written as JSON writes it, and refused as JSON is.
      expect(problems(found)).toEqual([expect.stringContaining('half of a surrogate pair')]);
      expect(recordsIn(found)).toEqual(sorted(WORLD_RECORDS));
    });

    it('show dissent beside support, and weigh every edge above nothing', async () => {
      const { text } = await own(WORLD_RECORDS);
      expect(lineOf(text, CONTRACTS.id)).toMatch(
        /supporting.{1,10}1.*disputing.{1,10}1.*questioning.{1,10}0/,
      );
      const graph = exportedGraph(WORLD_RECORDS);
      const denied = {
        ...graph,
        async *claims() {
          for await (const exported of graph.claims()) {
            const weight = { probability: 0, notExcluded: 0.4, standing: 'DISPUTED' } as const;
            yield { ...exported, weight };
          }
        },
      };
      let file = '';
      for await (const piece of format.write(denied, () => {})) file += piece;
      expect(lineOf(file, CONTRACTS.id)).toMatch(/weight[^0-9]*0\.001\b/);
      expect(lineOf(file, CONTRACTS.id)).toMatch(/probability[^0-9]*0\b/);
    });

    it('say what part an edge may have in a chain, and no tie where it is conduct', async () => {
      const directs = [claim('ministry', 'DIRECTS', 'north-air'), claim('ministry', 'DIRECTS', 'ferrymen')];
      const { text } = await own([...WORLD_RECORDS, ...directs]);
      const [tie, conduct] = directs.map(({ id }) => lineOf(text, id));
      expect(tie).toMatch(/chainRole.{1,10}TIE_OR_CONDUCT.*tie.{1,10}CONTROL/);
      expect(conduct).toMatch(/chainRole.{1,10}TIE_OR_CONDUCT/);
      expect(conduct).not.toContain('CONTROL');
    });

    it('count no item that was retracted, and carry it', async () => {
      const owns = claim('zenith', 'OWNS', 'north-air');
      const items = [
        item('i-1', owns, 'report', 'SUPPORTS', 2, { from: '2021' }),
        item('i-2', owns, 'press', 'SUPPORTS', 2, { retracted: { reason: 'a misprint' } }),
      ];
      const { text } = await own([...WORLD_RECORDS, owns, ...items]);
      expect(lineOf(text, owns.id)).toMatch(/supporting.{1,10}1\b.*from[^0-9]*2021\b/);
      expect(await roundTrip([...WORLD_RECORDS, owns, ...items])).toContainEqual(items[1]);
    });

    it('spell the letters that Gephi takes for a number so that it cannot', async () => {
      const opens = claim('zenith', 'OPENS_INFRINGEMENT_AGAINST', 'norland');
      const firm = entity('firm', 'Company', { name: 'INFO', note: 'INFO', description: 'INFO' });
      const { text } = await own([...WORLD_RECORDS, firm, opens]);
      expect(text).toContain('"note":"IN\\u0046O"');
      expect(text).toContain('"description":"IN\\u0046O"');
      expect(text).toContain('"predicate":"OPENS_IN\\u0046RINGEMENT_AGAINST"');
      const misread = text
        .replace(/(description"[^I]*)INFO/, '$1InfinityO')
        .replace(/(predicate"[^I]*OPENS_)INF/, '$1Infinity');
      expect(recordsIn(await readings(format, misread))).toEqual(sorted([...WORLD_RECORDS, firm, opens]));
    });

    it('give an edge the period of what supports it, and none where an item leaves it open', async () => {
      const owns = claim('zenith', 'OWNS', 'north-air');
      const items = [
        item('i-1', owns, 'report', 'SUPPORTS', 2, { from: '2021', to: '2021-03' }),
        item('i-2', owns, 'press', 'SUPPORTS', 2, { from: '2021-02', to: '2022' }),
        item('i-3', owns, 'press', 'DISPUTES', 2, { from: '1999', to: '2024' }),
      ];
      const { text } = await own([...WORLD_RECORDS, owns, ...items]);
      expect(lineOf(text, owns.id)).toMatch(/from[^0-9]*2021\b(?!-).*to[^0-9]*2022\b(?!-)/);
      const open = await own([...WORLD_RECORDS, owns, ...items, item('i-4', owns, 'press', 'SUPPORTS', 2)]);
      expect(lineOf(open.text, owns.id).replace(/evidence.*/, '')).not.toMatch(/202[12]/);
    });

    it('refuse an edge whose claim was changed by hand, and an edge without all of its evidence', async () => {
      const { text } = await own(WORLD_RECORDS);
      const changed = text
        .replaceAll(/ORGANISES/g, 'ASSISTS')
        .replace('"id":"i-met-denied","source"', '"id":"i-met-denied","sorce"');
      const found = await readings(format, changed);
      expect(problems(found)).toEqual([
        expect.stringMatching(/line \d+: the id of this claim follows from its content/),
        expect.stringMatching(/line \d+: source: /),
      ]);
      const missing = sorted(WORLD_RECORDS).filter(
        (record) => !recordsIn(found).some(({ id }) => id === record.id),
      );
      expect(missing.map(({ id }) => id).filter((id) => id.startsWith('i-'))).toEqual([
        'i-met-denied',
        'i-rumour',
      ]);
    });

    it('take a key twice, or one with a meaning of its own, for a refusal of that node', async () => {
      const { text } = await own([entity('a', 'Concept', { note: 'x' }), entity('b', 'Concept')]);
      for (const json of [
        '{"note":"x","note":"y"}',
        '{"__proto__":{"note":"x"}}',
        '{"note":',
        '{}}',
        '{1}',
      ]) {
        const found = await readings(format, text.replace('{"note":"x"}', json));
        expect(recordsIn(found).map(({ id }) => id)).toEqual(['b']);
        expect(problems(found)).toHaveLength(1);
      }
      expect(({} as { note?: string }).note).toBeUndefined();
    });
  });

  describe(`exchange: ${format.title}: broken files`, () => {
    const whole = own(WORLD_RECORDS);

    it('are read as far as they are whole, whatever the byte they end at, and told of once', async () => {
      const bytes = Buffer.from((await whole).text);
      const whole_ = new Map(WORLD_RECORDS.map((record) => [record.id, record]));
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 2 }), async (length) => {
          const found = await readings(format, bytes.subarray(0, length));
          for (const record of recordsIn(found)) expect(record).toEqual(whole_.get(record.id));
          expect(problems(found)).toEqual([
            expect.stringMatching(/^file\.\w+ line \d+: .*(ends|well-formed)/),
          ]);
          expect(found.at(-1)?.refused).toHaveLength(1);
        }),
        { numRuns: 150 },
      );
    });

    it('may have any bytes changed, and are refused where that shows', async () => {
      const bytes = Buffer.from((await whole).text);
      const change = fc.tuple(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const changed = Buffer.from(bytes);
          for (const [at, byte] of changes) changed[at] = byte;
          const found = await readings(format, changed, { source: 'survey' });
          for (const record of recordsIn(found)) expect(parseRecord(record, 'again')).toEqual(record);
        }),
        { numRuns: 150 },
      );
    });

    it('give every node before the place that is no XML', async () => {
      const { text } = await whole;
      const at = text.indexOf('<node', text.indexOf('id="norland"'));
      for (const wrong of [
        '<node id="x"></edge>',
        '<node id=x/>',
        'a & b',
        '<a b="1" b="2"/>',
        '&nbsp;',
        '\u0001',
      ]) {
        const found = await readings(format, `${text.slice(0, at)}${wrong}${text.slice(at)}`);
        expect(recordsIn(found).map(({ id }) => id)).toContain('norland');
        expect(recordsIn(found).map(({ id }) => id)).not.toContain('x');
        const line = text.slice(0, at).split('\n').length;
        const problem = new RegExp(
          `^${name} line (${line - 1}|${line}): (from here on this is no well-formed XML|the file ends)`,
        );
        expect(problems(found)).toEqual([expect.stringMatching(problem)]);
      }
    });

    it('give every node before bytes that are no text', async () => {
      const bytes = Buffer.from((await whole).text);
      const at = bytes.indexOf('<edge');
      bytes[at + 1] = 0xff;
      const found = await readings(format, bytes);
      expect(recordsIn(found).length).toBeGreaterThan(10);
      expect(problems(found)).toEqual([expect.stringContaining('here stand bytes that are no UTF-8 text')]);
    });

    it.each(['', ' ', '\ufeff', 'kind,name\nState,Norland\n', '{"type":"entity"}', '<html/>', '\0\0\0\0'])(
      'that are another thing altogether are one refusal: %j',
      async (text) => {
        const found = await readings(format, text);
        expect(problems(found)).toHaveLength(1);
        expect(recordsIn(found)).toEqual([]);
      },
    );

    it('that declare entities are not read', async () => {
      const bomb = `<!DOCTYPE ${format.name} [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">]>`;
      const text = (await whole).text.replace('?>', `?>${bomb}`);
      const found = await readings(format, text);
      expect(problems(found)).toEqual([expect.stringContaining('its document type declares entities')]);
      expect(recordsIn(found)).toEqual([]);
    });

    it('with one element too large are read on behind it', async () => {
      const huge = (size: number) =>
        own([
          entity('a', 'Concept'),
          { ...entity('b', 'Concept'), note: 'x'.repeat(size) },
          entity('c', 'Concept'),
        ]);
      const found = await readings(format, (await huge(5 * 1024 * 1024)).text);
      expect(recordsIn(found).map(({ id }) => id)).toEqual(['a', 'c']);
      expect(problems(found)).toEqual([
        expect.stringContaining('this node is larger than 4194304 characters'),
      ]);
    });
  });

  describe(`exchange: ${format.title}: encodings`, () => {
    it.each<[string, (text: string) => Buffer]>([
      ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
      ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
      ['UTF-16 with its mark', (text) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
      ['UTF-16 without one', (text) => Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le')],
      ['UTF-16, big end first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ])('reads %s', async (_, encoded) => {
      const found = await readings(format, encoded((await own(WORLD_RECORDS)).text));
      expect(problems(found)).toEqual([]);
      expect(recordsIn(found)).toEqual(sorted(WORLD_RECORDS));
    });

    it('refuses any other encoding that is declared', async () => {
      const found = await readings(format, (await own(WORLD_RECORDS)).text.replace('UTF-8', 'ISO-8859-1'));
      expect(problems(found)).toEqual([expect.stringContaining('encoding cannot be read; save it as UTF-8')]);
    });
  });

  describe(`exchange: ${format.title}: files of others`, () => {
    const firm = { id: 'acme', has: { kind: 'Company', label: 'Acme' } };
    const body = { id: 'ministry', has: { kind: 'StateBody', label: 'The Ministry' } };
    const owns = { id: 'e7', from: 'ministry', to: 'acme', has: { predicate: 'OWNS' } };

    it('bring entities and claims, on the word of the source given', async () => {
      const found = await read({ nodes: [firm, body], edges: [owns] });
      const owned = claim('ministry', 'OWNS', 'acme');
      expect(problems(found)).toEqual([]);
      expect(recordsIn(found)).toEqual(
        sorted([
          entity('acme', 'Company', {
            name: 'Acme',
            statedBy: [{ source: 'survey', locator: 'node acme' }],
            provenance: 'IMPORT',
          }),
          entity('ministry', 'StateBody', {
            name: 'The Ministry',
            organStatus: 'UNPROVEN',
            statedBy: [{ source: 'survey', locator: 'node ministry' }],
            provenance: 'IMPORT',
          }),
          { ...owned, provenance: 'IMPORT' },
          item(itemOf(found).id, owned, 'survey', 'SUPPORTS', 3, {
            locator: 'edge e7',
            provenance: 'IMPORT',
          }),
        ]),
      );
    });

    it('may have edges before nodes', async () => {
      const drawing = { nodes: [firm, body], edges: [owns] };
      expect(recordsIn(await read({ ...drawing, edgesFirst: true }))).toEqual(recordsIn(await read(drawing)));
    });

    it('are the same records when they are read again, graded anew or not', async () => {
      const drawing = { nodes: [firm, { ...body, id: '7' }], edges: [{ ...owns, from: '7' }] };
      const ids = async (credibility: 2 | 3) =>
        recordsIn(await read(drawing, 'survey', credibility)).map(({ id }) => id);
      expect(await ids(2)).toEqual(await ids(3));
    });

    it.each<[string, string, string]>([
      ['Kind', 'state body', 'StateBody'],
      ['TYPE', 'STATE_BODY', 'StateBody'],
      ['category', ' organisation ', 'Organisation'],
      ['type', 'company', 'Company'],
      ['type', 'Organization', 'Organisation'],
    ])('say the kind in %s as "%s"', async (attribute, kind, wanted) => {
      const [record] = recordsIn(await read({ nodes: [{ id: 'thing', has: { [attribute]: kind } }] }));
      expect(record).toMatchObject({ kind: wanted });
    });

    it.each<[string, string, string]>([
      ['predicate', 'owns', 'OWNS'],
      ['Type', 'Is part of', 'PART_OF'],
      ['relation', 'PART OF', 'PART_OF'],
      ['label', 'acts on behalf of', 'ACTS_FOR'],
      ['label', 'holds-office-in', 'HOLDS_OFFICE_IN'],
    ])('say the predicate in %s as "%s"', async (attribute, predicate, wanted) => {
      const found = await read({ edges: [{ id: 'e', from: 'a', to: 'b', has: { [attribute]: predicate } }] });
      expect(claimsOf(found)).toMatchObject([{ predicate: wanted }]);
    });

    it('have a name in their label, their name or their id', async () => {
      const kind = { kind: 'Company' };
      const nodes = [
        { id: 'firm-a', has: { ...kind, label: ' Label ', name: 'Name' } },
        { id: 'firm-b', has: { ...kind, name: 'Name' } },
        { id: 'firm-c', has: kind },
      ];
      const found = await read({ nodes });
      expect(recordsIn(found).map((record) => (record as EntityRecord).name)).toEqual([
        'Label',
        'Name',
        'firm-c',
      ]);
      expect(leftOut(found)).toEqual({ 'node.name': 1 });
    });

    it('bring what the records have fields for, refuse what these do not take, and leave out the rest by name', async () => {
      const has = {
        kind: 'Place',
        country: 'Belarus',
        latitude: '53.5',
        from: '2021',
        Colour: 'red',
        height: '',
      };
      const found = await read({ nodes: [{ id: 'thing', has }] });
      expect(recordsIn(found)).toMatchObject([{ id: 'thing', latitude: 53.5 }]);
      expect(recordsIn(found)[0]).not.toHaveProperty('country');
      expect(problems(found)).toEqual([
        `${name} line ${found[0]?.where.match(/\d+/)}: country: must be two capital letters (ISO 3166-1 alpha-2), got "Belarus"`,
      ]);
      expect(leftOut(found)).toEqual({ 'node.from': 1, 'node.Colour': 1 });
    });

    it.each([
      ['latitude', { kind: 'Place', latitude: 'north' }, 'must be a number, got "north"'],
      ['reliability', { kind: 'Source', reliability: 'good' }, 'must be one of A, B, C, D, E, F, got "good"'],
    ])('say in words what is wanted of a %s', async (_, has, wanted) => {
      const [problem] = problems(await read({ nodes: [{ id: 'thing', has }] }));
      expect(problem).toContain(wanted);
    });

    it('bring evidence as far as they say it', async () => {
      const has = {
        predicate: 'HOLDS_OFFICE_IN',
        role: 'minister',
        source: 'act',
        locator: 'art. 2',
        credibility: '1',
        stance: 'disputes',
        from: '2021-05',
        to: '2022',
        weight: '3',
      };
      const found = await read({ edges: [{ id: 'e', from: 'a', to: 'b', has }] }, null);
      expect(problems(found)).toEqual([]);
      expect(claimsOf(found)).toMatchObject([{ qualifiers: { role: 'minister' } }]);
      expect(itemOf(found)).toMatchObject({
        source: 'act',
        locator: 'art. 2',
        credibility: 1,
        stance: 'DISPUTES',
        from: '2021-05',
        to: '2022',
      });
      expect(leftOut(found)).toEqual({ 'edge.weight': 1 });
    });

    it('name no place in a source of their own that they do not name', async () => {
      const has = { predicate: 'OWNS', source: 'act' };
      expect(itemOf(await read({ edges: [{ id: 'e', from: 'a', to: 'b', has }] }))).not.toHaveProperty(
        'locator',
      );
    });

    it.each<[string, DrawnNode, string]>([
      ['no kind', { id: 'thing', has: { label: 'X' } }, 'kind: wanted one of State, StateBody'],
      [
        'a person without public role for a kind',
        { id: 'thing', has: { kind: 'Person' } },
        'kind: wanted Official: a person is recorded only for a public role',
      ],
      ['a listing without its claim', { id: 'thing', has: { kind: 'Listing' } }, 'got "Listing"'],
      ['a kind of every object', { id: 'thing', has: { kind: 'constructor' } }, 'got "constructor"'],
      [
        'a source that no source can be',
        { id: 'thing', has: { kind: 'State', source: 'a b' } },
        'statedBy.0.source',
      ],
      [
        'a source without a grade',
        { id: 'thing', has: { kind: 'Source', label: 'A report' } },
        'reliability',
      ],
    ])('are refused a node with %s, and read on', async (_, node, problem) => {
      const found = await read({ nodes: [node, firm] });
      expect(problems(found)).toEqual([expect.stringContaining(problem)]);
      expect(recordsIn(found).map(({ id }) => id)).toEqual(['acme']);
    });

    it.each<[string, Partial<DrawnEdge>, string]>([
      ['no predicate', { has: {} }, 'predicate: wanted a predicate'],
      ['an unknown one', { has: { predicate: 'LOVES' } }, 'got "LOVES"'],
      [
        'a grade that is none',
        { has: { predicate: 'OWNS', credibility: 'high' } },
        'credibility: wanted a grade from 1 (confirmed) to 6 (cannot be judged), got "high"',
      ],
      ['a date that is none', { has: { predicate: 'OWNS', from: 'May' } }, 'from'],
      [
        'a stance that is none',
        { has: { predicate: 'OWNS', stance: 'maybe' } },
        'stance: wanted one of supports, disputes, questions, got "maybe"',
      ],
      [
        'a period the wrong way round',
        { has: { predicate: 'OWNS', from: '2022', to: '2021' } },
        'ends before',
      ],
    ])('are refused an edge with %s, and read on', async (_, wrong, problem) => {
      const found = await read({ edges: [{ ...owns, ...wrong }, owns] });
      expect(problems(found)).toEqual([expect.stringContaining(problem)]);
      expect(claimsOf(found)).toHaveLength(1);
    });

    it('are refused what nobody stands for', async () => {
      const found = await read({ nodes: [firm], edges: [owns] }, null);
      expect(problems(found)).toEqual([
        expect.stringContaining('source: wanted the id of a source'),
        expect.stringContaining('source: wanted the id of a source'),
      ]);
      expect(recordsIn(found)).toEqual([]);
    });

    it('are refused an edge without direction, unless its predicate holds both ways', async () => {
      const met = { id: 'e8', from: 'acme', to: 'ministry', has: { predicate: 'MET_WITH' } };
      const found = await read({ edges: [owns, met], isUndirected: true });
      expect(problems(found)).toEqual([
        expect.stringContaining('directed: wanted a directed edge, for OWNS'),
      ]);
      expect(claimsOf(found)).toMatchObject([{ predicate: 'MET_WITH', subject: 'acme', object: 'ministry' }]);
    });

    it('get ids made of theirs where these are none, or count only within the file', async () => {
      const drawing = {
        nodes: [...COUNTED, 'Acme Ltd <1>', 'Q42', 'north-air-7'].map((id) => ({
          id,
          has: { kind: 'Company', label: id },
        })),
        edges: [{ id: 'e', from: 'n0', to: 'Acme Ltd <1>', has: { predicate: 'OWNS' } }],
      };
      const found = await read(drawing);
      const entities = recordsIn(found).filter((record) => record.type === 'entity');
      const idOf = (name: string) => entities.find((record) => record.name === name)?.id;
      for (const id of ['Q42', 'north-air-7']) expect(idOf(id)).toBe(id);
      for (const id of [...COUNTED, 'Acme Ltd <1>']) expect(idOf(id)).toMatch(/^node-[a-z2-7]{26}$/);
      expect(claimsOf(found)).toMatchObject([{ subject: idOf('n0'), object: idOf('Acme Ltd <1>') }]);
      const elsewhere = await readings(
        format,
        draw(drawing),
        { source: 'survey' },
        `other${format.endings[0]}`,
      );
      expect(recordsIn(elsewhere).map(({ id }) => id)).not.toContain(idOf('n0'));
      const packed = await readings(format, draw(drawing), { source: 'survey' }, `${name}.gz`);
      expect(recordsIn(packed).map(({ id }) => id)).toEqual(recordsIn(found).map(({ id }) => id));
      const ofOther = await read(drawing, 'other');
      for (const id of COUNTED) expect(recordsIn(ofOther).map((record) => record.id)).not.toContain(idOf(id));
    });

    it('name what is on record by any id where an edge is drawn into a file of ours', async () => {
      const record = { kind: 'Company', record: '{"statedBy":[{"source":"report"}]}' };
      const drawn = await read({
        nodes: ['us-1', 'by-2'].map((id) => ({ id, has: { ...record, label: id } })),
        edges: [
          { id: 'e', from: 'us-1', to: 'by-2', has: { predicate: 'OWNS' } },
          { id: 'f', from: 'us-1', to: 'by-2', has: { predicate: 'OWNS', evidence: 'none' } },
        ],
      });
      expect(claimsOf(drawn)).toMatchObject([{ subject: 'us-1', object: 'by-2' }]);
    });

    it('bring the note or the description of an edge', async () => {
      const note = async (has: DrawnEdge['has']) =>
        itemOf(await read({ edges: [{ ...owns, has: { predicate: 'OWNS', ...has } }] }));
      expect(await note({ note: 'by decree' })).toMatchObject({ note: 'by decree' });
      expect(await note({ Description: 'by decree' })).toMatchObject({ note: 'by decree' });
    });

    it.each([
      ['ORGAN', 'ORGAN'],
      ['unproven', 'UNPROVEN'],
    ])('say that a body of the State is %s', async (organStatus, wanted) => {
      const has = { kind: 'StateBody', label: 'The Ministry', organStatus };
      expect(recordsIn(await read({ nodes: [{ ...body, has }] }))).toMatchObject([{ organStatus: wanted }]);
    });

    it('are refused a node whose name turns the direction of text', async () => {
      const has = { kind: 'Company', label: 'Acme \u202egnp' };
      expect(problems(await read({ nodes: [{ ...firm, has }] }))).toEqual([
        expect.stringContaining('label: wanted a name without characters that turn'),
      ]);
    });

    it('have names without line breaks', async () => {
      const has = { kind: 'Company', label: 'North \n Air' };
      expect(recordsIn(await read({ nodes: [{ ...firm, has }] }))).toMatchObject([{ name: 'North Air' }]);
    });

    it('are refused what has a value that they do not declare', async () => {
      const text = draw({ nodes: [firm, body] });
      const found = await readings(format, text.replace(/="k0"/, '="nothing"'), { source: 'survey' });
      expect(problems(found).length).toBeGreaterThan(0);
      expect(problems(found)[0]).toMatch(/declared before it, got "k0"/);
    });

    it('may be called and call things what objects of JavaScript call their own', async () => {
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
      const nodes = names.map((id) => ({
        id,
        has: Object.fromEntries([['kind', 'Concept'], ...names.map((key) => [`${key}`, 'x'])]),
      }));
      const found = await read({ nodes });
      expect(problems(found)).toEqual([]);
      expect(recordsIn(found)).toHaveLength(4);
      expect(leftOut(found)).toEqual(Object.fromEntries(names.map((key) => [`node.${key}`, 4])));
    });
  });
}

/** What people and programs count by. */
const COUNTED = ['n0', '12', 'node1', 'A', 'N1', '16.0', 'id7', 'v1.0', 'n0::n3'];

function sorted(records: readonly GraphRecord[]): GraphRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function problems(found: readonly Reading[]): string[] {
  return found.flatMap(({ refused }) => refused.map(({ message }) => message));
}

export function leftOut(found: readonly Reading[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of found.flatMap((reading) => reading.leftOut))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

export function claimsOf(found: readonly Reading[]): GraphRecord[] {
  return recordsIn(found).filter(({ type }) => type === 'claim');
}

function itemOf(found: readonly Reading[]): GraphRecord {
  const items = recordsIn(found).filter(({ type }) => type === 'evidence');
  if (items.length !== 1 || !items[0]) throw new Error(`wanted one item, got ${items.length}`);
  return items[0];
}

/** The line on which an element of this id stands. */
function lineOf(text: string, id: string): string {
  return text.split('\n').find((line) => line.includes(`id="${id}"`)) ?? '';
}

function isRecordText(value: string): boolean {
  try {
    return Boolean(source('x', 'A', { title: value, note: value }));
  } catch {
    return false;
  }
}
