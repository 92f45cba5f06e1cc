import { describe, expect, it } from 'vitest';
import { fileOfLines, line, readFile, readLines } from './follow-the-money-records.js';

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
    ['a seat in a firm', 'firm', ['p HOLDS_OFFICE_IN firm {"role":"chair"}']],
    ['an office in a public body', 'body', ['p HOLDS_OFFICE_IN body {"role":"chair"}']],
    ['membership in an organisation', 'union', ['p MEMBER_OF union']],
  ])('reads a directorship of a person without another role as %s', async (_, where, wanted) => {
    const { statements } = await readLines(
      person('p'),
      firm('firm'),
      body('body'),
      organisation('union'),
      line('e', 'Directorship', { director: ['p'], organization: [where], role: ['chair'] }),
    );
    expect(statements).toEqual(wanted);
  });

  it.each([
    ['is listed', [listing('p')]],
    ['serves in a public body', [line('x', 'Employment', { employee: ['p'], employer: ['body'] })]],
    [
      'holds a post',
      [
        line('x', 'Occupancy', { holder: ['p'], post: ['post'] }),
        line('post', 'Position', { name: ['Minister'], country: ['by'] }),
      ],
    ],
  ])('reads it as an office in an organisation where the person %s', async (_, more) => {
    const { statements } = await readLines(
      line('e', 'Directorship', { director: ['p'], organization: ['union'], role: ['chair'] }),
      person('p'),
      body('body'),
      organisation('union'),
      ...more,
    );
    expect(statements).toContain('p HOLDS_OFFICE_IN union {"role":"chair"}');
  });

  it('takes no private seat for a public role: a person in a club stays without one', async () => {
    const { statements, leftOut } = await readLines(
      person('p'),
      organisation('club'),
      line('e1', 'Directorship', { director: ['p'], organization: ['club'], role: ['chair'] }),
      line('e2', 'Employment', { employee: ['p'], employer: ['club'], role: ['cook'] }),
      line('e3', 'Membership', { member: ['p'], organization: ['club'] }),
    );
    expect(statements).toEqual(['p ASSOCIATED_WITH club', 'p MEMBER_OF club']);
    expect(leftOut).toEqual(['Directorship.role', 'Employment.role']);
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
      person('p'),
      body('b'),
      line('e', 'Employment', {
        employee: ['p'],
        employer: ['b'],
        role: ['head', 'adviser', 'x'.repeat(501)],
      }),
      line('f', 'Membership', { member: ['p'], organization: ['b'] }),
    );
    expect(statements).toEqual([
      'p HOLDS_OFFICE_IN b',
      'p HOLDS_OFFICE_IN b {"role":"adviser"}',
      'p HOLDS_OFFICE_IN b {"role":"head"}',
    ]);
    expect(leftOut).toEqual(['Employment.role']);
  });

  it('reads representation, links and relations, but never how people are related', async () => {
    const { statements, items, leftOut } = await readLines(
      person('p'),
      person('q'),
      firm('a'),
      body('b'),
      line('e1', 'Representation', { agent: ['a'], client: ['b'] }),
      line('e2', 'UnknownLink', { subject: ['a'], object: ['b'], role: ['of the same house'] }),
      line('e3', 'Family', { person: ['p'], relative: ['q'], relationship: ['sister'] }),
      line('e4', 'Associate', { person: ['q'], associate: ['p'], relationship: ['friend'] }),
    );
    expect(statements).toEqual([
      'a ACTS_FOR b',
      'a ASSOCIATED_WITH b',
      'p ASSOCIATED_WITH q',
      'q ASSOCIATED_WITH p',
    ]);
    expect(JSON.stringify(items)).not.toMatch(/sister|friend/);
    expect(leftOut).toEqual(['UnknownLink.role', 'Family.relationship', 'Associate.relationship']);
  });

  it('takes a public body under another as part of it; of firms a parent says less', async () => {
    const { statements, items, leftOut } = await readLines(
      body('b', { parent: ['ministry', 'a', 'b', 'elsewhere'] }),
      body('ministry'),
      line('a', 'Company', { name: ['a'], parent: ['b'] }),
    );
    expect(statements).toEqual(['b PART_OF ministry']);
    expect(items[0]?.locator).toBe('b');
    expect(leftOut).toEqual([
      'PublicBody.parent',
      'PublicBody.parent',
      'PublicBody.parent',
      'Company.parent',
    ]);
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
      person('p'),
      firm('a'),
      body('b'),
      line('e1', 'Ownership', { owner: ['a'], asset: ['b'] }),
      line('e2', 'Employment', { employee: ['a'], employer: ['b'] }),
      line('e3', 'Membership', { member: ['a'], organization: ['b'] }),
      line('e4', 'Employment', { employee: ['p'], employer: ['p'] }),
      line('e5', 'UnknownLink', { subject: ['a'], object: ['a'] }),
      line('e6', 'Family', { person: ['p'], relative: ['a'] }),
    );
    expect(claims).toEqual([]);
    expect(refused).toEqual([
      'file.ftm.json line 4: properties: wanted Company or Media or Organisation (OWNS), got "b", which is PublicBody',
      'file.ftm.json line 5: employee: wanted a Person, got "a", which is Company',
      'file.ftm.json line 6: member: wanted a Person, as members of a public body are, got "a", which is Company',
      'file.ftm.json line 7: employer: wanted a company, body or organisation, got "p", which is Person',
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
      line('e6', 'Employment', { employee: ['p'], employer: ['b'] }),
      line('e7', 'Family', { person: ['p'], relative: ['q'] }),
    );
    expect(statements).toEqual(['a ACTS_FOR b', 'a ASSOCIATED_WITH b', 'a MEMBER_OF o', 'a OWNS b']);
    expect(refused.map((message) => message.replace(/^.*line /, ''))).toEqual([
      '5: director: wanted a director in the same file, got "a", which the file does not hold',
      '6: employer: wanted a body in the same file, got "b", which the file does not hold',
      '7: person: wanted a Person in the same file, got "p", which the file does not hold',
    ]);
  });

  it('leaves dates that are none', async () => {
    const { items, leftOut } = await readLines(
      line('e', 'Ownership', { owner: ['a'], asset: ['b'], startDate: ['last year', '2021-13', '2021'] }),
    );
    expect(items[0]?.from).toBe('2021');
    expect(leftOut).toEqual(['Ownership.startDate', 'Ownership.startDate']);
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
