import { describe, expect, it } from 'vitest';
import { contentId } from '../../src/model/ids.js';
import { line, readFile, readLines } from './follow-the-money-records.js';

const LISTED = line('s1', 'Sanction', { entity: ['Q11'], programId: ['EU-BLR'], authority: ['Council'] });

describe('exchange: FollowTheMoney, things', () => {
  it('makes kinds of schemata, each stated by the source at the id of its line', async () => {
    const { entities, refused } = await readLines(
      line('Q11', 'Person', { name: ['A person'] }),
      line('c1', 'Company', { name: ['A firm'] }),
      line('b1', 'PublicBody', { name: ['A ministry'], topics: ['gov.executive'] }),
      line('o1', 'Organization', { name: ['A union'] }),
    );
    expect(entities.map(({ id, kind, statedBy }) => [id, kind, statedBy])).toEqual([
      ['Q11', 'Official', [{ source: 'ftm', locator: 'Q11' }]],
      ['b1', 'StateBody', [{ source: 'ftm', locator: 'b1' }]],
      ['c1', 'Company', [{ source: 'ftm', locator: 'c1' }]],
      ['o1', 'Organisation', [{ source: 'ftm', locator: 'o1' }]],
    ]);
    expect(entities.every(({ provenance }) => provenance === 'IMPORT')).toBe(true);
    expect(refused).toEqual([]);
  });

  it('takes a public body for an organ only where a topic says so, and a state company for a company', async () => {
    const { entities } = await readLines(
      line('b1', 'PublicBody', { name: ['A ministry'], topics: ['gov.security'] }),
      line('b2', 'PublicBody', { name: ['A state firm'], topics: ['gov.executive', 'gov.soe'] }),
      line('b3', 'PublicBody', { name: ['A body'] }),
      line('b4', 'PublicBody', { name: ['A union of states'], topics: ['gov.igo'] }),
    );
    expect(entities.map((entity) => ('organStatus' in entity ? entity.organStatus : entity.kind))).toEqual([
      'ORGAN',
      'Company',
      'UNPROVEN',
      'Organisation',
    ]);
  });

  it('calls a thing by its caption where that is one of its names, and keeps the others', async () => {
    const { entities } = await readLines(
      line(
        'c1',
        'Company',
        { name: ['ONE', 'One', 'Один'], alias: ['The One', 'One'], previousName: ['Zero'] },
        { caption: 'One' },
      ),
      line('c2', 'Company', { name: ['Two'] }, { caption: 'c2' }),
      line('c3', 'Company', { weakAlias: ['Three'] }, { caption: 'Company' }),
      line('c4', 'Company', {}, { caption: 'Four' }),
    );
    expect(entities.map(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)])).toEqual([
      ['One', 'ONE', 'Один', 'The One', 'Zero'],
      ['Two'],
      ['Three'],
      ['Four'],
    ]);
  });

  it('refuses a thing without a name', async () => {
    const { entities, refused, leftOut } = await readLines(
      line('c1', 'Company', { country: ['by'] }, { caption: 'Company' }),
      line('c2', 'Company', { name: ['\u0007'] }),
    );
    expect(entities).toEqual([]);
    expect(refused).toEqual([
      'file.ftm.json line 1: properties.name: wanted a name of 1 to 1000 characters, got undefined',
      'file.ftm.json line 2: properties.name: wanted a name of 1 to 1000 characters, got "\\u0007"',
    ]);
    expect(leftOut).toEqual([]);
  });

  it('takes the first country that ISO 3166-1 has, and leaves all others by name', async () => {
    const { entities, leftOut } = await readLines(
      line('c1', 'Company', { name: ['A'], country: ['su', 'eu', 'by', 'ru'], jurisdiction: ['by', 'ru'] }),
      line('c2', 'Company', { name: ['B'], mainCountry: ['xk'] }),
    );
    expect(entities.map(({ country }) => country)).toEqual(['BY', 'XK']);
    expect([...leftOut].sort()).toEqual([
      'Company.country',
      'Company.country',
      'Company.country',
      'Company.jurisdiction',
    ]);
  });

  it('keeps the ids that a firm has elsewhere', async () => {
    const { entities } = await readLines(
      line(
        'c1',
        'Company',
        { name: ['A'], innCode: ['7704484400'], leiCode: ['529900T8BM49AURSDO55'], wikidataId: ['Q1'] },
        { referents: ['NK-abc', 'ofac-33173', 'NK-abc'] },
      ),
    );
    expect(entities[0]?.externalIds).toEqual([
      { scheme: 'wikidata', value: 'Q1' },
      { scheme: 'inn', value: '7704484400' },
      { scheme: 'lei', value: '529900T8BM49AURSDO55' },
      { scheme: 'referent', value: 'NK-abc' },
      { scheme: 'ofac-sdn', value: '33173' },
    ]);
  });

  it('keeps no more than a hundred ids, and leaves the rest', async () => {
    const referents = Array.from({ length: 101 }, (_, index) => `eu-fsf-${index}`);
    const { entities, leftOut } = await readLines(line('c1', 'Company', { name: ['A'] }, { referents }));
    expect(entities[0]?.externalIds).toHaveLength(100);
    expect(leftOut).toEqual(['Company.referents']);
  });

  it('describes a thing by its texts, as far as there is room', async () => {
    const { entities, leftOut } = await readLines(
      line('c1', 'Company', { name: ['A'], notes: ['x'.repeat(4000)], summary: ['A firm'] }),
      line('c2', 'Company', { name: ['B'], description: ['y'.repeat(4000)] }),
    );
    expect(entities.map(({ description }) => description)).toEqual(['A firm', 'y'.repeat(4000)]);
    expect(leftOut).toEqual(['Company.description']);
  });

  it('leaves out by schema what we have no kind for', async () => {
    const { records, leftOut } = await readLines(
      line('v1', 'Vessel', { name: ['A ship'], imoNumber: ['IMO1234567'] }),
      line('a1', 'Address', { full: ['Somewhere'] }),
      line('e1', 'Event', { name: ['A birthday'] }),
      line('t1', 'Territory', { name: ['A land'] }),
      line('pay', 'Payment', { payer: ['c1'], beneficiary: ['c2'] }),
      line('d1', 'Document', { fileName: ['x.pdf'] }),
    );
    expect(records).toEqual([]);
    expect(leftOut).toEqual(['Vessel', 'Address', 'Event', 'Territory', 'Payment', 'Document']);
  });

  it('gives ids that we cannot have an id of their own, and lets edges find it', async () => {
    const { entities, claims } = await readLines(
      line('a b', 'Company', { name: ['A'] }),
      line('u', 'UnknownLink', { subject: ['a b'], object: ['c'] }),
    );
    expect(entities[0]?.id).toBe(contentId('ftm-', { id: 'a b' }));
    expect(claims[0]?.subject).toBe(entities[0]?.id);
  });
});

