import { describe, expect, it } from 'vitest';
import { type FtmLine, fileOfLines, line, readFile, readLines } from './follow-the-money-records.js';

const person = (id: string, more = {}) => line(id, 'Person', { name: [id], ...more });
const firm = (id: string) => line(id, 'Company', { name: [id] });
const body = (id: string, more = {}) => line(id, 'PublicBody', { name: [id], ...more });
const organisation = (id: string) => line(id, 'Organization', { name: [id] });
const listing = (id: string) => line(`s-${id}`, 'Sanction', { entity: [id], programId: ['EU-BLR'] });

describe('exchange: FollowTheMoney, ties', () => {
  it('reads an ownership with its share and period, and an item at the id of the edge', async () => {
    const { claims, items, leftOut } = await readLines(
      firm('a'),
      firm('b'),
      line('e1', 'Ownership', {
        owner: ['a'],
        asset: ['b'],
        percentage: ['51'],
        startDate: ['2015-11-25T10:00:00', '2015-11', '2016'],
        endDate: ['2020'],
        summary: ['By a register'],
        description: ['In full'],
        publisher: ['A register'],
        sourceUrl: ['https://example.org/1'],
        sharesCount: ['6624'],
      }),
    );
    expect(claims).toEqual([
      expect.objectContaining({ subject: 'a', predicate: 'OWNS', object: 'b', qualifiers: { share: '51' } }),
    ]);
    expect(items).toEqual([
      {
        type: 'evidence',
        id: expect.stringMatching(/^ev-[a-z2-7]{26}$/),
        claim: claims[0]?.id,
        source: 'ftm',
        stance: 'SUPPORTS',
        credibility: 2,
        restsOn: [],
        locator: 'e1',
        from: '2015-11',
        to: '2020',
        note: 'By a register\nIn full\nSource named there: A register, https://example.org/1',
        provenance: 'IMPORT',
      },
    ]);
    expect(leftOut).toEqual(['Ownership.sharesCount']);
  });

  it('keeps a share on the claim while all its edges agree, and otherwise in the note of each', async () => {
    const owns = (id: string, ...percentage: string[]) =>
      line(id, 'Ownership', { owner: ['a'], asset: [id.slice(0, 1)], percentage });
    const { statements, items } = await readLines(
      ...['a', 'b', 'c', 'd'].map(firm),
      owns('b1', '51'),
      owns('b2', '51'),
      owns('c1', '51'),
      owns('c2', '60'),
      owns('d1', '51'),
      owns('d2'),
    );
    expect(statements).toEqual(['a OWNS b {"share":"51"}', 'a OWNS c', 'a OWNS d']);
    expect(items.map(({ locator, note }) => [locator, note]).sort()).toEqual([
      ['b1', undefined],
      ['b2', undefined],
      ['c1', 'share: 51'],
      ['c2', 'share: 60'],
      ['d1', 'share: 51'],
      ['d2', undefined],
    ]);
  });

  it('makes one claim for each pair of owners and assets', async () => {
    const { statements, items } = await readLines(
      ...['a', 'b', 'c', 'd'].map(firm),
      line('e', 'Ownership', { owner: ['a', 'b'], asset: ['c', 'd'] }),
    );
    expect(statements).toEqual(['a OWNS c', 'a OWNS d', 'b OWNS c', 'b OWNS d']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(4);
  });

  it('refuses an edge of more than a hundred pairs, and one without an end', async () => {
    const owners = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`);
    const { claims, refused } = await readLines(
      line('e1', 'Ownership', { owner: owners(100), asset: ['c'] }),
      line('e2', 'Ownership', { owner: owners(101), asset: ['c'] }),
      line('e3', 'Ownership', { owner: ['a'] }),
    );
    expect(claims).toHaveLength(100);
    expect(refused).toEqual([
      'file.ftm.json line 2: properties: wanted 1 to 100 pairs of owner and asset, got 101',
      'file.ftm.json line 3: properties: wanted 1 to 100 pairs of owner and asset, got 0',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['a seat in a firm', 'firm', ['Q1 HOLDS_OFFICE_IN firm {"role":"chair"}']],
    ['a tie to a public body, which makes nobody an official', 'body', ['Q1 ASSOCIATED_WITH body']],
    ['membership in an organisation', 'union', ['Q1 MEMBER_OF union']],
  ])('reads a directorship of a person without another role as %s', async (_, where, wanted) => {
    const { statements } = await readLines(
      person('Q1'),
      firm('firm'),
      body('body'),
      organisation('union'),
      line('e', 'Directorship', { director: ['Q1'], organization: [where], role: ['chair'] }),
    );
    expect(statements).toEqual(wanted);
  });

  it.each([
    ['is listed', [listing('Q1')]],
    [
      'serves in a public body as an official',
      [
        line('x', 'Employment', { employee: ['Q1'], employer: ['body'] }),
        person('Q1', { topics: ['role.civil'] }),
      ],
    ],
    [
      'holds a post',
      [
        line('x', 'Occupancy', { holder: ['Q1'], post: ['post'] }),
        line('post', 'Position', { name: ['Minister'], country: ['by'], topics: ['gov.executive'] }),
      ],
    ],
  ])('reads it as an office in an organisation where the person %s', async (_, more) => {
    const { statements } = await readLines(
      line('e', 'Directorship', { director: ['Q1'], organization: ['union'], role: ['chair'] }),
      person('Q1'),
      body('body'),
      organisation('union'),
      ...more,
    );
    expect(statements).toContain('Q1 HOLDS_OFFICE_IN union {"role":"chair"}');
  });

  it('takes no private seat for a public role: a person in a club stays without one', async () => {
    const { statements, items, leftOut } = await readLines(
      person('Q1'),
      organisation('club'),
      line('e1', 'Directorship', { director: ['Q1'], organization: ['club'], role: ['chair'] }),
      line('e2', 'Employment', { employee: ['Q1'], employer: ['club'], role: ['cook'] }),
      line('e3', 'Membership', { member: ['Q1'], organization: ['club'] }),
    );
    expect(statements).toEqual(['Q1 ASSOCIATED_WITH club', 'Q1 MEMBER_OF club']);
    expect(items.map(({ locator, note }) => [locator, note]).sort()).toEqual([
      ['e1', 'role: chair'],
      ['e2', 'role: cook'],
      ['e3', undefined],
    ]);
    expect(leftOut).toEqual([]);
  });

  it.each(['Directorship', 'Employment', 'Membership'])(
    'takes %s in a public body for an office only of a person whom something else shows in a public role',
    async (schema) => {
      const [subject, object] = {
        Directorship: ['director', 'organization'],
        Employment: ['employee', 'employer'],
        Membership: ['member', 'organization'],
      }[schema] as [string, string];
      const seat = line('e', schema, { [subject]: ['Q1'], [object]: ['b'], role: ['nurse'] });
      const read = async (topics: string[], ...more: FtmLine[]) =>
        (await readLines(person('Q1', { topics }), body('b'), seat, ...more)).statements[0];
      expect(await read([])).toBe('Q1 ASSOCIATED_WITH b');
      expect(await read(['role.rca'])).toBe('Q1 ASSOCIATED_WITH b');
      expect(await read(['role.pol'])).toBe('Q1 HOLDS_OFFICE_IN b {"role":"nurse"}');
      expect(await read([], listing('Q1'))).toBe('Q1 HOLDS_OFFICE_IN b {"role":"nurse"}');
    },
  );

  it('takes a company that a state owns for a company, in which nobody holds a public office', async () => {
    const { entities, statements } = await readLines(
      person('Q1', { topics: ['role.pep'] }),
      body('bank', { topics: ['gov.soe', 'gov.financial'], parent: ['ministry'] }),
      body('ministry', { topics: ['gov.executive'] }),
      organisation('club'),
      line('e1', 'Employment', { employee: ['Q1'], employer: ['bank'] }),
      line('e2', 'Directorship', { director: ['Q1'], organization: ['club'] }),
    );
    expect(entities.find(({ id }) => id === 'bank')).toMatchObject({ kind: 'Company' });
    expect(statements).toEqual(['Q1 HOLDS_OFFICE_IN bank', 'Q1 MEMBER_OF club']);
  });

  it('claims no direction where a firm or body sits on a board', async () => {
    const { statements } = await readLines(
      firm('a'),
      firm('b'),
      body('c'),
      line('e1', 'Directorship', { director: ['a'], organization: ['b'], role: ['manager'] }),
      line('e2', 'Directorship', { director: ['c'], organization: ['b'] }),
      line('e3', 'Control', { controller: ['a'], controlled: ['b'] }),
    );
    expect(statements).toEqual(['a ASSOCIATED_WITH b', 'c ASSOCIATED_WITH b']);
  });

  it('makes one claim for each role in a body', async () => {
    const { statements, leftOut } = await readLines(
      person('Q1', { topics: ['role.pep'] }),
      body('b'),
      line('e', 'Employment', {
        employee: ['Q1'],
        employer: ['b'],
        role: ['head', 'adviser', 'x'.repeat(501)],
      }),
      line('f', 'Membership', { member: ['Q1'], organization: ['b'] }),
    );
    expect(statements).toEqual([
      'Q1 HOLDS_OFFICE_IN b',
      'Q1 HOLDS_OFFICE_IN b {"role":"adviser"}',
      'Q1 HOLDS_OFFICE_IN b {"role":"head"}',
    ]);
    expect(leftOut).toEqual(['Person.topics', 'Employment.role']);
  });

  it('reads representation, links and relations, but never how people are related', async () => {
    const { statements, items, leftOut } = await readLines(
      person('Q1'),
      person('Q2'),
      firm('a'),
      body('b'),
      line('e1', 'Representation', { agent: ['a'], client: ['b'] }),
      line('e2', 'UnknownLink', { subject: ['a'], object: ['b'], role: ['of the same house'] }),
      line('e3', 'Family', {
        person: ['Q1'],
        relative: ['Q2'],
        relationship: ['sister'],
        summary: ['Sister of the wife'],
        role: ['half-sister'],
      }),
      line('e4', 'Associate', {
        person: ['Q2'],
        associate: ['Q1'],
        relationship: ['friend'],
        description: ['Friend at school'],
        sourceUrl: ['https://example.org/friend'],
      }),
    );
    expect(statements).toEqual([
      'Q1 ASSOCIATED_WITH Q2',
      'Q2 ASSOCIATED_WITH Q1',
      'a ACTS_FOR b',
      'a ASSOCIATED_WITH b',
    ]);
    expect(JSON.stringify(items)).not.toMatch(/sister|friend/i);
    expect(items.flatMap(({ note }) => note ?? [])).toEqual(['role: of the same house']);
    expect(leftOut).toEqual([
      'Family.role',
      'Family.relationship',
      'Family.summary',
      'Associate.relationship',
      'Associate.description',
      'Associate.sourceUrl',
    ]);
  });

  it('keeps with the item a role that may turn round what the claim says', async () => {
    const { items, leftOut } = await readLines(
      firm('a'),
      firm('b'),
      line('e1', 'UnknownLink', {
        subject: ['a'],
        object: ['b'],
        role: ['is controlled by', 'serves'],
        summary: ['S'],
      }),
      line('e2', 'Ownership', { owner: ['a'], asset: ['b'], role: ['subsidiary of'], percentage: ['5'] }),
    );
    expect(items.map(({ note }) => note).sort()).toEqual([
      'role: is controlled by\nrole: serves\nS',
      'role: subsidiary of',
    ]);
    expect(leftOut).toEqual([]);
  });

  it.each([
    [[], 'ACTS_FOR'],
    [['agent'], 'ACTS_FOR'],
    [['Lawyer'], 'ASSOCIATED_WITH'],
    [['agent', 'attorney-at-law'], 'ASSOCIATED_WITH'],
    [['legal adviser'], 'ASSOCIATED_WITH'],
  ])('reads representation in the roles %j as %s', async (role, predicate) => {
    const { statements } = await readLines(
      line('e', 'Representation', { agent: ['a'], client: ['b'], role }),
    );
    expect(statements).toEqual([`a ${predicate} b`]);
  });

  it('takes an organ under another as part of it; of all others a parent says less', async () => {
    const { statements, items, leftOut } = await readLines(
      body('b', { topics: ['gov'], parent: ['ministry', 'a', 'b', 'elsewhere', 'unclear'] }),
      body('ministry', { topics: ['gov'] }),
      body('unclear', { parent: ['ministry'] }),
      line('a', 'Company', { name: ['a'], parent: ['b'] }),
    );
    expect(statements).toEqual(['b PART_OF ministry']);
    expect(items[0]?.locator).toBe('b');
    expect(leftOut.filter((name) => name === 'PublicBody.parent')).toHaveLength(5);
    expect(leftOut).toContain('Company.parent');
  });

  it('reads an award of a contract as an agreement with the authority', async () => {
    const { statements, items, refused, leftOut } = await readLines(
      line('award', 'ContractAward', {
        supplier: ['a'],
        contract: ['k'],
        startDate: ['2021'],
        amount: ['5'],
      }),
      line('k', 'Contract', { title: ['Flights'], authority: ['b'] }),
      line('other', 'ContractAward', { supplier: ['a'], contract: ['nowhere'] }),
      firm('a'),
      body('b'),
    );
    expect(statements).toEqual(['b CONTRACTS_WITH a']);
    expect(items[0]).toMatchObject({ from: '2021', note: 'Flights', locator: 'award' });
    expect(refused).toEqual([
      'file.ftm.json line 3: contract: wanted a Contract of this file that names its authority, ' +
        'got "nowhere", which the file does not hold',
    ]);
    expect(leftOut).toEqual(['ContractAward.amount', 'Contract']);
  });

  it('leaves out edges to what we have no kind for, by what it is', async () => {
    const { claims, refused, leftOut } = await readLines(
      firm('a'),
      line('v', 'Vessel', { name: ['A ship'] }),
      line('e', 'Ownership', { owner: ['a'], asset: ['v'] }),
    );
    expect(claims).toEqual([]);
    expect(refused).toEqual([]);
    expect(leftOut).toEqual(['Vessel', 'Ownership.asset: Vessel']);
  });

  it('refuses edges whose ends do not fit', async () => {
    const { claims, refused } = await readLines(
      person('Q1'),
      firm('a'),
      body('b'),
      line('e1', 'Ownership', { owner: ['a'], asset: ['b'] }),
      line('e2', 'Employment', { employee: ['a'], employer: ['b'] }),
      line('e3', 'Membership', { member: ['a'], organization: ['b'] }),
      line('e4', 'Employment', { employee: ['Q1'], employer: ['Q1'] }),
      line('e5', 'UnknownLink', { subject: ['a'], object: ['a'] }),
      line('e6', 'Family', { person: ['Q1'], relative: ['a'] }),
    );
    expect(claims).toEqual([]);
    expect(refused).toEqual([
      'file.ftm.json line 4: properties: wanted Company or Media or Organisation (OWNS), got "b", which is PublicBody',
      'file.ftm.json line 5: employee: wanted a Person, got "a", which is Company',
      'file.ftm.json line 6: member: wanted a Person, as members of a public body are, got "a", which is Company',
      'file.ftm.json line 7: employer: wanted a company, body or organisation, got "Q1", which is Person',
      'file.ftm.json line 8: properties: wanted two different ends, got "a"',
      'file.ftm.json line 9: relative: wanted a Person in the same file, got "a", which is Company',
    ]);
  });

  it('refuses an edge that ends before it begins', async () => {
    const { records, refused } = await readLines(
      line('e', 'Ownership', { owner: ['a'], asset: ['b'], startDate: ['2022'], endDate: ['2021'] }),
    );
    expect(records).toEqual([]);
    expect(refused[0]).toContain('the range ends before it begins (2022 to 2021)');
  });

  it('reads edges to what is on record elsewhere, as far as the ends do not decide what they say', async () => {
    const { statements, refused } = await readLines(
      line('e1', 'Ownership', { owner: ['a'], asset: ['b'] }),
      line('e2', 'Representation', { agent: ['a'], client: ['b'] }),
      line('e3', 'UnknownLink', { subject: ['a'], object: ['b'] }),
      line('e4', 'Membership', { member: ['a'], organization: ['o'] }),
      line('e5', 'Directorship', { director: ['a'], organization: ['b'] }),
      line('e6', 'Employment', { employee: ['Q1'], employer: ['b'] }),
      line('e7', 'Family', { person: ['Q1'], relative: ['Q2'] }),
    );
    expect(statements).toEqual(['a ACTS_FOR b', 'a ASSOCIATED_WITH b', 'a MEMBER_OF o', 'a OWNS b']);
    expect(refused.map((message) => message.replace(/^.*line /, ''))).toEqual([
      '5: director: wanted a director in the same file, got "a", which the file does not hold',
      '6: employer: wanted a body in the same file, got "b", which the file does not hold',
      '7: person: wanted a Person in the same file, got "Q1", which the file does not hold',
    ]);
  });

  it('leaves dates that are none', async () => {
    const { items, leftOut } = await readLines(
      line('e', 'Ownership', {
        owner: ['a'],
        asset: ['b'],
        startDate: ['last year', '2021-13', '2021'],
        endDate: [`2022T1${'0'.repeat(34)}`, `2023T1${'0'.repeat(35)}`],
      }),
    );
    expect(items[0]).toMatchObject({ from: '2021', to: '2022' });
    expect(leftOut).toEqual(['Ownership.startDate', 'Ownership.startDate', 'Ownership.endDate']);
  });

  it('leaves what a note has no room for', async () => {
    const { items, leftOut } = await readLines(
      line('e', 'Ownership', { owner: ['a'], asset: ['b'], summary: ['x'.repeat(4000), 'y', '\u0000'] }),
    );
    expect(items[0]?.note).toBe('x'.repeat(4000));
    expect(leftOut).toEqual(['Ownership.description', 'Ownership.description']);
  });

  it('gives the same ids again for the same file, and items of their own for another source', async () => {
    const file = fileOfLines([line('e', 'Ownership', { owner: ['a'], asset: ['b'] })]);
    const [one, again, other] = [await readFile(file), await readFile(file), await readFile(file, 'other')];
    expect(again.records).toEqual(one.records);
    expect(other.claims).toEqual(one.claims);
    expect(other.items[0]?.id).not.toBe(one.items[0]?.id);
  });
});
