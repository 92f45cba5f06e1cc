import { describe, expect, it } from 'vitest';
import { line, readLines } from './follow-the-money-records.js';

const MINISTER = line('Q1', 'Person', { name: ['A minister'] });
const HOLDS = line('o', 'Occupancy', {
  holder: ['Q1'],
  post: ['post'],
  startDate: ['2020'],
  endDate: ['2024'],
});
const post = (properties: Record<string, string[]>) =>
  line('post', 'Position', { name: ['Minister'], topics: ['gov.executive'], ...properties });

describe('exchange: FollowTheMoney, offices', () => {
  it('reads a post as an office in the organisation that it names', async () => {
    const { statements, items, entities } = await readLines(
      HOLDS,
      post({ organization: ['b'], country: ['by'] }),
      MINISTER,
      line('b', 'PublicBody', { name: ['Ministry'] }),
    );
    expect(statements).toEqual(['Q1 HOLDS_OFFICE_IN b {"role":"Minister"}']);
    expect(items[0]).toMatchObject({ locator: 'o', from: '2020', to: '2024' });
    expect(entities).toHaveLength(2);
  });

  it('reads a post that names only its country as one in a body that is not named', async () => {
    const { statements, entities } = await readLines(HOLDS, post({ country: ['by', 'BY'] }), MINISTER);
    expect(statements).toEqual(['Q1 HOLDS_OFFICE_IN ftm-offices-by {"role":"Minister"}']);
    expect(entities[1]).toEqual({
      type: 'entity',
      kind: 'StateBody',
      id: 'ftm-offices-by',
      name: 'Public offices of Belarus, body not named',
      aliases: [],
      country: 'BY',
      externalIds: [],
      statedBy: [{ source: 'ftm', locator: 'country by' }],
      provenance: 'IMPORT',
      collective: true,
      organStatus: 'UNPROVEN',
    });
  });

  it('reads a post of a union of states as one in an organisation', async () => {
    const { statements, entities } = await readLines(HOLDS, post({ country: ['eu'] }), MINISTER);
    expect(statements).toEqual(['Q1 HOLDS_OFFICE_IN ftm-offices-eu {"role":"Minister"}']);
    expect(entities[1]).toMatchObject({
      kind: 'Organisation',
      name: 'Offices of the European Union, body not named',
    });
  });

  it.each<[string, Record<string, string[]>]>([
    ['nothing of where it is', {}],
    ['a country that no longer is', { country: ['su'] }],
    ['two countries', { country: ['by', 'ru'] }],
    ['a country and a union', { country: ['pl', 'eu'] }],
    ['a country and what is none', { country: ['by', 'x-so'] }],
  ])('refuses a post that names %s', async (_, properties) => {
    const { claims, refused } = await readLines(HOLDS, post(properties), MINISTER);
    expect(claims).toEqual([]);
    expect(refused).toEqual([
      'file.ftm.json line 1: post: wanted a Position of this file that names its organization, or one country, ' +
        'got "post", which is Position',
    ]);
  });

  it('refuses a post that the file does not hold, and a holder who is no person', async () => {
    const { refused } = await readLines(
      HOLDS,
      line('x', 'Occupancy', { holder: ['c'], post: ['q'] }),
      line('q', 'Position', { name: ['Seat'], country: ['by'], topics: ['gov'] }),
      line('c', 'Company', { name: ['A firm'] }),
    );
    expect(refused).toEqual([
      'file.ftm.json line 1: post: wanted a Position of this file that names its organization, or one country, ' +
        'got "post", which the file does not hold',
      'file.ftm.json line 2: properties: wanted Official (HOLDS_OFFICE_IN), got "c", which is Company',
    ]);
  });

  it('takes a post in an organisation for a public role only where its topics say so', async () => {
    const union = line('u', 'Organization', { name: ['A union'] });
    const bare = await readLines(HOLDS, post({ organization: ['u'], topics: [] }), MINISTER, union);
    expect(bare.statements).toEqual(['Q1 MEMBER_OF u']);
    expect(bare.items[0]?.note).toBe('role: Minister');
    const topical = post({ organization: ['u'], topics: ['gov.igo'] });
    expect((await readLines(HOLDS, topical, MINISTER, union)).statements).toEqual([
      'Q1 HOLDS_OFFICE_IN u {"role":"Minister"}',
    ]);
  });

  it.each<[string, string[], string[], boolean]>([
    ['Accountant', [], [], false],
    ['Accountant', [], ['role.pep'], true],
    ['Accountant', [], ['role.pep.natl'], true],
    ['Accountant', [], ['role.rca', 'sanction'], false],
    ['Minister', ['gov.executive'], [], true],
    ['Member of the board of a bank', ['gov.soe'], ['role.pep'], false],
    ['Patriarch', ['gov.religion'], ['role.pep'], false],
    ['Minister of faith', ['gov.religion', 'gov.executive'], [], true],
  ])(
    'takes a %s without a body, of topics %j, held by one of topics %j, for a public office: %s',
    async (name, topics, ofHolder, isPublic) => {
      const { statements, entities, refused, leftOut } = await readLines(
        HOLDS,
        line('post', 'Position', { name: [name], country: ['de'], topics }),
        line('Q1', 'Person', { name: ['A'], topics: ofHolder }),
      );
      expect(statements).toEqual(isPublic ? [`Q1 HOLDS_OFFICE_IN ftm-offices-de {"role":"${name}"}`] : []);
      expect(entities.some(({ kind }) => kind === 'StateBody')).toBe(isPublic);
      expect(leftOut.includes('Position')).toBe(!isPublic);
      const wanted = 'a public office, as topics of the post show, or role.pep of its holder';
      expect(refused).toEqual(
        isPublic ? [] : [`file.ftm.json line 1: post: wanted ${wanted}, got "post", which is Position`],
      );
    },
  );

  it('takes a post in a firm for a seat in it, which opens no other door', async () => {
    const { statements } = await readLines(
      HOLDS,
      post({ organization: ['c'], topics: ['gov.soe'] }),
      line('c', 'Company', { name: ['A firm'] }),
      line('club', 'Organization', { name: ['A club'] }),
      line('d', 'Directorship', { director: ['Q1'], organization: ['club'] }),
      MINISTER,
    );
    expect(statements).toEqual(['Q1 HOLDS_OFFICE_IN c {"role":"Minister"}', 'Q1 MEMBER_OF club']);
  });

  it('takes a post of a state firm or a faith for no public office, though the body that it names is public', async () => {
    const body = line('b', 'PublicBody', { name: ['A body'] });
    const { statements } = await readLines(
      HOLDS,
      post({ organization: ['b'], topics: ['gov.religion'] }),
      MINISTER,
      body,
    );
    expect(statements).toEqual(['Q1 ASSOCIATED_WITH b']);
    const bare = await readLines(HOLDS, post({ organization: ['b'], topics: [] }), MINISTER, body);
    expect(bare.statements).toEqual(['Q1 HOLDS_OFFICE_IN b {"role":"Minister"}']);
  });

  it('reads a post in a body that is on record elsewhere only of who has a public role here', async () => {
    const elsewhere = post({ organization: ['b'], topics: [] });
    expect((await readLines(HOLDS, elsewhere, MINISTER)).refused).toEqual([
      'file.ftm.json line 1: post: wanted a body in the same file, got "b", which the file does not hold',
    ]);
    const listed = line('s', 'Sanction', { entity: ['Q1'], programId: ['EU-BLR'] });
    expect((await readLines(HOLDS, elsewhere, MINISTER, listed)).statements).toContain(
      'Q1 HOLDS_OFFICE_IN b {"role":"Minister"}',
    );
  });

  it('leaves out a post that nobody holds, and of others what the office does not carry', async () => {
    const { leftOut } = await readLines(
      MINISTER,
      HOLDS,
      post({ country: ['by'], topics: ['gov'], description: ['x'] }),
      line('empty', 'Position', { name: ['A seat'], country: ['by'] }),
    );
    expect(leftOut).toEqual(['Position.topics', 'Position.description', 'Position']);
  });

  it.each([
    ['role.pep', true],
    ['role.pep.natl', true],
    ['role.judge', true],
    ['role.diplo', true],
    ['gov.executive', true],
    ['role.rca', false],
    ['role.oligarch', false],
    ['role.peppery', false],
    ['gov.religion', false],
    ['gov.soe', false],
    ['sanction', false],
  ])('believes a position in words under the topic %s: %s', async (topic, isBelieved) => {
    const { statements, leftOut } = await readLines(
      line('Q1', 'Person', { name: ['A'], topics: [topic], position: ['Envoy'], country: ['by'] }),
    );
    expect(statements).toEqual(isBelieved ? ['Q1 HOLDS_OFFICE_IN ftm-offices-by {"role":"Envoy"}'] : []);
    expect(leftOut.includes('Person.position')).toBe(!isBelieved);
  });

  it('reads a position in words only of a person whose countries are all one', async () => {
    const person = (id: string, more: Record<string, string[]>) =>
      line(id, 'Person', { name: [id], topics: ['role.pep'], position: ['Minister'], ...more });
    const { statements } = await readLines(
      person('Q11', { nationality: ['by'] }),
      person('Q12', { country: ['by', 'ru'] }),
      person('Q13', {}),
      person('Q14', { country: ['ru'], nationality: ['by'] }),
      person('Q15', { country: ['by'], citizenship: ['ru'] }),
      person('Q16', { country: ['by'], nationality: ['su'] }),
      person('Q17', { country: ['by'], nationality: ['by'], citizenship: ['by'] }),
    );
    expect(statements).toEqual([
      'Q11 HOLDS_OFFICE_IN ftm-offices-by {"role":"Minister"}',
      'Q17 HOLDS_OFFICE_IN ftm-offices-by {"role":"Minister"}',
    ]);
  });

  it('reads no position in words where there are two: one may be of a firm', async () => {
    const { statements, leftOut } = await readLines(
      line('Q1', 'Person', {
        name: ['A'],
        topics: ['role.pep'],
        position: ['Minister', 'Owner of Acme LLC'],
        country: ['by'],
      }),
    );
    expect(statements).toEqual([]);
    expect(leftOut.filter((name) => name === 'Person.position')).toHaveLength(2);
  });

  it('reads positions in words only of a person of whom the file holds no post', async () => {
    const pep = line('Q1', 'Person', {
      name: ['A'],
      topics: ['role.pep'],
      position: ['In words'],
      country: ['by'],
    });
    const { statements, leftOut } = await readLines(pep, HOLDS, post({ country: ['by'] }));
    expect(statements).toEqual(['Q1 HOLDS_OFFICE_IN ftm-offices-by {"role":"Minister"}']);
    expect(leftOut).toContain('Person.position');
    expect((await readLines(pep, HOLDS, post({}))).statements).toEqual([]);
    const club = [
      line('club', 'Organization', { name: ['A club'] }),
      line('d', 'Directorship', { director: ['Q1'], organization: ['club'] }),
    ];
    expect((await readLines(pep, HOLDS, post({}), ...club)).statements).toEqual(['Q1 MEMBER_OF club']);
    expect((await readLines(pep)).statements).toEqual([
      'Q1 HOLDS_OFFICE_IN ftm-offices-by {"role":"In words"}',
    ]);
  });

  it('has an office without a role where no name of the post fits one', async () => {
    const { statements } = await readLines(
      HOLDS,
      post({ name: ['x'.repeat(501)], country: ['by'] }),
      MINISTER,
    );
    expect(statements).toEqual(['Q1 HOLDS_OFFICE_IN ftm-offices-by']);
  });
});