describe('exchange: FollowTheMoney, people', () => {
  const PRIVATE = {
    birthPlace: ['Minsk'],
    gender: ['female'],
    religion: ['none'],
    ethnicity: ['none'],
    passportNumber: ['AB123'],
    idNumber: ['1'],
    taxNumber: ['123456789012'],
    innCode: ['123456789012'],
    email: ['a@example.org'],
    phone: ['+1'],
    address: ['Home'],
    notes: ['Passport AB123'],
    description: ['Lives at 5 Elm St'],
    summary: ['Born in Minsk'],
    height: ['180'],
  };

  it('carries nothing private of a person, and says so for each value', async () => {
    const { entities, leftOut } = await readLines(
      line(
        'Q11',
        'Person',
        { name: ['A person'], wikidataId: ['Q1'], nationality: ['by'], ...PRIVATE },
        { referents: ['ru-inn-123456789012', 'gb-hmt-16273', 'Q5', 'passport-AB123'] },
      ),
      LISTED,
    );
    const [person] = entities.filter(({ kind }) => kind === 'Official');
    expect(person).toEqual({
      type: 'entity',
      kind: 'Official',
      id: 'Q11',
      name: 'A person',
      aliases: [],
      country: 'BY',
      externalIds: [
        { scheme: 'wikidata', value: 'Q1' },
        { scheme: 'referent', value: 'gb-hmt-16273' },
        { scheme: 'referent', value: 'Q5' },
      ],
      statedBy: [{ source: 'ftm', locator: 'Q11' }],
      provenance: 'IMPORT',
    });
    expect([...leftOut].sort()).toEqual(
      [...Object.keys(PRIVATE), 'referents', 'referents'].map((name) => `Person.${name}`).sort(),
    );
  });

  it('carries no remarks on a LegalEntity that is listed, for it may be a person', async () => {
    const { entities, leftOut } = await readLines(
      line('NK-1', 'LegalEntity', {
        name: ['A'],
        notes: ['Passport MP1234567'],
        summary: ['x'],
        description: ['y'],
      }),
      line('s', 'Sanction', { entity: ['NK-1'], programId: ['EU-BLR'] }),
    );
    const listed = entities.find(({ id }) => id === 'NK-1');
    expect(listed).toMatchObject({ kind: 'Organisation' });
    expect(listed).not.toHaveProperty('description');
    expect(leftOut).toEqual(['LegalEntity.notes', 'LegalEntity.summary', 'LegalEntity.description']);
  });

  it('gives a person whose id may be a number of its own another, wherever the file speaks of it', async () => {
    const [number, other] = ['ru-inn-183116181362', 'passport-MP1234567'];
    const { records, entities, statements } = await readLines(
      line('s1', 'Sanction', { entity: [number], programId: ['EU-BLR'] }),
      line('s2', 'Sanction', { entity: [other], programId: ['EU-BLR'] }),
      line(number, 'Person', {
        name: ['A'],
        topics: ['sanction', 'role.pep'],
        position: ['Envoy'],
        country: ['by'],
      }),
      line(other, 'LegalEntity', { name: ['B'] }),
      line('c1', 'Company', { name: ['C'] }),
      line('b1', 'PublicBody', { name: ['D'] }),
      line('e1', 'Ownership', { owner: [number], asset: ['c1'], percentage: ['5'] }),
      line('e2', 'Ownership', { owner: [number], asset: ['c1'], percentage: ['6'] }),
      line('e3', 'Ownership', { owner: [number], asset: [other] }),
      line('e4', 'Employment', { employee: [number], employer: [other] }),
      line('k', 'Contract', { authority: ['b1'] }),
      line('w', 'ContractAward', { supplier: [number, other], contract: ['k'] }),
      line('o', 'Occupancy', { holder: [number], post: ['post'] }),
      line('post', 'Position', { name: ['Seat'], organization: [other], topics: ['gov'] }),
    );
    expect(JSON.stringify(records)).not.toMatch(/183116181362|MP1234567/);
    const [a, b] = [number, other].map((id) => contentId('ftm-person-', { id }));
    expect(entities.find(({ kind }) => kind === 'Official')).toMatchObject({
      id: a,
      statedBy: [{ locator: a }],
    });
    expect(statements).toEqual(
      [
        `${a} LISTED_UNDER ftm-programme-EU-BLR`,
        `${b} LISTED_UNDER ftm-programme-EU-BLR`,
        `${a} OWNS c1`,
        `${a} OWNS ${b}`,
        `${a} HOLDS_OFFICE_IN ${b}`,
        `${a} HOLDS_OFFICE_IN ${b} {"role":"Seat"}`,
        `b1 CONTRACTS_WITH ${a}`,
        `b1 CONTRACTS_WITH ${b}`,
      ].sort(),
    );
  });

  it.each(['NK-2Tbri3s6GgNtAwsSXh4qpL', 'Q1', 'ofac-33173', 'eu-fsf-1', 'gb-hmt-16273', 'unsc-1'])(
    'keeps %s, the id of a person on a list',
    async (id) => {
      const { entities } = await readLines(line(id, 'Person', { name: ['A'] }));
      expect(entities[0]?.id).toBe(id);
    },
  );

  it('keeps ids of firms, whatever they hold', async () => {
    const { entities } = await readLines(line('ru-inn-7704484400', 'Company', { name: ['A'] }));
    expect(entities[0]?.id).toBe('ru-inn-7704484400');
  });

  it('carries a birth date of a listed person alone, if it is one date, without its time', async () => {
    const born = (id: string, ...birthDate: string[]) => line(id, 'Person', { name: [id], birthDate });
    const { entities, leftOut } = await readLines(
      born('Q11', '1960', '1960-02-03T00:00:00', '1960-02'),
      born('Q12', '1960-02-03', '1961'),
      born('Q13', '1960-02-03'),
      line('s', 'Sanction', { entity: ['Q11', 'Q12'], programId: ['EU-BLR'] }),
    );
    const people = entities.flatMap((one) => (one.kind === 'Official' ? [[one.id, one.birthDate]] : []));
    expect(people).toEqual([
      ['Q11', '1960-02-03'],
      ['Q12', undefined],
      ['Q13', undefined],
    ]);
    expect(leftOut).toEqual(['Person.birthDate', 'Person.birthDate', 'Person.birthDate']);
  });

  it('carries no birth date where the sanction itself is refused', async () => {
    const { entities, refused } = await readLines(
      line('Q11', 'Person', { name: ['A'], birthDate: ['1960'] }),
      line('s', 'Sanction', { entity: ['Q11'] }),
    );
    expect(entities[0]).not.toHaveProperty('birthDate');
    expect(refused).toEqual([
      'file.ftm.json line 2: properties: wanted 1 to 100 pairs of an entity and a programme or authority, got 0',
    ]);
  });

  it('carries no birth date where the sanction ends before it begins', async () => {
    const { entities, refused } = await readLines(
      line('Q11', 'Person', { name: ['A'], birthDate: ['1960'] }),
      line('s', 'Sanction', {
        entity: ['Q11'],
        programId: ['EU-BLR'],
        startDate: ['2022'],
        endDate: ['2021'],
      }),
    );
    expect(entities[0]).not.toHaveProperty('birthDate');
    expect(refused[0]).toContain('the range ends before it begins');
  });

  it('refuses a bare LegalEntity, which may be a person, unless it is listed', async () => {
    const { entities, codes, refused } = await readLines(
      line('NK-1', 'LegalEntity', { name: ['Somebody'] }),
      line('NK-2', 'LegalEntity', { name: ['Listed'], taxNumber: ['123456789012'] }),
      line('s', 'Sanction', { entity: ['NK-2'], programId: ['EU-BLR'] }),
      line('u', 'UnknownLink', { subject: ['NK-1'], object: ['NK-2'] }),
    );
    expect(entities.find(({ id }) => id === 'NK-2')).toMatchObject({ kind: 'Organisation', externalIds: [] });
    expect(entities.find(({ id }) => id === 'NK-1')).toBeUndefined();
    expect(codes).toEqual(['PERSON_WITHOUT_PUBLIC_ROLE', 'RECORD_INVALID']);
    expect(refused[0]).toContain('"NK-1"');
    expect(refused[1]).toBe(
      'file.ftm.json line 4: subject: wanted an end that may be recorded, ' +
        'got "NK-1", a LegalEntity that may be a person without a public role',
    );
  });

  it('lets no person pass for something else: not by a keyword, and not by the id of another line', async () => {
    const { entities, refused } = await readLines(
      line('Q11', 'Person', { name: ['A'], keywords: ['linchpin:Organisation', 'linchpin:Network'] }),
      line('o1', 'Organization', { name: ['B'], keywords: ['linchpin:Official', 'linchpin:State'] }),
      line('x', 'Organization', { name: ['C'] }),
      line('x', 'Person', { name: ['D'], passportNumber: ['AB123'] }),
    );
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['Q11', 'Official'],
      ['o1', 'Organisation'],
      ['x', 'Organisation'],
    ]);
    expect(refused).toEqual([
      'file.ftm.json line 4: schema: wanted Organization, as another line of the id has it, got Person',
    ]);
  });
});

