import { describe, expect, it } from 'vitest';
import { stixFormat } from '../../src/exchange/stix/format.js';
import { claimId } from '../../src/model/claim.js';
import { WORLD_RECORDS } from '../world.js';
import { recordsIn, written } from './exported.js';
import { AGENCY, bundle, EVERYONE, id, leftOut, object, read, relationship } from './stix-objects.js';

describe('exchange: STIX of others, opinions', () => {
  it('takes no more than a hundred items of one opinion, and counts the rest', async () => {
    const actors = Array.from({ length: 16 }, (_, n) =>
      object('intrusion-set', 100 + n, { name: `Set ${n}` }),
    );
    const ties = actors
      .slice(1)
      .map((_, n) =>
        relationship(200 + n, 'related-to', id('intrusion-set', 100), id('intrusion-set', 101 + n)),
      );
    const said = object('opinion', 40, {
      opinion: 'disagree',
      object_refs: ties.map((_, n) => id('relationship', 200 + n)),
    });
    const reports = Array.from({ length: 10 }, (_, n) =>
      object('report', 300 + n, {
        name: `Report ${n}`,
        published: '2022-02-01T00:00:00Z',
        object_refs: [id('opinion', 40)],
      }),
    );
    const found = await read(bundle(...actors, ...ties, said, ...reports));
    const disputes = recordsIn(found).filter(
      (record) => record.type === 'evidence' && record.stance === 'DISPUTES',
    );
    expect(disputes).toHaveLength(100);
    const disputed = new Set(
      disputes.flatMap((record) => (record.type === 'evidence' ? [record.claim] : [])),
    );
    expect(disputed.size).toBe(15);
    expect(leftOut(found)).toContain('opinion (50 items beyond 100)');
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

  it('keeps the dissent of whoever is not on record, and names no person for it', async () => {
    const said = (n: number, more: object) =>
      object('opinion', n, { opinion: 'strongly-disagree', object_refs: [id('relationship', 20)], ...more });
    const found = await read(
      bundle(
        relationship(20, 'related-to', id('identity', 2), id('identity', 3)),
        ...EVERYONE,
        said(40, { authors: ['CERT X'] }),
        said(41, { created_by_ref: id('identity', 4) }),
        object('report', 30, {
          name: 'Report',
          published: '2022-02-01T00:00:00Z',
          object_refs: [id('opinion', 41)],
        }),
      ),
    );
    const disputes = recordsIn(found).filter(
      (record) => record.type === 'evidence' && record.stance === 'DISPUTES',
    );
    expect(disputes).toMatchObject([
      { id: id('opinion', 40), source: 'feed' },
      { id: id('opinion', 41), source: id('report', 30) },
    ]);
    for (const item of disputes) expect(item).not.toHaveProperty('assertedBy');
    expect(leftOut(found)).toEqual(expect.arrayContaining(['opinion.authors', 'opinion.created_by_ref']));
  });

  it('leaves out an opinion on nothing of the file, and one that is neutral', async () => {
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
        said(42, { object_refs: [id('malware', 1)] }),
        said(43, { opinion: 'neutral' }),
      ),
    );
    expect(recordsIn(found).filter(({ type }) => type === 'evidence')).toHaveLength(1);
    expect(leftOut(found).filter((name) => name.startsWith('opinion'))).toEqual([
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

  it('knows whom a relationship is with, also where somebody has revoked our object of them', async () => {
    const ours = JSON.parse((await written(stixFormat, WORLD_RECORDS)).text) as {
      objects: { id: string; type: string; name?: string }[];
    };
    const revoked = ours.objects.map((one) => (one.type === 'identity' ? { ...one, revoked: true } : one));
    const [first, second] = ours.objects.filter(({ name }) => /^(?:Norland|Sun Travel)$/.test(name ?? ''));
    const tie = relationship(20, 'related-to', first?.id ?? '', second?.id ?? '');
    const found = await read(JSON.stringify({ ...ours, objects: [...revoked, tie] }));
    expect(recordsIn(found)).toContainEqual(expect.objectContaining({ locator: id('relationship', 20) }));
  });
});
