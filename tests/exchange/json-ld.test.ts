import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { CONTEXT } from '../../src/exchange/json-ld/context.js';
import { jsonLdFormat } from '../../src/exchange/json-ld/format.js';
import { FIELDS } from '../../src/exchange/json-ld/terms.js';
import { bearingRecord } from '../../src/model/bearing.js';
import { claimRecord } from '../../src/model/claim.js';
import { entityRecord } from '../../src/model/entity.js';
import { evidenceRecord } from '../../src/model/evidence.js';
import { oppositionRecord } from '../../src/model/opposition.js';
import type { GraphRecord } from '../../src/model/record.js';
import { sourceRecord } from '../../src/model/source.js';
import { seedRecords } from '../seeds/real-facts.js';
import { WORLD_RECORDS } from '../world.js';
import { readings, recordsIn, written } from './exported.js';
import { FULL_RECORDS } from './full-records.js';

const byId = (a: GraphRecord, b: GraphRecord) => (a.id < b.id ? -1 : 1);
const HEAD = `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;

function document(...nodes: unknown[]): string {
  return `${HEAD}${nodes.map((node) => JSON.stringify(node)).join(',\n')}]}`;
}

async function refusals(text: string | Buffer): Promise<string[]> {
  return (await readings(jsonLdFormat, text)).flatMap(({ refused }) => refused.map(({ message }) => message));
}

async function leftOut(text: string): Promise<string[]> {
  return (await readings(jsonLdFormat, text)).flatMap((reading) => [...reading.leftOut]);
}

/** Names of all members in a document, however deep. */
function namesIn(value: unknown, names = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return names;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(name);
    namesIn(inner, names);
  }
  return names;
}

describe('exchange: JSON-LD written', () => {
  it('comes back whole: every record with its id and all of its fields', async () => {
    const { text, lost } = await written(jsonLdFormat, WORLD_RECORDS);
    const found = await readings(jsonLdFormat, text);
    expect(recordsIn(found)).toEqual([...WORLD_RECORDS].sort(byId));
    expect(found.flatMap(({ refused, leftOut }) => [...refused, ...leftOut])).toEqual([]);
    expect(lost).toEqual({});
  });

  it('comes back whole for the real facts', async () => {
    const records = (await seedRecords()).map(({ record }) => record);
    const { text } = await written(jsonLdFormat, records);
    expect(recordsIn(await readings(jsonLdFormat, text))).toEqual([...records].sort(byId));
  });

  it('comes back whole where every field of every record is filled', async () => {
    const { text } = await written(jsonLdFormat, FULL_RECORDS);
    expect(recordsIn(await readings(jsonLdFormat, text))).toEqual([...FULL_RECORDS].sort(byId));
  });

  it('uses no name that its context does not have', async () => {
    const { text } = await written(jsonLdFormat, [...WORLD_RECORDS, ...FULL_RECORDS]);
    const { '@graph': graph } = JSON.parse(text) as { '@graph': unknown };
    const names = [...namesIn(graph)].filter((name) => !['@id', '@type', '@value'].includes(name));
    expect(names.filter((name) => !(name in CONTEXT))).toEqual([]);
  });

  it('has a name for every field that records have, and none twice', () => {
    const shapes: Record<string, z.ZodObject[]> = {
      source: [sourceRecord],
      entity: [...entityRecord.options],
      claim: [claimRecord],
      evidence: [evidenceRecord],
      opposition: [oppositionRecord],
      bearing: [bearingRecord],
    };
    for (const [type, fields] of Object.entries(FIELDS)) {
      const wanted = new Set((shapes[type] ?? []).flatMap(({ shape }) => Object.keys(shape)));
      for (const given of ['type', 'id', ...(type === 'opposition' ? [] : ['kind'])]) wanted.delete(given);
      expect(fields.map(({ field }) => field).sort()).toEqual([...wanted].sort());
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
      expect(fields.filter(({ name }) => !(name in CONTEXT))).toEqual([]);
    }
  });

  it('encodes what would end an IRI early, and writes dates as what they are', async () => {
    const { text } = await written(jsonLdFormat, FULL_RECORDS);
    expect(text).toContain('"@id":"linchpin:s%3A1%23x"');
    expect(text).toContain('"wasDerivedFrom":"linchpin:s%3A1%23x"');
    expect(text).toContain('"datePublished":{"@type":"xsd:gYearMonth","@value":"2021-02"}');
    expect(text).toContain('"birthDate":{"@type":"xsd:date","@value":"1960-01-02"}');
  });

  it('gives the same bytes for the same graph', async () => {
    expect(await written(jsonLdFormat, WORLD_RECORDS)).toEqual(await written(jsonLdFormat, WORLD_RECORDS));
  });
});

describe('exchange: JSON-LD read', () => {
  it('takes a file that ends anywhere: what is whole of it, and one refusal', async () => {
    const { text } = await written(jsonLdFormat, WORLD_RECORDS);
    const bytes = Buffer.from(text.trimEnd());
    const whole = recordsIn(await readings(jsonLdFormat, bytes)).map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (end) => {
        const found = await readings(jsonLdFormat, bytes.subarray(0, end));
        expect(found.flatMap(({ refused }) => refused)).toHaveLength(1);
        expect(whole).toEqual(expect.arrayContaining(recordsIn(found).map(({ id }) => id)));
      }),
    );
  });

  it('takes the forms in which other programs tell the same', async () => {
    const found = await readings(
      jsonLdFormat,
      document(
        {
          '@id': 'urn:linchpin:id:a%23b',
          '@type': 'urn:linchpin:term:Company',
          name: { '@value': 'A' },
          aliases: { name: 'B' },
          alternateName: ['B', 'C'],
          statedBy: { source: { '@id': 'linchpin:s' } },
        },
        {
          '@id': 'https://example.org/s',
          '@type': ['prov:Entity', 'Source'],
          name: 'S',
          reliability: 'B',
          authors: { '@list': ['X'] },
        },
      ),
    );
    const [company, source] = found.flatMap(({ records }) => records);
    expect(company).toMatchObject({
      id: 'a#b',
      name: 'A',
      aliases: [{ name: 'B' }, { name: 'C' }],
      statedBy: [{ source: 's' }],
    });
    expect(source).toMatchObject({ id: expect.stringMatching(/^iri-[a-z2-7]{26}$/), authors: ['X'] });
  });

  it('gives ids to what has none, and source and grade to items without', async () => {
    const claim = { '@type': 'Claim', subject: 'linchpin:a', predicate: 'OWNS', object: 'linchpin:b' };
    const item = { '@type': 'Evidence', claim: 'linchpin:cl-1', stance: 'SUPPORTS' };
    const terms = { source: 's', credibility: 3 } as const;
    const read = async () => recordsIn(await readings(jsonLdFormat, document(claim, item), terms));
    const [first, second] = await read();
    expect(first).toMatchObject({ type: 'claim', subject: 'a' });
    expect(second).toMatchObject({ source: 's', credibility: 3, id: expect.stringMatching(/^ev-/) });
    expect(await read()).toEqual([first, second]);
    expect(await refusals(document(item))).toEqual([
      'file.jsonld line 1: wasDerivedFrom: wanted a source, here or for the whole file, got none',
    ]);
  });

  it('says of the whole file who states an entity that names no source', async () => {
    const state = { '@id': 'linchpin:n', '@type': 'State', name: 'Norland' };
    const [entity] = recordsIn(await readings(jsonLdFormat, document(state), { source: 's' }));
    expect(entity).toMatchObject({ statedBy: [{ source: 's', locator: 'linchpin:n' }] });
  });

  it('leaves out by name what it has no room for', async () => {
    const text = document(
      {
        '@id': 'linchpin:a',
        '@type': 'Company',
        name: 'A',
        height: 3,
        statedBy: [{ source: 'linchpin:s', page: 1 }],
      },
      { '@id': 'linchpin:p', '@type': 'schema:Person', name: 'P' },
      { '@id': 'linchpin:cl-x%3Alisting', '@type': 'Listing', name: 'L' },
    );
    expect(await leftOut(text)).toEqual([
      'Company.height',
      'Company.statedBy.page',
      '@type "schema:Person"',
      '@type "Listing"',
    ]);
  });

  it.each([
    ['another context', '{"@context":"https://schema.org","@graph":[]}', 'got "https://schema.org"'],
    ['no context', '{"@graph":[{"@id":"linchpin:a"}]}', 'got none'],
    ['the expanded form', '[{"@id":"urn:linchpin:id:a"}]', 'got none'],
    [
      'one of our names with another meaning',
      JSON.stringify({ '@context': { ...CONTEXT, stance: 'schema:name' } }),
      '@context: wanted',
    ],
    [
      'a base of its own',
      JSON.stringify({ '@context': { ...CONTEXT, '@language': 'ru' }, '@graph': [] }),
      '@context: wanted',
    ],
  ])('refuses %s', async (_, text, message) => {
    const found = await refusals(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('wanted the context of our own JSON-LD, before the graph');
    expect(found[0]).toContain(message);
  });

  it.each([
    ['a word of ours with another meaning', { OWNS: 'https://example.org/hates' }],
    ['a type of ours with a context of its own', { Company: { '@id': 'term:Company', '@context': {} } }],
    ['a meaning for the beginning of our IRIs', { urn: 'https://example.org/' }],
    ['a meaning for an IRI of ours', { 'term:OWNS': 'https://example.org/hates' }],
  ])('refuses %s', async (_, further) => {
    const text = JSON.stringify({ '@context': { ...CONTEXT, ...further }, '@graph': [] });
    expect(await refusals(text)).toEqual([expect.stringContaining('@context: wanted')]);
  });

  it('takes the words of a record however far they are written out', async () => {
    const ends = { subject: 'linchpin:a', object: 'linchpin:b' };
    const records = await Promise.all(
      ['OWNS', 'term:OWNS', 'urn:linchpin:term:OWNS', { '@id': 'term:OWNS' }].map(async (predicate) =>
        recordsIn(await readings(jsonLdFormat, document({ '@type': 'Claim', ...ends, predicate }))),
      ),
    );
    expect(records[0]).toMatchObject([{ predicate: 'OWNS' }]);
    for (const record of records) expect(record).toEqual(records[0]);
    const item = {
      '@type': 'Evidence',
      claim: 'linchpin:cl-1',
      wasDerivedFrom: 'linchpin:s',
      stance: 'term:DISPUTES',
    };
    expect(recordsIn(await readings(jsonLdFormat, document(item)))).toMatchObject([{ stance: 'DISPUTES' }]);
  });

  it('names what a qualifier tells beside its name and value', async () => {
    const qualifiers = { qualifierName: 'role', qualifierValue: 'head', page: 1 };
    const claim = {
      '@type': 'Claim',
      subject: 'linchpin:a',
      predicate: 'HEADS',
      object: 'linchpin:b',
      qualifiers,
    };
    expect(await leftOut(document(claim))).toEqual(['Claim.qualifiers.page']);
  });

  it('tells a thousand different names of what it left out, and the rest as one', async () => {
    const odd = Object.fromEntries(Array.from({ length: 1200 }, (_, n) => [`x${n}`, n]));
    const names = await leftOut(document({ '@id': 'linchpin:a', '@type': 'State', name: 'A', ...odd }));
    expect(new Set(names).size).toBe(1001);
    expect(names.filter((name) => name === 'further names')).toHaveLength(200);
  });

  it('takes a context with further names', async () => {
    const text = JSON.stringify({ '@context': [{ ...CONTEXT, ex: 'https://example.org/' }], '@graph': [] });
    expect(await refusals(text)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a node that is no object', 'text', 'wanted a node (a JSON object), got "text"'],
    ['a blank node', { '@id': '_:b0', '@type': 'State', name: 'x' }, '@id: wanted an IRI'],
    ['an id with a slash', { '@id': 'linchpin:a%2Fb', '@type': 'State', name: 'x' }, '@id: wanted an IRI'],
    ['a broken escape', { '@id': 'linchpin:%E0', '@type': 'State', name: 'x' }, '@id: wanted an IRI'],
    [
      'a context of its own',
      { '@context': { name: 'schema:email' }, '@id': 'linchpin:a', '@type': 'State', name: 'x' },
      '@context: wanted a node in the context of the document',
    ],
    [
      'a context of its own within',
      {
        '@id': 'linchpin:a',
        '@type': 'State',
        name: 'x',
        statedBy: [{ '@context': {}, source: 'linchpin:s' }],
      },
      '@context: wanted a node in the context of the document',
    ],
    [
      'a property the other way round',
      { '@id': 'linchpin:a', '@type': 'State', name: 'x', '@reverse': { subject: 'linchpin:b' } },
      '@reverse: wanted a node in the context of the document',
    ],
    [
      'two names',
      { '@id': 'linchpin:a', '@type': 'State', name: ['x', 'y'] },
      'name: wanted one value, got 2 of them',
    ],
    [
      'a citation that is a text',
      { '@id': 'linchpin:a', '@type': 'State', name: 'x', statedBy: 's' },
      'statedBy: wanted an object, got "s"',
    ],
    [
      'a control character',
      { '@id': 'linchpin:a', '@type': 'State', name: 'x\u0001' },
      'must not hold control characters',
    ],
    [
      'a field of another kind',
      { '@id': 'linchpin:a', '@type': 'State', name: 'x', legs: [] },
      'Unrecognized key',
    ],
    [
      'a qualifier given twice',
      { '@type': 'Claim', qualifiers: [{ qualifierName: 'role' }, { qualifierName: 'role' }] },
      'qualifiers: wanted qualifiers with names, each once',
    ],
    [
      'a claim with another id than its own',
      {
        '@id': 'linchpin:cl-1',
        '@type': 'Claim',
        subject: 'linchpin:a',
        predicate: 'OWNS',
        object: 'linchpin:b',
      },
      'the id of this claim follows',
    ],
  ])('refuses %s, and reads on', async (_, node, message) => {
    const found = await readings(
      jsonLdFormat,
      document(node, { '@id': 'linchpin:n', '@type': 'State', name: 'N' }),
    );
    expect(found.flatMap(({ refused }) => refused).map((error) => error.message)).toEqual([
      expect.stringContaining(message),
    ]);
    expect(recordsIn(found)).toHaveLength(1);
  });

  it('takes names with a meaning of their own as names', async () => {
    const hostile = '{"@id":"linchpin:a","@type":"State","name":"A","toString":1,"hasOwnProperty":{"x":1}}';
    expect(await leftOut(`${HEAD}${hostile}]}`)).toEqual(['State.toString', 'State.hasOwnProperty']);
    const odd = { toString: 1, valueOf: 1 };
    const nodes = [...Object.keys(CONTEXT), '@id', '@type'].flatMap((name) =>
      ['Claim', 'Evidence', 'Route', 'Source'].map((type) => ({
        '@id': 'linchpin:a',
        '@type': type,
        [name]: odd,
      })),
    );
    expect((await readings(jsonLdFormat, document(...nodes))).flatMap(({ records }) => records)).toEqual([]);
    const long = document({ '@id': 'linchpin:a', '@type': 'State', name: 'A', ['x'.repeat(1000)]: 1 });
    expect(await leftOut(long)).toEqual([`State.${'x'.repeat(60)}...`]);
    expect(await refusals(`${HEAD}{"@id":"linchpin:a","@type":"State","name":"A","__proto__":{}}]}`)).toEqual(
      [expect.stringContaining('the key "__proto__" is reserved')],
    );
  });
});
