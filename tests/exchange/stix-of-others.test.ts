import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/exchange/format.js';
import { stixFormat } from '../../src/exchange/stix/format.js';
import { claimId } from '../../src/model/claim.js';
import { WORLD_RECORDS } from '../world.js';
import { readings, recordsIn, written } from './exported.js';

/** An identifier whose UUID says which object it is. */
const id = (type: string, n: number) => `${type}--00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function object(type: string, n: number, properties: object = {}): object {
  return { type, spec_version: '2.1', id: id(type, n), ...properties };
}

function relationship(n: number, type: string, source: string, target: string, more: object = {}): object {
  return object('relationship', n, {
    relationship_type: type,
    source_ref: source,
    target_ref: target,
    ...more,
  });
}

function bundle(...objects: object[]): string {
  return JSON.stringify({ type: 'bundle', id: id('bundle', 0), objects }, null, 2);
}

const AGENCY = object('identity', 1, {
  name: 'Agency',
  identity_class: 'organization',
  sectors: ['government-national'],
});
const FIRM = object('identity', 2, { name: 'Firm', identity_class: 'organization', sectors: ['commercial'] });
const SOCIETY = object('identity', 3, { name: 'Society', identity_class: 'organization' });
const PERSON = object('identity', 4, { name: 'Person', identity_class: 'individual' });
const SET = object('intrusion-set', 5, { name: 'Set', aliases: ['Other set', 'Set'] });
const ACTOR = object('threat-actor', 6, { name: 'Actor' });
const CAMPAIGN = object('campaign', 7, {
  name: 'Campaign',
  first_seen: '2021-05-01T10:00:00Z',
  last_seen: '2021-11-30T23:59:59.999Z',
});
const CITY = object('location', 8, { name: 'City', country: 'PL', latitude: 52.1, longitude: 23.1 });
const EVERYONE = [AGENCY, FIRM, SOCIETY, PERSON, SET, ACTOR, CAMPAIGN, CITY];

const read = (text: string, source: string | null = 'feed') =>
  readings(stixFormat, text, { source, credibility: 3 });
const refusals = (found: readonly Reading[]) =>
  found.flatMap(({ refused }) => refused.map(({ message }) => message));
const leftOut = (found: readonly Reading[]) => found.flatMap((reading) => [...reading.leftOut]);

describe('exchange: STIX of others, entities', () => {
  it('takes actors, campaigns and locations under their own ids, stated by the source of the file', async () => {
    const found = await read(bundle(...EVERYONE));
    const kinds = recordsIn(found).map((record) => [
      record.id,
      record.type === 'entity' ? record.kind : record.type,
    ]);
    expect(Object.fromEntries(kinds)).toEqual({
      [id('identity', 1)]: 'StateBody',
      [id('identity', 2)]: 'Company',
      [id('identity', 3)]: 'Organisation',
      [id('identity', 4)]: 'Official',
      [id('intrusion-set', 5)]: 'Network',
      [id('threat-actor', 6)]: 'Network',
      [id('campaign', 7)]: 'Operation',
      [id('location', 8)]: 'Place',
    });
    expect(refusals(found)).toEqual([]);
    const [campaign] = recordsIn(found);
    expect(campaign).toMatchObject({
      from: '2021-05-01',
      to: '2021-11-30',
      provenance: 'IMPORT',
      statedBy: [{ source: 'feed', locator: id('campaign', 7) }],
    });
  });

  it('shows no body that others count to government to be an organ', async () => {
    const [body] = recordsIn(await read(bundle(AGENCY)));
    expect(body).toMatchObject({ organStatus: 'UNPROVEN' });
  });

  it('takes aliases, and the ids that others gave', async () => {
    const more = {
      external_references: [
        { source_name: 'mitre-attack', external_id: 'G0001', url: 'https://example.org/g' },
        { source_name: 'blog', url: 'https://example.org/b' },
        { source_name: '', external_id: 'x' },
        { source_name: 'long', external_id: 'x'.repeat(257) },
      ],
    };
    const found = await read(bundle({ ...SET, ...more }));
    expect(recordsIn(found)).toMatchObject([
      { aliases: [{ name: 'Other set' }], externalIds: [{ scheme: 'mitre-attack', value: 'G0001' }] },
    ]);
    expect(leftOut(found)).toEqual([
      'intrusion-set.external_references.url',
      'intrusion-set.external_references',
      'intrusion-set.external_references',
      'intrusion-set.external_references',
    ]);
  });

  it('takes a kind that a label says, as a program leaves it of what we wrote', async () => {
    const labelled = { ...SOCIETY, labels: ['media'] };
    const [media] = recordsIn(await read(bundle(labelled)));
    expect(media).toMatchObject({ kind: 'Media' });
    const smuggled = { ...PERSON, labels: ['company'] };
    expect(recordsIn(await read(bundle(smuggled)))).toMatchObject([{ kind: 'Official' }]);
  });

  it.each([
    ['resource level', { resource_level: 'individual' }],
    [
      'type in OpenCTI',
      {
        extensions: {
          'extension-definition--ea279b3e-5c71-4632-ac08-831c66a786ba': { type: 'Threat-Actor-Individual' },
        },
      },
    ],
  ])('lets no natural person in as a network: %s', async (_, more) => {
    expect(recordsIn(await read(bundle({ ...ACTOR, ...more })))).toMatchObject([{ kind: 'Official' }]);
  });

  it('takes times that stand for an unknown one as unknown', async () => {
    const found = await read(
      bundle({ ...CAMPAIGN, first_seen: '1970-01-01T00:00:00.000Z', last_seen: '5138-11-16T09:46:40.000Z' }),
    );
    expect(recordsIn(found)[0]).not.toHaveProperty('from');
    expect(recordsIn(found)[0]).not.toHaveProperty('to');
    expect(leftOut(found)).toEqual(['campaign.first_seen', 'campaign.last_seen']);
  });

  it('names a location by what it has, and takes a country only as a code', async () => {
    const found = await read(
      bundle(
        object('location', 1, { region: 'eastern-europe', country: 'Poland', street_address: 'Home 1' }),
      ),
    );
    expect(recordsIn(found)).toMatchObject([{ kind: 'Place', name: 'eastern-europe' }]);
    expect(leftOut(found)).toEqual(['location.country', 'location.street_address']);
  });

  it('leaves out by name what our records have no room for', async () => {
    const noise = {
      created: '2020-01-01T00:00:00Z',
      confidence: 80,
      object_marking_refs: ['x'],
      contact_information: 'y',
    };
    const found = await read(
      bundle(
        { ...SOCIETY, ...noise },
        object('identity', 9, { name: 'System', identity_class: 'system' }),
        object('identity', 10, { name: 'Nothing said' }),
        object('indicator', 11, { pattern: 'x' }),
        object('malware', 12),
        { ...FIRM, revoked: true },
        { ...SET, description: 'x'.repeat(4001) },
      ),
    );
    expect(leftOut(found)).toEqual([
      'identity.created',
      'identity.confidence',
      'identity.object_marking_refs',
      'identity.contact_information',
      'identity (identity_class "system")',
      'identity (identity_class undefined)',
      'indicator',
      'malware',
      'identity (revoked true)',
      'intrusion-set.description (longer than 4000 characters)',
    ]);
    expect(recordsIn(found)).toHaveLength(2);
  });

  it('refuses what has no source at all', async () => {
    expect(refusals(await read(bundle(FIRM), null))).toEqual([
      expect.stringContaining(
        'source: wanted a report on it in the file, or a source for the whole file, got none',
      ),
    ]);
  });
});

describe('exchange: STIX of others, statements', () => {
  it.each<[string, string, string, readonly [string, string, string]]>([
    [
      'attributed-to',
      id('campaign', 7),
      id('intrusion-set', 5),
      [id('intrusion-set', 5), 'WORKS_ON', id('campaign', 7)],
    ],
    [
      'attributed-to',
      id('intrusion-set', 5),
      id('threat-actor', 6),
      [id('intrusion-set', 5), 'ASSOCIATED_WITH', id('threat-actor', 6)],
    ],
    ['targets', id('campaign', 7), id('identity', 1), [id('campaign', 7), 'TARGETS', id('identity', 1)]],
    ['located-at', id('identity', 2), id('location', 8), [id('identity', 2), 'BASED_IN', id('location', 8)]],
    [
      'related-to',
      id('identity', 2),
      id('identity', 3),
      [id('identity', 2), 'ASSOCIATED_WITH', id('identity', 3)],
    ],
    ['owns', id('identity', 1), id('identity', 2), [id('identity', 1), 'OWNS', id('identity', 2)]],
  ])('takes %s from %s to %s as the nearest claim', async (type, from, to, [subject, predicate, object]) => {
    const found = await read(bundle(...EVERYONE, relationship(20, type, from, to)));
    const claim = claimId({ subject, predicate, object });
    expect(recordsIn(found)).toContainEqual(
      expect.objectContaining({ type: 'claim', id: claim, subject, predicate, object, provenance: 'IMPORT' }),
    );
    expect(recordsIn(found)).toContainEqual(
      expect.objectContaining({
        type: 'evidence',
        claim,
        source: 'feed',
        stance: 'SUPPORTS',
        credibility: 3,
        locator: id('relationship', 20),
      }),
    );
    expect(refusals(found)).toEqual([]);
  });

  it.each([
    ['attributed-to', id('threat-actor', 6), id('identity', 2), 'StateBody'],
    ['attributed-to', id('intrusion-set', 5), id('identity', 1), 'StateBody'],
    ['targets', id('intrusion-set', 5), id('location', 8), 'Place'],
    ['originates-from', id('campaign', 7), id('location', 8), 'Place'],
    ['part-of', id('identity', 2), id('identity', 3), 'Organisation'],
    ['duplicate-of', id('identity', 2), id('identity', 3), 'Organisation'],
    ['related-to', id('campaign', 7), id('identity', 3), 'Organisation'],
    ['constructor', id('identity', 2), id('identity', 3), 'Organisation'],
  ])('refuses %s from %s to %s: no predicate says that', async (type, from, to) => {
    const found = await read(bundle(...EVERYONE, relationship(20, type, from, to)));
    expect(refusals(found)).toEqual([expect.stringContaining(`relationship_type: wanted a type that says`)]);
    expect(recordsIn(found)).toHaveLength(EVERYONE.length);
  });

  it('leaves out relationships with what is no entity, by their types', async () => {
    const found = await read(bundle(SET, relationship(20, 'uses', id('intrusion-set', 5), id('malware', 1))));
    expect(leftOut(found)).toEqual(['relationship "uses" ("intrusion-set" to "malware")']);
  });

  it('keeps time, words and author, and never takes confidence for credibility', async () => {
    const more = {
      created_by_ref: id('identity', 1),
      confidence: 99,
      description: 'Seen together',
      start_time: '2021-07-01T00:00:00Z',
      stop_time: '2021-08-01T12:00:00Z',
      external_references: [{ source_name: 'blog', url: 'https://example.org' }],
    };
    const found = await read(
      bundle(...EVERYONE, relationship(20, 'related-to', id('identity', 2), id('identity', 3), more)),
    );
    expect(recordsIn(found)).toContainEqual(
      expect.objectContaining({
        type: 'evidence',
        assertedBy: id('identity', 1),
        credibility: 3,
        from: '2021-07-01',
        to: '2021-08-01',
        note: 'Seen together\nblog https://example.org',
      }),
    );
    expect(leftOut(found)).toEqual(['identity.sectors', 'identity.sectors', 'relationship.confidence']);
  });

  it('does not record the name of one who wrote an object', async () => {
    const by = { created_by_ref: id('identity', 4) };
    const found = await read(
      bundle(...EVERYONE, relationship(20, 'related-to', id('identity', 2), id('identity', 3), by)),
    );
    const item = recordsIn(found).find(({ type }) => type === 'evidence');
    expect(item).not.toHaveProperty('assertedBy');
    expect(leftOut(found)).toContain('relationship.created_by_ref');
  });

  it('takes a report as a source that nobody has graded, and what it refers to as coming from it', async () => {
    const report = object('report', 30, {
      name: 'Report',
      published: '2022-02-01T00:00:00Z',
      object_refs: [id('identity', 2), id('relationship', 20), id('malware', 1)],
      external_references: [{ source_name: 'x', url: 'https://example.org/report' }],
    });
    const other = object('report', 31, {
      name: 'Other',
      published: '2023-01-01T00:00:00Z',
      object_refs: [id('relationship', 20)],
    });
    const found = await read(
      bundle(
        relationship(20, 'related-to', id('identity', 2), id('identity', 3)),
        FIRM,
        SOCIETY,
        report,
        other,
      ),
    );
    const records = recordsIn(found);
    expect(records).toContainEqual(
      expect.objectContaining({
        type: 'source',
        id: id('report', 30),
        title: 'Report',
        published: '2022-02-01',
        reliability: 'F',
        url: 'https://example.org/report',
      }),
    );
    expect(records.flatMap((record) => (record.type === 'evidence' ? [record.source] : [])).sort()).toEqual([
      id('report', 30),
      id('report', 31),
    ]);
    expect(records.find((record) => record.id === id('identity', 2))).toMatchObject({
      statedBy: [{ source: id('report', 30) }],
    });
    expect(records.find((record) => record.id === id('identity', 3))).toMatchObject({
      statedBy: [{ source: 'feed' }],
    });
  });

  it.each([
    ['strongly-disagree', 'DISPUTES'],
    ['disagree', 'DISPUTES'],
    ['agree', 'SUPPORTS'],
    ['strongly-agree', 'SUPPORTS'],
  ])('takes an opinion that says %s, wherever in the file its relationship is', async (opinion, stance) => {
    const said = object('opinion', 40, {
      opinion,
      explanation: 'Why',
      created_by_ref: id('identity', 1),
      object_refs: [id('relationship', 20)],
    });
    const found = await read(
      bundle(said, relationship(20, 'related-to', id('identity', 2), id('identity', 3)), ...EVERYONE),
    );
    expect(recordsIn(found)).toContainEqual(
      expect.objectContaining({
        type: 'evidence',
        id: id('opinion', 40),
        stance,
        assertedBy: id('identity', 1),
        note: 'Why',
        source: 'feed',
      }),
    );
  });

  it('leaves out an opinion without an author on record, one on nothing of the file, and one that is neutral', async () => {
    const said = (n: number, more: object) =>
      object('opinion', n, {
        opinion: 'disagree',
        created_by_ref: id('identity', 1),
        object_refs: [id('relationship', 20)],
        ...more,
      });
    const found = await read(
      bundle(
        relationship(20, 'related-to', id('identity', 2), id('identity', 3)),
        ...EVERYONE,
        said(40, { created_by_ref: undefined, authors: ['X'] }),
        said(41, { created_by_ref: id('identity', 4) }),
        said(42, { object_refs: [id('malware', 1)] }),
        said(43, { opinion: 'neutral' }),
      ),
    );
    expect(recordsIn(found).filter(({ type }) => type === 'evidence')).toHaveLength(1);
    expect(leftOut(found).filter((name) => name.startsWith('opinion'))).toEqual([
      'opinion (its author is no actor of the file)',
      'opinion (its author is no actor of the file)',
      'opinion.object_refs (no claim of the file)',
      'opinion (opinion "neutral")',
    ]);
  });

  it('takes what somebody says of a claim that we have written', async () => {
    const { text } = await written(stixFormat, WORLD_RECORDS);
    const ours = JSON.parse(text) as { objects: { id: string; type: string; relationship_type?: string }[] };
    const contracts = ours.objects.find((one) => one.relationship_type === 'contracts-with')?.id;
    const said = object('opinion', 40, {
      opinion: 'disagree',
      created_by_ref: id('identity', 1),
      object_refs: [contracts],
    });
    const found = await read(JSON.stringify({ ...ours, objects: [...ours.objects, AGENCY, said] }));
    const claim = claimId({ subject: 'ministry', predicate: 'CONTRACTS_WITH', object: 'north-air' });
    expect(recordsIn(found)).toContainEqual(
      expect.objectContaining({ id: id('opinion', 40), claim, stance: 'DISPUTES' }),
    );
    expect(recordsIn(found)).toHaveLength(WORLD_RECORDS.length + 2);
  });

  it('gives the same ids every time', async () => {
    const text = bundle(...EVERYONE, relationship(20, 'targets', id('campaign', 7), id('identity', 1)));
    expect(recordsIn(await read(text))).toEqual(recordsIn(await read(text)));
  });
});

describe('exchange: STIX of others, files', () => {
  it('takes what a TAXII server answers with', async () => {
    const found = await read(JSON.stringify({ more: true, next: 'x', objects: [FIRM], extra: 1 }));
    expect(recordsIn(found)).toHaveLength(1);
    expect(leftOut(found)).toEqual(['identity.sectors', 'bundle.extra']);
  });

  it('refuses a file that is an object and no bundle, and a bundle whose objects are no list', async () => {
    expect(refusals(await read(JSON.stringify(FIRM)))).toEqual([
      expect.stringContaining('type: wanted "bundle"'),
    ]);
    expect(refusals(await read('{"type":"bundle","objects":{}}'))).toEqual([
      expect.stringContaining('objects: wanted a list of objects'),
    ]);
  });

  it.each<[string, unknown]>([
    ['a text', 'x'],
    ['nothing', null],
    ['a list', []],
    ['an object without id', { type: 'identity' }],
    ['a type that is none', { type: '<script>', id: 'x' }],
    ['a type that is no text', { type: ['identity'], id: 'x' }],
  ])('refuses %s among the objects, and reads on', async (_, value) => {
    const found = await read(JSON.stringify({ type: 'bundle', objects: [value, FIRM] }));
    expect(refusals(found)).toEqual([expect.stringContaining('wanted a STIX object with type and id')]);
    expect(recordsIn(found)).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['a name that is no text', { name: { a: 1 } }],
    ['no name', { name: undefined }],
    ['a control character', { name: 'x\u0007' }],
    ['aliases that are no texts', { aliases: [1, null, {}] }],
  ])('refuses an entity with %s', async (_, more) => {
    const found = await read(bundle({ ...FIRM, ...more }));
    expect(refusals(found)).toHaveLength(1);
    expect(recordsIn(found)).toEqual([]);
  });

  it('is not harmed by properties of any form', async () => {
    const odd: unknown[] = [null, 1, 'x', [], {}, [null], [{}], { x: [] }, { toString: 1, valueOf: 1 }];
    const names = [
      'name',
      'description',
      'aliases',
      'external_references',
      'extensions',
      'labels',
      'sectors',
      'object_refs',
      'source_ref',
      'target_ref',
      'relationship_type',
      'opinion',
      'start_time',
      'created_by_ref',
      'published',
      'record',
      'identity_class',
      'country',
      'first_seen',
    ];
    const types = [
      'identity',
      'threat-actor',
      'campaign',
      'location',
      'relationship',
      'opinion',
      'report',
      'linchpin-record',
      'constructor',
    ];
    const objects = types.flatMap((type, t) =>
      names.flatMap((name, n) =>
        odd.map((value, o) => object(type, t * 10_000 + n * 100 + o, { name: 'N', [name]: value })),
      ),
    );
    const found = await read(bundle(...objects));
    expect(found.filter(({ where }) => where.includes('line'))).not.toEqual([]);
  });

  it('gives a long identifier an id that follows from it', async () => {
    const long = `identity--${'x'.repeat(200)}`;
    const found = await read(
      bundle(
        { ...FIRM, id: long },
        { ...SOCIETY, id: 'identity--ä' },
        relationship(20, 'related-to', long, 'identity--ä'),
      ),
    );
    const ids = recordsIn(found).flatMap((record) => (record.type === 'entity' ? [record.id] : []));
    expect(ids).toEqual([expect.stringMatching(/^stix-/), expect.stringMatching(/^stix-/)]);
    expect(recordsIn(found).filter(({ type }) => type === 'claim')).toHaveLength(1);
  });
});
