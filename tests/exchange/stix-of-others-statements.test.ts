import { describe, expect, it } from 'vitest';
import { stixFormat } from '../../src/exchange/stix/format.js';
import { claimId } from '../../src/model/claim.js';
import { readings, recordsIn } from './exported.js';
import {
  bundle,
  CITY,
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
    expect(leftOut(found)).toEqual([
      'identity.sectors',
      'identity.sectors',
      'threat-actor.threat_actor_types',
      'relationship.confidence',
    ]);
  });

  it.each([
    [0, 2, 6],
    [1, 2, 4],
    [15, 2, 4],
    [29, 1, 4],
    [30, 2, 3],
    [69, 2, 3],
    [70, 2, 2],
    [100, 3, 3],
    [50, 4, 4],
    [15, 6, 6],
    [0, 5, 5],
    [101, 2, 2],
    [-1, 2, 2],
    ['15', 2, 2],
  ] as const)(
    'grades by a confidence of %s no better than that: %i becomes %i',
    async (confidence, terms, grade) => {
      const told = relationship(20, 'related-to', id('identity', 2), id('identity', 3), { confidence });
      const found = await readings(stixFormat, bundle(FIRM, SOCIETY, told), {
        source: 'feed',
        credibility: terms,
      });
      expect(recordsIn(found)).toContainEqual(expect.objectContaining({ credibility: grade }));
      expect(leftOut(found).includes('relationship.confidence')).toBe(grade === terms);
    },
  );

  it.each(['located-at', 'based-in'])('does not record where a person is: %s', async (type) => {
    const said = object('opinion', 40, { opinion: 'agree', object_refs: [id('relationship', 20)] });
    const found = await read(
      bundle(PERSON, CITY, relationship(20, type, id('identity', 4), id('location', 8)), said),
    );
    expect(recordsIn(found).map((record) => record.type)).toEqual(['entity', 'entity']);
    expect(refusals(found)).toEqual([]);
    expect(leftOut(found)).toContain(`relationship "${type}" (where a person is)`);
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

  it('gives the same ids every time', async () => {
    const text = bundle(...EVERYONE, relationship(20, 'targets', id('campaign', 7), id('identity', 1)));
    expect(recordsIn(await read(text))).toEqual(recordsIn(await read(text)));
  });
});
