import { describe, expect, it } from 'vitest';
import { recordsIn } from './exported.js';
import {
  ACTOR,
  AGENCY,
  bundle,
  CAMPAIGN,
  EVERYONE,
  FIRM,
  id,
  leftOut,
  object,
  PERSON,
  read,
  refusals,
  relationship,
  SET,
  SOCIETY,
} from './stix-objects.js';

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

  it.each<[string, object]>([
    ['nothing said', {}],
    ['a type that one person has', { threat_actor_types: ['hacker'], roles: ['agent'] }],
    ['a level that is no text', { resource_level: ['team'] }],
  ])('refuses a threat actor who may be a person: %s', async (_, more) => {
    const hacker = object('threat-actor', 6, { name: 'Ivan Hacker', ...more });
    const tie = relationship(20, 'attributed-to', id('campaign', 7), id('threat-actor', 6));
    const found = await read(bundle(hacker, CAMPAIGN, tie));
    expect(found.flatMap(({ refused }) => refused.map(({ code }) => code))).toEqual([
      'PERSON_WITHOUT_PUBLIC_ROLE',
    ]);
    expect(JSON.stringify(found.map(({ records }) => records))).not.toContain('Ivan');
    expect(leftOut(found)).toEqual(['relationship "attributed-to" ("campaign" to "threat-actor")']);
  });

  it.each<[string, object]>([
    ['resource level', { resource_level: 'team' }],
    ['type', { threat_actor_types: ['crime-syndicate'] }],
    ['type in OpenCTI', { x_opencti_type: 'Threat-Actor-Group' }],
  ])('takes a threat actor who is several people as a network: %s', async (_, more) => {
    const group = object('threat-actor', 6, { name: 'Crew', ...more });
    expect(recordsIn(await read(bundle(group)))).toMatchObject([{ kind: 'Network', name: 'Crew' }]);
  });

  it('keeps of a person the ids of public lists and of Wikidata alone, and no description', async () => {
    const references = [
      ['wikidata', 'Q42'],
      ['OFAC SDN', '12345'],
      ['EU FSF', 'EU.7106.42'],
      ['passport', 'MP1234567'],
      ['ofac-sdn', 'MP1234567'],
      ['tax', '123456789'],
    ].map(([source_name, external_id]) => ({ source_name, external_id }));
    const more = { description: 'Lives in Home Street', external_references: references };
    const found = await read(bundle({ ...PERSON, ...more }));
    expect(recordsIn(found)).toMatchObject([
      {
        kind: 'Official',
        externalIds: [
          { scheme: 'wikidata', value: 'Q42' },
          { scheme: 'OFAC SDN', value: '12345' },
          { scheme: 'EU FSF', value: 'EU.7106.42' },
        ],
      },
    ]);
    expect(recordsIn(found)[0]).not.toHaveProperty('description');
    expect(leftOut(found)).toEqual([
      'identity.description',
      ...Array(3).fill('identity.external_references'),
    ]);
    expect(recordsIn(await read(bundle({ ...FIRM, ...more })))).toMatchObject([
      { description: 'Lives in Home Street', externalIds: { length: 6 } },
    ]);
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

describe('exchange: STIX of others, files', () => {
  it('tells a thousand different names of what it left out, and the rest as one', async () => {
    const odd = Object.fromEntries(Array.from({ length: 1200 }, (_, n) => [`x_${n}`, n]));
    const names = leftOut(await read(bundle({ ...SOCIETY, ...odd }, { ...SOCIETY, x_0: 1, x_1100: 1 })));
    expect(new Set(names).size).toBe(1001);
    expect(names.filter((name) => name === 'further names')).toHaveLength(201);
    expect(names.filter((name) => name === 'identity.x_0')).toHaveLength(2);
  });

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