describe('exchange: FollowTheMoney, files', () => {
  const GOOD = line('c1', 'Company', { name: ['A'] });
  const text = JSON.stringify(GOOD);

  it('wants a source of everything, for the format names none', async () => {
    const { records, refused } = await readFile(`${text}\n`, null);
    expect(records).toEqual([]);
    expect(refused).toEqual([
      'file.ftm.json line 1: source: wanted a source of what the file says, got none',
    ]);
  });

  it('skips blank lines, takes a byte order mark and CRLF, and counts lines', async () => {
    const { entities, refused } = await readFile(
      `\ufeff${text}\r\n\r\n  \nnonsense\n${text.replace('c1', 'c2')}`,
    );
    expect(entities).toHaveLength(2);
    expect(refused).toEqual(['file.ftm.json line 4: this is not JSON']);
  });

  it('reads what is whole of a file that was cut, and refuses the rest once', async () => {
    const whole = `${text}\n${text.replace('c1', 'c2')}`;
    for (let end = text.length + 2; end < whole.length; end += 1) {
      const { entities, refused } = await readFile(whole.slice(0, end));
      expect(entities).toHaveLength(1);
      expect(refused).toEqual(['file.ftm.json line 2: this is not JSON; the file ends inside this line']);
    }
  });

  it.each<[string, string, string]>([
    ['no object', '[1]', 'wanted an entity of FollowTheMoney (a JSON object), got [1]'],
    [
      'no id',
      '{"schema":"Person","properties":{}}',
      'id: wanted an id of 1 to 1000 characters, got undefined',
    ],
    [
      'an id that is too long',
      JSON.stringify({ ...GOOD, id: 'x'.repeat(1001) }),
      'id: wanted an id of 1 to 1000 characters, got "xxx',
    ],
    [
      'an unknown schema',
      text.replace('Company', 'Firm'),
      'schema: wanted a schema of FollowTheMoney, got "Firm"',
    ],
    [
      'a schema that is none',
      text.replace('"Company"', '["Company"]'),
      'schema: wanted a schema of FollowTheMoney',
    ],
    [
      'a schema that is a word of JavaScript',
      text.replace('Company', 'constructor'),
      'schema: wanted a schema',
    ],
    ['no properties', '{"id":"a","schema":"Person"}', 'properties: wanted lists of values'],
    ['a change in place of an entity', '{"op":"DEL","entity":{"id":"a"}}', 'id: wanted an id'],
    ['a key that stands twice', text.replace('"id"', '"schema"'), 'the key "schema" stands twice'],
    [
      'a key that stands twice, with a blank behind another',
      text.replace('"id":', '"id":"x","id":').replace('"schema":', '"schema" :'),
      'the key "id" stands twice',
    ],
    ['a reserved key', text.replace('"name"', '"__proto__"'), 'the key "__proto__" is reserved'],
    ['half of a surrogate pair', text.replace('A', '\\ud800'), 'half of a surrogate pair'],
  ])('refuses a line with %s, and reads on', async (_, bad, wanted) => {
    const { entities, refused } = await readFile(`${bad}\n${text}\n`);
    expect(entities.map(({ id }) => id)).toEqual(['c1']);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain(wanted);
  });

  it('takes an id of 1000 characters', async () => {
    const { entities } = await readLines({ ...GOOD, id: 'x'.repeat(1000) });
    expect(entities[0]?.id).toMatch(/^ftm-[a-z2-7]{26}$/);
  });

  it('takes a text where a list is wanted, and numbers as texts; nested entities are left', async () => {
    const { entities, leftOut } = await readFile(
      '{"id":"c1","schema":"Company","properties":{"name":"A","innCode":7704484400,"parent":[{"id":"x"}],"alias":[null,"B",["C"]]}}',
    );
    expect(entities[0]).toMatchObject({ name: 'A', aliases: [{ name: 'B' }] });
    expect(entities[0]?.externalIds).toEqual([{ scheme: 'inn', value: '7704484400' }]);
    expect([...leftOut].sort()).toEqual(['Company.alias', 'Company.alias', 'Company.parent']);
  });

  it('bears lines that are nested deeply', async () => {
    const deep = `{"id":"c1","schema":"Company","properties":{"name":["A"],"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expect((await readFile(deep)).entities).toHaveLength(1);
  });

  it('leaves unknown properties by their name, as long as that is one', async () => {
    const { leftOut } = await readLines(
      line('c1', 'Company', {
        name: ['A'],
        novelty: ['1', '2'],
        'not a name': ['3'],
        ['x'.repeat(65)]: ['4'],
      }),
    );
    expect(leftOut).toEqual([
      'Company.novelty',
      'Company.novelty',
      'Company.(another property)',
      'Company.(another property)',
    ]);
  });
});
