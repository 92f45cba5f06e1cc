import { describe, expect, it } from 'vitest';
import { followTheMoneyFormat } from '../../src/exchange/follow-the-money/format.js';
import { claimId } from '../../src/model/claim.js';
import { readings } from './exported.js';
import { type FtmLine, fileOfLines, line, readLines } from './follow-the-money-records.js';

const FIRM = line('a', 'Company', { name: ['A firm'] });
const OTHER = line('b', 'Company', { name: ['Another'] });

const sanction = (id: string, properties: Record<string, string[]>, more: object = {}) =>
  line(id, 'Sanction', { entity: ['a'], programId: ['EU-BLR'], ...properties }, more);

/** Listings with their qualifiers. */
async function listings(...lines: readonly FtmLine[]) {
  const { claims } = await readLines(FIRM, ...lines);
  return claims.filter(({ predicate }) => predicate === 'LISTED_UNDER').map(({ qualifiers }) => qualifiers);
}

describe('exchange: FollowTheMoney, sanctions', () => {
  it('reads a sanction as a listing under an act that an authority administers', async () => {
    const { entities, claims, items, statements, leftOut } = await readLines(
      FIRM,
      sanction('s1', {
        authority: ['Council of the European Union'],
        country: ['eu'],
        program: ['BLR'],
        authorityId: ['EU.1.2'],
        unscId: ['BYi.001'],
        reason: ['It carried people to the border.'],
        listingDate: ['2021-12-02'],
        startDate: ['2021-12-03'],
        sourceUrl: ['https://example.org/oj'],
        provisions: ['Asset freeze'],
      }),
    );
    expect(entities.slice(1)).toEqual([
      {
        type: 'entity',
        kind: 'Organisation',
        id: expect.stringMatching(/^ftm-authority-council-of-the-european-union-[a-z2-7]{26}$/),
        name: 'Council of the European Union',
        aliases: [],
        externalIds: [],
        statedBy: [{ source: 'ftm', locator: 'Sanction.authority' }],
        provenance: 'IMPORT',
      },
      {
        type: 'entity',
        kind: 'Instrument',
        id: 'ftm-programme-EU-BLR',
        name: 'Sanctions programme EU-BLR',
        aliases: [],
        externalIds: [{ scheme: 'sanctions-programme', value: 'EU-BLR' }],
        statedBy: [{ source: 'ftm', locator: 'programId EU-BLR' }],
        provenance: 'IMPORT',
      },
    ]);
    const qualifiers = {
      ground: 'It carried people to the border.',
      listedOn: '2021-12-02',
      occasion: '2021-12-02',
      programme: 'BLR',
      reference: 'EU.1.2; BYi.001',
    };
    expect(statements).toEqual([
      `a LISTED_UNDER ftm-programme-EU-BLR ${JSON.stringify(qualifiers)}`,
      `${entities[1]?.id} ADMINISTERS ftm-programme-EU-BLR`,
    ]);
    const listed = claims.find(({ predicate }) => predicate === 'LISTED_UNDER');
    expect(items.find(({ claim }) => claim === listed?.id)).toMatchObject({
      locator: 's1',
      from: '2021-12-03',
      note: 'Source named there: https://example.org/oj',
    });
    expect(leftOut).toEqual(['Sanction.provisions']);
  });

  it('has an authority as an organisation, of the one country that is named', async () => {
    const { entities } = await readLines(
      FIRM,
      sanction('s1', { authority: ['Office of Foreign Assets Control'], country: ['us'] }),
      sanction('s2', { authority: ['Секретариат', 'Secretariat'], country: ['ch', 'li'] }),
      sanction('s3', { authority: ['A bank'], country: ['us', 'zz'] }),
    );
    expect(
      entities.flatMap((one) =>
        one.id.startsWith('ftm-authority') ? [[one.kind, one.name, one.country]] : [],
      ),
    ).toEqual([
      ['Organisation', 'A bank', undefined],
      ['Organisation', 'Секретариат', undefined],
      ['Organisation', 'Office of Foreign Assets Control', 'US'],
      ['Organisation', 'Secretariat', undefined],
    ]);
  });

  it('says who administers what only where one programme or one authority is named', async () => {
    const administers = async (programId: string[], authority: string[]) => {
      const { statements, entities, leftOut } = await readLines(
        FIRM,
        sanction('s', { programId, authority }),
      );
      expect(entities.filter(({ id }) => id.startsWith('ftm-authority'))).toHaveLength(
        leftOut.length > 0 ? 0 : authority.length,
      );
      return [statements.filter((one) => one.includes('ADMINISTERS')).length, leftOut];
    };
    const [programmes, offices] = [
      ['EU-BLR', 'US-BELARUS'],
      ['Council', 'Office'],
    ];
    expect(await administers(programmes, ['Council'])).toEqual([2, []]);
    expect(await administers(['EU-BLR'], offices)).toEqual([2, []]);
    expect(await administers(programmes, offices)).toEqual([0, ['Sanction.authority', 'Sanction.authority']]);
  });

  it.each<[string[], boolean]>([
    [[], true],
    [['sanction'], true],
    [['sanction.counter', 'debarment'], true],
    [['sanction.linked'], false],
    [['debarment'], false],
    [['reg.action', 'corp.disqual', 'wanted', 'crime'], false],
  ])('lists a person of the topics %j: %s', async (topics, isListed) => {
    for (const schema of ['Person', 'LegalEntity']) {
      const { statements, entities, refused } = await readLines(
        line('NK-1', schema, { name: ['A nurse'], birthDate: ['1960'], topics }),
        line('s', 'Sanction', { entity: ['NK-1'], programId: ['US-HHS'], authority: ['An office'] }),
      );
      expect(statements.some((one) => one.includes('LISTED_UNDER'))).toBe(isListed);
      expect(entities.some(({ kind }) => kind === 'Instrument')).toBe(isListed);
      expect(refused.some((one) => one.includes('line 2: entity: wanted'))).toBe(!isListed);
      const person = entities.find(({ kind }) => kind === 'Official');
      expect(person === undefined || 'birthDate' in person).toBe(schema === 'LegalEntity' || isListed);
    }
  });

  it('takes topics of a person together from all lines of its id', async () => {
    const person = (...topics: string[]) => line('NK-1', 'Person', { name: ['A'], topics });
    const listed = line('s', 'Sanction', { entity: ['NK-1'], programId: ['EU-BLR'] });
    const { refused } = await readLines(person('debarment'), listed, person('sanction'));
    expect(refused).toEqual([]);
  });

  it('lists firms and bodies by whatever comes as a sanction', async () => {
    for (const schema of ['Company', 'Organization', 'PublicBody']) {
      const { statements } = await readLines(
        line('a', schema, { name: ['A'], topics: ['debarment', 'reg.action'] }),
        sanction('s', {}),
      );
      expect(statements).toEqual(['a LISTED_UNDER ftm-programme-EU-BLR']);
    }
  });

  it('says what is said on every line once, whichever line it stands on', async () => {
    const lines = [
      sanction('s1', { authority: ['Council'], listingDate: ['2021'] }),
      line('s2', 'Sanction', {
        entity: ['b'],
        programId: ['EU-BLR'],
        authority: ['Council'],
        program: ['Other words'],
      }),
    ] as const;
    const there = await readLines(FIRM, OTHER, ...lines);
    const back = await readLines(...[...lines].reverse(), OTHER, FIRM);
    expect(back.records).toEqual(there.records);
    const found = await readings(followTheMoneyFormat, fileOfLines([FIRM, OTHER, ...lines]), {
      source: 'ftm',
    });
    expect(found.map(({ records }) => records.length)).toEqual([1, 1, 6, 2]);
    expect(there.entities.map(({ kind }) => kind).sort()).toEqual([
      'Company',
      'Company',
      'Instrument',
      'Organisation',
    ]);
  });

  it('tells listings of one actor under one act apart by the day of listing', async () => {
    expect(
      await listings(
        sanction('s1', { listingDate: ['2006-05-18'], endDate: ['2016'] }),
        sanction('s2', { listingDate: ['2021-12-02'] }),
        sanction('s3', {}),
      ),
    ).toHaveLength(3);
  });

  it('takes several days of listing for the first and the last amendment', async () => {
    expect(await listings(sanction('s1', { listingDate: ['2025-03-15', '2023-12-18', '2024'] }))).toEqual([
      { occasion: '2023-12-18', listedOn: '2023-12-18', amendedOn: '2025-03-15' },
    ]);
  });

  it('takes an end that had come when it was last seen for a lifting, and no other', async () => {
    const ends = { listingDate: ['2021'], endDate: ['2024-10-30'] };
    const seen = (day: string) => ({ last_seen: `${day}T08:22:02` });
    const lifted = async (...[properties, more]: [Record<string, string[]>, object?]) =>
      (await listings(sanction('s', properties, more)))[0]?.liftedOn;
    expect(await lifted(ends)).toBe('2024-10-30');
    expect(await lifted(ends, seen('2026-04-29'))).toBe('2024-10-30');
    expect(await lifted(ends, seen('2024-10-29'))).toBeUndefined();
    expect(await lifted({ ...ends, status: ['Active'] })).toBeUndefined();
  });

  it('keeps the end of a sanction that goes on in the period of its item', async () => {
    const { items } = await readLines(
      sanction('s', { startDate: ['2023'], endDate: ['2033'], status: ['active'] }),
    );
    expect(items[0]).toMatchObject({ from: '2023', to: '2033' });
  });

  it('keeps on the listing what all its lines agree on, and the rest with each of them', async () => {
    const { claims, items } = await readLines(
      FIRM,
      sanction('s1', { listingDate: ['2021'], reason: ['One'], authorityId: ['1'], program: ['BLR'] }),
      sanction('s2', { listingDate: ['2021'], reason: ['Two'], program: ['BLR'] }),
    );
    expect(claims).toHaveLength(1);
    expect(claims[0]?.qualifiers).toEqual({ listedOn: '2021', occasion: '2021', programme: 'BLR' });
    expect(items.map(({ note }) => note).sort()).toEqual(['ground: One\nreference: 1', 'ground: Two']);
  });

  it('moves a ground that is too long to the note, and leaves one that no note can hold', async () => {
    const [fit, long, endless] = [500, 501, 4001].map((length) => 'x'.repeat(length)) as [
      string,
      string,
      string,
    ];
    const read = async (reason: string) => {
      const { claims, items, leftOut } = await readLines(FIRM, sanction('s', { reason: [reason] }));
      return [claims[0]?.qualifiers.ground, items[0]?.note, leftOut];
    };
    expect(await read(fit)).toEqual([fit, undefined, []]);
    expect(await read(long)).toEqual([undefined, `ground: ${long}`, []]);
    expect(await read(endless)).toEqual([undefined, undefined, ['Sanction.description']]);
  });

  it('has an act for each code, otherwise for each name, otherwise for the list of the authority', async () => {
    const acts = async (properties: Record<string, string[]>) => {
      const { entities } = await readLines(FIRM, line('s', 'Sanction', { entity: ['a'], ...properties }));
      return entities.flatMap(({ kind, id, name }) =>
        kind === 'Instrument' ? [[id.slice(0, 25), name]] : [],
      );
    };
    expect(await acts({ programId: ['EU-BLR', 'US-BELARUS'], program: ['x'] })).toEqual([
      ['ftm-programme-EU-BLR', 'Sanctions programme EU-BLR'],
      ['ftm-programme-US-BELARUS', 'Sanctions programme US-BELARUS'],
    ]);
    expect(await acts({ programId: ['7'], authority: ['An office'] })).toEqual([
      [expect.stringMatching(/^ftm-programme-7-[a-z2-7]/), 'Sanctions programme 7 of An office'],
    ]);
    expect(await acts({ program: ['Ordinance of 4 March'], authority: ['An office'] })).toEqual([
      [expect.stringMatching(/^ftm-programme-ordinance-/), 'Ordinance of 4 March'],
    ]);
    expect(await acts({ programId: [`EU-${'x'.repeat(48)}`] })).toEqual([
      [expect.stringMatching(/^ftm-programme-eu-x/), expect.any(String)],
    ]);
    expect(await acts({ authority: ['Служба'] })).toEqual([
      [expect.stringMatching(/^ftm-programme-[a-z2-7]/), 'Sanctions of Служба'],
    ]);
  });

  it('gives acts ids that the format can hold when they are written again', async () => {
    const ids = async (properties: Record<string, string[]>) => {
      const { entities } = await readLines(FIRM, line('s', 'Sanction', { entity: ['a'], ...properties }));
      return entities.flatMap(({ kind, id }) => (kind === 'Instrument' ? [id] : []));
    };
    const long = 'Ordinance on many measures against a great many countries and people';
    for (const id of [
      ...(await ids({ program: [long] })),
      ...(await ids({ programId: [`EU-${'9'.repeat(60)}`] })),
    ])
      expect(id.length).toBeLessThanOrEqual(64);
    expect(await ids({ programId: [`EU-${'9'.repeat(47)}`] })).toEqual([
      `ftm-programme-EU-${'9'.repeat(47)}`,
    ]);
  });

  it('leaves it to the file to say what an authority is that it holds', async () => {
    const first = await readLines(FIRM, sanction('s', { authority: ['Council'] }));
    const authority = first.entities.find(({ name }) => name === 'Council')?.id ?? '';
    const { entities, statements } = await readLines(
      FIRM,
      line(authority, 'Organization', { name: ['Council'], alias: ['The Council'] }),
      sanction('s', { authority: ['Council'] }),
    );
    expect(entities.filter(({ name }) => name === 'Council')).toMatchObject([
      { id: authority, statedBy: [{ locator: authority }], aliases: [{ name: 'The Council' }] },
    ]);
    expect(statements).toContain(`${authority} ADMINISTERS ftm-programme-EU-BLR`);
  });

  it('keeps apart codes and names that two authorities have for different acts', async () => {
    const { entities } = await readLines(
      FIRM,
      line('s1', 'Sanction', { entity: ['a'], programId: ['7'], authority: ['One'] }),
      line('s2', 'Sanction', { entity: ['a'], programId: ['7'], authority: ['Two'] }),
    );
    expect(entities.filter(({ kind }) => kind === 'Instrument')).toHaveLength(2);
  });

  it('refuses a sanction that names neither act nor authority', async () => {
    const { refused } = await readLines(FIRM, line('s', 'Sanction', { entity: ['a'] }));
    expect(refused).toEqual([
      'file.ftm.json line 2: properties: wanted 1 to 100 pairs of an entity and a programme or authority, got 0',
    ]);
  });

  it('leaves out sanctions of things, and makes no act for them', async () => {
    const { records, leftOut } = await readLines(
      line('v', 'Vessel', { name: ['A ship'] }),
      line('s', 'Sanction', { entity: ['v'], programId: ['EU-MARE'] }),
    );
    expect(records).toEqual([]);
    expect(leftOut).toEqual(['Vessel', 'Sanction.entity: Vessel']);
  });

  it('reads a sanction of somebody who is on record elsewhere', async () => {
    const { statements } = await readLines(sanction('s', {}));
    expect(statements).toEqual(['a LISTED_UNDER ftm-programme-EU-BLR']);
  });

  it('gives back a listing of our own as it was, with its act', async () => {
    const own = { subject: 'a', predicate: 'LISTED_UNDER', object: 'ins-eu-2006-765' };
    const { claims, entities, leftOut } = await readLines(
      FIRM,
      line(claimId(own), 'Sanction', {
        entity: ['a'],
        programId: ['ins-eu-2006-765'],
        program: ['Regulation 765/2006'],
        authority: ['Council'],
        listingDate: ['2021-12-02'],
      }),
    );
    expect(claims).toEqual([
      {
        type: 'claim',
        id: claimId(own),
        ...own,
        qualifiers: { listedOn: '2021-12-02' },
        provenance: 'IMPORT',
      },
    ]);
    expect(entities.find(({ kind }) => kind === 'Instrument')).toMatchObject({
      id: 'ins-eu-2006-765',
      name: 'Regulation 765/2006',
    });
    expect(leftOut).toEqual(['Sanction.authority']);
  });

  it('keeps the authority of a listing of our own where the file holds it by the id that its name gives', async () => {
    const { entities } = await readLines(FIRM, sanction('s', { authority: ['Council'], country: ['eu'] }));
    const authority = entities.find(({ name }) => name === 'Council')?.id ?? '';
    const own = { subject: 'a', predicate: 'LISTED_UNDER', object: 'act' };
    const { statements, leftOut } = await readLines(
      FIRM,
      line(authority, 'Organization', { name: ['Council'] }),
      line(claimId(own), 'Sanction', {
        entity: ['a'],
        programId: ['act'],
        program: ['An act'],
        authority: ['Council'],
        country: ['eu'],
      }),
    );
    expect(statements).toEqual(['a LISTED_UNDER act', `${authority} ADMINISTERS act`]);
    expect(leftOut).toEqual([]);
  });
});
