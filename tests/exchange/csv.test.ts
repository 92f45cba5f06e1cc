import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../src/exchange/csv/format.js';
import { templateCsv } from '../../src/exchange/csv/template.js';
import { claimId } from '../../src/model/claim.js';
import type { EntityRecord } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { predicateNamed } from '../../src/model/predicate.js';
import { readings, recordsIn } from './exported.js';

/** What comes of a file whose source is `report`: records without what every record has, refusals, what was left out. */
async function read(content: string | Buffer, source: string | null = 'report') {
  const found = await readings(csvFormat, content, { source });
  return {
    records: found.flatMap(({ records }) => records),
    refused: found.flatMap(({ refused }) => refused.map(({ message }) => message)),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}

async function entities(content: string | Buffer): Promise<EntityRecord[]> {
  const { records, refused } = await read(content);
  expect(refused).toEqual([]);
  return records as EntityRecord[];
}

async function refusals(content: string, source: string | null = 'report'): Promise<string[]> {
  return (await read(content, source)).refused;
}

const NORTH_AIR = {
  type: 'entity',
  kind: 'Company',
  id: expect.stringMatching(/^company-north-air-[a-z2-7]{10}$/),
  name: 'North Air',
  country: 'NO',
  collective: false,
  aliases: [],
  externalIds: [],
  statedBy: [{ source: 'report', locator: 'line 2' }],
  provenance: 'IMPORT',
};

describe('exchange: CSV of entities alone', () => {
  it('takes kind, name and country without ids, and says where each was found', async () => {
    const [first, second] = await entities(
      'kind,name,country\nCompany,North Air,Norway\ncompany,Sun Travel,SWE\n',
    );
    expect(first).toStrictEqual({ ...NORTH_AIR });
    expect(second).toMatchObject({ kind: 'Company', country: 'SE', statedBy: [{ locator: 'line 3' }] });
  });

  it('gives the same ids whenever the file is read, in whatever order its columns stand', async () => {
    const [first] = await entities('kind,name,country\nCompany,North Air,NO\n');
    const [again] = await entities('country,name,Remarks,kind\nNO,North Air,,Company\n');
    expect(again?.id).toBe(first?.id);
  });

  it('takes the source and place of a row before those of the file', async () => {
    const text =
      'kind,name,source,locator\nCompany,North Air,press,p. 2\nState,Norland,,p. 3\nState,Sudland,,\n';
    expect((await entities(text)).map(({ statedBy }) => statedBy)).toEqual([
      [{ source: 'press', locator: 'p. 2' }],
      [{ source: 'report', locator: 'p. 3' }],
      [{ source: 'report', locator: 'line 4' }],
    ]);
  });

  it('refuses an entity that no source states', async () => {
    expect(await refusals('kind,name\nCompany,North Air\n', null)).toEqual([
      'file.csv line 2: source: wanted a source, here or for the whole file, got an empty cell',
    ]);
  });

  it.each<[string, string | Buffer]>([
    ['semicolons', 'kind;name;country\nCompany;North Air;NO\n'],
    ['tabs', 'kind\tname\tcountry\r\nCompany\tNorth Air\tNO\r\n'],
    ['a line that says its delimiter', 'sep=|\r\nkind|name|country\r\nCompany|North Air|NO\r\n'],
    [
      'UTF-16 with its mark',
      Buffer.from('\ufeffkind\tname\tcountry\r\nCompany\tNorth Air\tNO\r\n', 'utf16le'),
    ],
    ['quotation marks around everything', '\ufeff"kind","name","country"\r\n"Company","North Air","NO"\r\n'],
    ['headings of other spelling', 'KIND, Name 1 ,Country_2\nCompany,North Air,NO\n'],
    ['blanks around texts', 'kind,name,country\n Company , North Air ,no \n'],
    ['empty columns behind', 'kind,name,country,,\nCompany,North Air,NO,,\n'],
    ['no line break at the end', 'kind,name,country\nCompany,North Air,NO'],
    ['the column row', 'row,kind,name,country\nentity,Company,North Air,NO\n'],
  ])('takes a table with %s', async (_, content) => {
    const [first] = await entities(content);
    expect(first).toMatchObject({ ...NORTH_AIR, statedBy: [{ source: 'report' }] });
  });

  it('passes over blank rows, and over rows that begin with a mark for people', async () => {
    const text =
      '# our list,\n\nkind,name\n,\n# checked\n# by us,today\nCompany,North Air\n  ,  \nState,Norland\n';
    expect((await entities(text)).map(({ name }) => name)).toEqual(['North Air', 'Norland']);
  });

  it('reads a name that begins with the mark, and a heading that is the mark alone', async () => {
    expect(await entities('name,kind\n#North,Media\n')).toMatchObject([{ name: '#North' }]);
    const { records, leftOut } = await read('#,kind,name\n1,Media,North\n');
    expect(records).toHaveLength(1);
    expect(leftOut).toEqual(['column "#"']);
  });

  it('goes on in columns of the same heading where there may be several values', async () => {
    const text = 'kind,name,alias 1,alias 2,Alias3\nCompany,North Air,NA,,N. Air | Nair\n';
    expect((await entities(text))[0]?.aliases.map(({ name }) => name)).toEqual(['NA', 'N. Air', 'Nair']);
  });

  it('takes one value of columns of the same heading, and refuses two', async () => {
    expect(await entities('kind,name,name 2\nCompany,,North Air\nState,Norland,Norland\n')).toHaveLength(2);
    expect(await refusals('kind,name,name 2\nCompany,North Air,Air of the North\n')).toEqual([
      'file.csv line 2: name 2: wanted one value in all columns of this heading, got "Air of the North"',
    ]);
  });

  it('takes the American spelling of a kind', async () => {
    expect(await entities('kind,name\nOrganization,North\n')).toMatchObject([{ kind: 'Organisation' }]);
  });

  it('takes a body of the State for an organ where the row says so, or where it is found', async () => {
    const text =
      'kind,name,organ status,provenance\nStateBody,A1,,\nStateBody,B1,Organ,\nStateBody,C1,,document\n';
    expect((await entities(text)).map((record) => 'organStatus' in record && record.organStatus)).toEqual([
      'UNPROVEN',
      'ORGAN',
      'ORGAN',
    ]);
  });

  it('takes a name on one line, and finds it as it stands in the file', async () => {
    const text =
      'row,kind,name,aliases,subject,predicate,object\nclaim,,,,"North\nAir",owns,North Air\nentity,Company,"North\nAir","N. \r\n Air"\n';
    const { records, refused } = await read(text);
    expect(refused).toEqual([]);
    expect(records[2]).toMatchObject({ name: 'North Air', aliases: [{ name: 'N. Air' }] });
    expect(records[0]).toMatchObject({ subject: records[2]?.id, object: records[2]?.id });
  });

  it('refuses names and aliases that turn the direction of text', async () => {
    const wanted =
      'wanted a name without characters that turn the direction of text (U+202A to U+202E, U+2066 to U+2069)';
    expect(await refusals('kind,name,aliases\nCompany,N\u202er,\nCompany,N,M | a\u2066b\n')).toEqual([
      expect.stringContaining(`line 2: name: ${wanted}`),
      expect.stringContaining(`line 3: aliases: ${wanted}`),
    ]);
    expect(await entities('kind,name\nCompany,شركة\u200f (1)\n')).toHaveLength(1);
  });

  it('counts what it leaves out by name, once for each cell that holds anything', async () => {
    const text = 'kind,name,Remarks,birth date,\nCompany,North Air,old,1970,x\nCompany,Sun Travel,,,\n';
    expect((await read(text)).leftOut).toEqual([
      'column "Remarks"',
      'column 5, which has no heading',
      'column "birth date" (Company)',
    ]);
  });

  it('names line, heading, what was wanted and what came, for every bad cell of a row', async () => {
    const text =
      'kind,name,Country 1,From\nCompany,North Air,Atlantis,\nOperation,,NO,31/12/2021\nPerson,Anna,,\n';
    expect(await refusals(text)).toEqual([
      'file.csv line 2: Country 1: wanted a country as two letters of ISO 3166-1 (BY), or its English name, got "Atlantis"',
      'file.csv line 3: From: wanted a date as YYYY, YYYY-MM or YYYY-MM-DD; day and month can be mistaken here, got "31/12/2021"',
      'file.csv line 3: name: wanted the name of the entity, got an empty cell',
      'file.csv line 4: kind: wanted Official: a person is recorded only for a public role, which a claim of an office or a listing gives, got "Person"',
    ]);
    expect(await refusals('kind,name\nThing,Anna\n')).toEqual([
      expect.stringMatching(
        /^file\.csv line 2: kind: wanted one of State, StateBody, Official, .*, got "Thing"$/,
      ),
    ]);
  });

  it('calls a field that the model refuses by its heading', async () => {
    const text = `kind,name,aliases,category\nOrganisation,North,N,${'x'.repeat(101)}\nState,No\u0007,,\n`;
    expect(await refusals(text)).toEqual([
      expect.stringMatching(/^file\.csv line 2: category: wanted .*100 characters, got "xxx/),
      'file.csv line 3: name: wanted no control characters, got "No\\u0007"',
    ]);
  });

  it('refuses a row with more cells than headings, for a delimiter in a text moves them', async () => {
    expect(await refusals('kind,name,country\nCompany,Wings, Inc.,NO\n')).toEqual([
      'file.csv line 2: wanted 3 cells, as many as there are headings: what holds the delimiter stands in quotation marks, got 4',
    ]);
  });

  it.each<[string, string]>([
    ['no headings', 'Company,North Air\nCompany,Sun Travel\n'],
    ['headings of nothing', 'name,country\nNorth Air,NO\n'],
    ['headings of several kinds of row', 'kind,name,subject,predicate\nCompany,North Air,,\n'],
  ])('refuses a file with %s once, and says what it wants', async (_, text) => {
    expect(await refusals(text)).toEqual([
      expect.stringMatching(
        /^file\.csv line 1: wanted headings in the first row: "row", or those of one kind/,
      ),
    ]);
  });

  it('refuses a table with a title above it', async () => {
    expect(await refusals('Our list\nkind;name\nState;Norland\nState;Sudland\n')).toEqual([
      expect.stringContaining('take out what stands above the headings'),
    ]);
  });

  it('gives nothing for an empty file', async () => {
    expect(await read('')).toEqual({ records: [], refused: [], leftOut: [] });
  });

  it('is not harmed by names that JavaScript gives a meaning', async () => {
    const text = 'kind,name,__proto__,constructor\nConcept,__proto__,x,y\nconstructor,z,,\n';
    const { records, refused, leftOut } = await read(text);
    expect(records).toMatchObject([{ name: '__proto__' }]);
    expect(refused).toHaveLength(1);
    expect(leftOut).toEqual(['column "__proto__"', 'column "constructor"']);
  });
});

describe('exchange: CSV of what others call alike', () => {
  const IVAN = 'kind,name,country,source\nOfficial,Ivan Ivanov,BY,';

  it('keeps those apart whom two files, or two rows, have from two sources', async () => {
    const inFile = async (source: string) =>
      recordsIn(await readings(csvFormat, `${IVAN}\n`, { source })).map(({ id }) => id);
    expect(await inFile('list-a')).toEqual(await inFile('list-a'));
    expect(await inFile('list-a')).not.toEqual(await inFile('list-b'));
    const [one, other] = await entities(`${IVAN}list-a\nOfficial,Ivan Ivanov,RU,list-b\n`);
    expect(one?.id).toBe((await inFile('list-a'))[0]);
    expect(other?.id).toBe((await inFile('list-b'))[0]);
  });

  it('takes the first source of several in one cell, whatever stands behind it', async () => {
    const idOf = async (statedBy: string) =>
      (await entities(`kind,name,stated by\nCompany,Sun,"${statedBy}"\n`))[0]?.id;
    expect(await idOf('press, p. 1')).toBe(await idOf('press, p. 2 | report'));
    expect(await idOf('press')).not.toBe(await idOf('report | press'));
  });

  it('keeps apart what two files number alike, and finds it by its number within each', async () => {
    const sheet = (name: string) =>
      `row,id,kind,name,subject,predicate,object\nclaim,,,,1,owns,sun\nentity,1,Company,${name}\n`;
    const [alpha, beta] = await Promise.all(
      [
        ['Alpha Tours', 'list-a'],
        ['Beta Shipping', 'list-b'],
      ].map(async ([name, source]) => (await read(sheet(String(name)), source)).records),
    );
    const ids = [alpha, beta].map((records) => records?.find(({ type }) => type === 'entity')?.id);
    expect(ids[0]).not.toBe(ids[1]);
    expect(alpha?.[0]).toMatchObject({ subject: ids[0] });
    expect(beta?.[0]).toMatchObject({ subject: ids[1] });
  });

  it('keeps apart what two files have from sources that they number alike', async () => {
    const sheet = (title: string) =>
      [
        'row,id,kind,name,reliability,source,subject,predicate,object',
        'claim,,,,,1,Ivan Ivanov,met with,sun',
        'entity,,Official,Ivan Ivanov,,1',
        `source,1,,${title},C`,
      ].join('\n');
    const ivans = await Promise.all(
      ['One report', 'Another report'].map(async (title) => {
        const { records, refused } = await read(`${sheet(title)}\n`, null);
        expect(refused).toEqual([]);
        const ivan = records.find((record) => record.type === 'entity')?.id;
        expect(records[0]).toMatchObject({ subject: ivan });
        return ivan;
      }),
    );
    expect(ivans[0]).not.toBe(ivans[1]);
  });

  it('refuses a number of another file, and a name for which nobody stands', async () => {
    expect(await refusals('subject,predicate,object\n1,owns,sun\n')).toEqual([
      'file.csv line 2: subject: wanted the number or exact name of an entity in this file, got "1"',
    ]);
    expect(await refusals('kind,name,stated by\nCompany,Sun,(none)\n', null)).toEqual([
      'file.csv line 2: id: wanted an id, or a source: a name alone identifies nobody, got an empty cell',
    ]);
  });
});

describe('exchange: CSV of claims', () => {
  const HEADINGS = 'subject,predicate,object,from,to,locator\n';
  const OWNS = { subject: 'sun-travel', predicate: 'OWNS', object: 'north-air' };

  it('makes a claim and an item that supports it of a row, with the source and grade of the file', async () => {
    const text = `${HEADINGS}sun-travel,owns,north-air,2021,2022-03,p. 4\n`;
    expect((await read(text)).records).toStrictEqual([
      { type: 'claim', id: claimId(OWNS), ...OWNS, qualifiers: {}, provenance: 'IMPORT' },
      {
        type: 'evidence',
        id: expect.stringMatching(/^ev-[a-z2-7]{26}$/),
        claim: claimId(OWNS),
        source: 'report',
        stance: 'SUPPORTS',
        credibility: 2,
        restsOn: [],
        from: '2021',
        to: '2022-03',
        locator: 'p. 4',
        provenance: 'IMPORT',
      },
    ]);
  });

  it('gives an item the same id when the file is read again, or its rows stand in another order', async () => {
    const rows = ['sun-travel,owns,north-air,,,p. 4\n', 'sun-travel,owns,north-air,,,p. 5\n'];
    const ids = async (text: string) =>
      recordsIn(await readings(csvFormat, text, { source: 'report' })).map(({ id }) => id);
    expect(await ids(HEADINGS + rows.join(''))).toEqual(await ids(HEADINGS + rows.reverse().join('')));
    expect(await ids(HEADINGS + rows.join(''))).toHaveLength(3);
  });

  it('finds entities and sources of the file by their exact names, also those that come later', async () => {
    const text = [
      'row,id,kind,name,reliability,subject,predicate,object,source,asserted by,rests on',
      'claim,,,,,Sun Travel,Is part of,Norland,"Daily ""Press""",Norland,A report',
      'entity,,StateBody,Sun Travel',
      'entity,norland,State,Norland',
      'source,press,,"Daily ""Press""",C',
      'source,,,A report,B',
    ].join('\n');
    const { records, refused } = await read(`${text}\n`);
    expect(refused).toEqual([]);
    const [claim, item, body, , , report] = records;
    expect(claim).toMatchObject({ subject: body?.id, predicate: 'PART_OF', object: 'norland' });
    expect(item).toMatchObject({ source: 'press', assertedBy: 'norland', restsOn: [report?.id] });
    expect(report?.id).toMatch(/^source-a-report-/);
  });

  it('finds entities by an id of the file that could not be kept', async () => {
    const text =
      'row,id,kind,name,subject,predicate,object\nentity,Org 1,Company,North\nclaim,,,,sun,owns,Org 1\n';
    const { records, refused } = await read(text);
    expect(refused).toEqual([]);
    expect(records[1]).toMatchObject({ object: records[0]?.id });
  });

  it('refuses a name that nobody or more than one has', async () => {
    const text = [
      'row,id,kind,name,subject,predicate,object',
      'entity,sun-1,Company,Sun',
      'entity,sun-2,Company,Sun',
      'claim,,,,Sun,owns,North Air',
    ].join('\n');
    expect(await refusals(`${text}\n`)).toEqual([
      'file.csv line 4: subject: wanted the id of one of those with this name (sun-1, sun-2), got "Sun"',
      'file.csv line 4: object: wanted an id, or the exact name of an entity in this file, got "North Air"',
    ]);
  });

  it('does not guess what a merged cell would have said', async () => {
    const text = `${HEADINGS}sun-travel,owns,north-air,,,p. 4\n,,,2021,,p. 5\n`;
    const { records, refused } = await read(text);
    expect(records).toHaveLength(2);
    expect(refused[0]).toMatch(
      /line 3: subject: wanted an id, .*cells that were merged.*, got an empty cell$/,
    );
  });

  it('suggests the nearest predicate for one that it does not know', async () => {
    expect(await refusals(`${HEADINGS}a,part off,b,,,\n`)).toEqual([
      'file.csv line 2: no predicate is named "part off"; did you mean PART_OF?',
    ]);
  });

  it('takes stances in words, and text where a claim has no object', async () => {
    const text =
      'subject,predicate,value,stance\na,states,That it is so,Disputes\na,states,Not so,QUESTIONS\n';
    const items = (await read(text)).records.filter(
      (record): record is EvidenceRecord => record.type === 'evidence',
    );
    expect(items.map(({ stance }) => stance)).toEqual(['DISPUTES', 'QUESTIONS']);
    expect(await refusals('subject,predicate,object,stance\na,owns,b,maybe\n')).toEqual([
      'file.csv line 2: stance: wanted one of supports, disputes, questions, (none), got "maybe"',
    ]);
  });

  it('takes qualifiers in one cell, and in columns of their own', async () => {
    const office = { subject: 'a', predicate: 'HOLDS_OFFICE_IN', object: 'b' };
    const texts = [
      'subject,predicate,object,qualifiers\na,holds office in,b,role: Head: all\n',
      'subject,predicate,object,Role\na,holds office in,b,Head: all\n',
    ];
    for (const text of texts) {
      const { records, leftOut } = await read(text);
      expect(leftOut).toEqual([]);
      expect(records[0]).toMatchObject({ ...office, qualifiers: { role: 'Head: all' } });
    }
    expect(
      await refusals('subject,predicate,object,qualifiers,role\na,holds office in,b,role: x,y\n'),
    ).toEqual(['file.csv line 2: qualifiers: wanted one value of role, got several']);
    expect(predicateNamed('OWNS')?.descriptive).toContain('share');
    expect((await read('subject,predicate,object,share\na,owns,b,51%\n')).records[0]).toMatchObject({
      qualifiers: { share: '51%' },
    });
    expect(await refusals('subject,predicate,object,role\na,owns,b,x\n')).toEqual([
      expect.stringMatching(/^file\.csv line 2: OWNS takes the qualifiers share, got "role"/),
    ]);
  });

  it('keeps an id of our form for the check of it, and leaves out a count of rows', async () => {
    const { records, leftOut } = await read('id,subject,predicate,object\n1,a,owns,b\n');
    expect(records).toHaveLength(2);
    expect(leftOut).toEqual(['column "id" (where it does not begin with cl-)']);
    expect(await refusals(`id,subject,predicate,object\n${claimId(OWNS)},a,owns,b\n`)).toEqual([
      expect.stringContaining('the id of this claim follows from its content'),
    ]);
  });

  it('takes evidence for a claim that is told elsewhere by its id alone', async () => {
    const { records } = await read(`id,subject,predicate,object,locator\n${claimId(OWNS)},,,,p. 9\n`);
    expect(records).toMatchObject([{ type: 'evidence', claim: claimId(OWNS), locator: 'p. 9' }]);
  });

  it('makes no evidence where the row says that there is none, and leaves out what it says of it', async () => {
    const { records, leftOut } = await read(`subject,predicate,object,stance,locator\na,owns,b,none,p. 1\n`);
    expect(records.map(({ type }) => type)).toEqual(['claim']);
    expect(leftOut).toEqual(['column "locator" (claim without evidence)']);
  });

  it('refuses evidence without a source, and makes nothing of its row', async () => {
    const { records, refused } = await read(`${HEADINGS}a,owns,b,,,\n`, null);
    expect(records).toEqual([]);
    expect(refused).toEqual([
      'file.csv line 2: source: wanted a source, here or for the whole file, got an empty cell',
    ]);
  });

  it('reads oppositions and bearings without the column row, each for itself', async () => {
    const [a, b] = [claimId(OWNS), claimId({ ...OWNS, predicate: 'HEADS' })];
    expect((await read(`claim,opposes,kind\n${a},${b},rebuts\n`)).records).toMatchObject([
      { type: 'opposition', kind: 'REBUTS', source: 'report' },
    ]);
    expect((await read(`claim,element,side\n${a},act-1,against\n`)).records).toMatchObject([
      { type: 'bearing', side: 'AGAINST', source: 'report' },
    ]);
    expect(await refusals(`claim,opposes,kind\n${a},,\n`)).toEqual([
      'file.csv line 2: opposes: wanted the id of a claim, got an empty cell',
      'file.csv line 2: kind: wanted rebuts or undercuts, got an empty cell',
    ]);
  });
});

describe('exchange: CSV of routes', () => {
  const HEADINGS = 'row,id,kind,name,legs,route,order,from place\n';
  const ROUTE = 'entity,way,Route,The way,,,,\n';

  it('puts the legs below a route into it, by its id or its name', async () => {
    const { records, refused } = await read(
      `${HEADINGS}${ROUTE}leg,,,,,way,1,Minsk\nleg,x,,,,The way,2,Grodno\n`,
    );
    expect(refused).toEqual([]);
    expect(records).toMatchObject([
      {
        id: 'way',
        legs: [
          { id: 'way-1', fromPlace: 'Minsk' },
          { id: 'x', fromPlace: 'Grodno' },
        ],
      },
    ]);
  });

  it('refuses a leg that stands elsewhere, and a route that lacks one of its legs', async () => {
    const sorted = `${HEADINGS}leg,,,,,way,1,Minsk\nentity,other,Route,Other,,,,\nleg,,,,,way,2,\nentity,way,Route,Way,2,,,\n`;
    const { records, refused } = await read(sorted);
    expect(records).toEqual([]);
    expect(refused).toEqual([
      'file.csv line 2: route: wanted the route in the row above, or above its other legs, got "way"',
      'file.csv line 4: route: wanted the route in the row above, or above its other legs, got "way"',
      'file.csv line 5: legs: wanted 2 rows of legs directly below, got 0',
    ]);
  });

  it('refuses a route with a bad leg as a whole, and names the row of the leg', async () => {
    const { records, refused } = await read(`${HEADINGS}${ROUTE}leg,,,,,way,1,\nleg,,,,,way,first,\n`);
    expect(records).toEqual([]);
    expect(refused).toEqual([
      'file.csv line 4: order: wanted a number as 1200 or 0.5, without marks between thousands, got "first"',
    ]);
  });

  it('takes a hundred legs and refuses one more, once', async () => {
    const legs = (count: number) =>
      Array.from({ length: count }, (_, i) => `leg,,,,,way,${i + 1},\n`).join('');
    expect((await read(HEADINGS + ROUTE + legs(100))).refused).toEqual([]);
    expect(await refusals(HEADINGS + ROUTE + legs(150))).toEqual([
      'file.csv line 103: row: wanted at most 100 legs of a route, got one more',
    ]);
  });
});

describe('exchange: CSV template', () => {
  it('reads as nothing, with nothing refused and nothing left out', async () => {
    expect(await read(templateCsv(), null)).toEqual({ records: [], refused: [], leftOut: [] });
  });

  it('shows examples that read as what they say once the mark is taken away', async () => {
    const examples = templateCsv().replace(/^# (source|entity|leg|claim),/gm, '$1,');
    const { records, refused, leftOut } = await read(examples, null);
    expect({ refused, leftOut }).toEqual({ refused: [], leftOut: [] });
    expect(records.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 2 }, () => 'source'),
      ...Array.from({ length: 4 }, () => 'entity'),
      ...Array.from({ length: 3 }, () => ['claim', 'evidence']).flat(),
    ]);
    expect(records[5]).toMatchObject({ kind: 'Route', legs: [{ mode: 'air' }, { mode: 'road' }] });
  });

  it('says something of every column', () => {
    const [headings, about] = templateCsv().split('\r\n');
    expect(headings?.split(',').length).toBeGreaterThan(80);
    expect(about).toMatch(/^"?# What the row is/);
    expect(about).not.toContain(',,');
  });
});

describe('exchange: CSV that is made to do harm', () => {
  it.each<[string, string]>([
    ['a heading of figures', `kind,name,${'1'.repeat(400_000)}x\nState,Norland,\n`],
    ['a cell of backslashes', `kind,name,aliases\nState,Norland,${'\\'.repeat(400_000)}x\n`],
    ['a cell of blanks', `kind,name,note\nState,Norland,"${' '.repeat(400_000)}x"\n`],
    ['a cell of apostrophes', `kind,name,note\nState,Norland,${"'".repeat(400_000)}\n`],
    ['a cell of brackets', `kind,name,aliases\nState,Norland,${'[language '.repeat(40_000)}\n`],
    ['a cell of bars', `kind,name,aliases\nState,Norland,${'a|'.repeat(200_000)}\n`],
    ['many columns and many short rows', `kind,name${',name'.repeat(100_000)}\n${'State,N\n'.repeat(5_000)}`],
    ['many columns of one list', `kind,name${',alias'.repeat(100_000)}\nState,N${',a'.repeat(100_000)}\n`],
  ])('reads or refuses %s in a moment', async (_, text) => {
    const begun = performance.now();
    const { records, refused } = await read(text);
    expect(records.length + refused.length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('tells no more than twenty refusals of a row', async () => {
    const text = `kind,name${',from'.repeat(100_000)}\nOperation,N${',x'.repeat(100_000)}\n`;
    expect(await refusals(text)).toHaveLength(20);
  });
});
