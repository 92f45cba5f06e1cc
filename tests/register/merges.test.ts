/** Which records are proposed as one, how strong, and on what; and which never are. */
import { describe, expect, it } from 'vitest';
import type { MergeProposal } from '../../src/register/merges/merge-proposal.js';
import { proposalText } from '../../src/register/merges/proposal-text.js';
import { claim, item } from '../attribution/small-world.js';
import { actor, groundOf, listed, proposalsFor, proposed, said, textsOf, told } from './merge-world.js';

/** The one proposal that there is. */
async function only(...given: Parameters<typeof proposed>): Promise<MergeProposal> {
  const [one, ...others] = await proposed(...given);
  expect(others.map(told)).toEqual([]);
  if (!one) throw new Error('nothing is proposed');
  return one;
}

const LEI = 'lei: 5299000J2N45DDNE4Y28';

describe('merges: people', () => {
  it('finds one man in two scripts, and tells what agrees', async () => {
    const one = await only([
      ...listed('eu-1', 'Игорь Станиславович Жданко', { country: 'BY', birthDate: '1970-05-01' }),
      ...listed('us-1', 'Ihar Zhdanko', { country: 'BY', birthDate: '1970' }, { by: 'list-b' }),
    ]);
    expect(told(one)).toBe('eu-1 us-1 FAIR');
    expect(textsOf(one.agrees)).toEqual(['born 1970-05-01 / 1970', 'country BY']);
    expect(one.against).toEqual([]);
    expect(one.names).toMatchObject({ first: 'Игорь Станиславович Жданко', second: 'Ihar Zhdanko' });
    expect(proposalText(one)).toMatch(
      /^eu-1 \(Игорь Станиславович Жданко\) and us-1 \(Ihar Zhdanko\): FAIR 0\.9\d+; agrees: names igor = ihar .*; born 1970-05-01 \/ 1970; country BY; against: only the first is called stanislavovich$/,
    );
  });

  it('finds them by whatever alias is most alike', async () => {
    const one = await only([
      ...listed('a', 'General Butcher', { aliases: ['Siarhei Kavaliou'] }),
      ...listed('b', 'The Beekeeper', { aliases: ['Honey', 'Сергей Ковалёв'] }),
    ]);
    expect(told(one)).toBe('a b WEAK');
    expect(one.names).toMatchObject({ first: 'Siarhei Kavaliou', second: 'Сергей Ковалёв' });
  });

  it('takes those born on other days for namesakes, and does not propose them unless it is asked for less', async () => {
    const records = [
      ...listed('a', 'Raman Padlineu', { birthDate: '1970-05-01' }),
      ...listed('b', 'Раман Падлінеў', { birthDate: '1991-02-11' }),
    ];
    expect(await proposed(records)).toEqual([]);
    const one = await only(records, { threshold: 0.6 });
    expect(told(one)).toBe('a b NAMESAKE');
    expect(textsOf(one.against)).toEqual(['birth dates 1970-05-01 / 1991-02-11']);
  });

  it('counts a slip in a birth date for it, at a cost', async () => {
    const one = await only([
      ...listed('a', 'Raman Padlineu', { birthDate: '1970-05-01' }),
      ...listed('b', 'Raman Padlineu', { birthDate: '1970-01-05' }),
    ]);
    expect(told(one)).toBe('a b FAIR');
    expect(one.score).toBe(0.95);
    expect(textsOf(one.agrees)).toEqual(['born nearly alike: 1970-05-01 / 1970-01-05']);
  });

  it('keeps father and son apart, whatever names leave the father out', async () => {
    const records = [
      ...listed('father', 'Аляксандр Рыгоравіч Драздоў', { aliases: ['Aliaksandr Drazdou'] }),
      ...listed('son', 'Аляксандр Аляксандравіч Драздоў', { aliases: ['Aliaksandr Drazdou'] }),
      ...listed('grandson', 'Viktar Aliaksandravich Drazdou'),
    ];
    expect(await proposed(records)).toEqual([]);
  });

  it('takes a given name alone for nobody, however often it is there', async () => {
    const records = [
      ...listed('a', 'Ihar'),
      ...listed('b', 'Игорь'),
      ...listed('c', 'Ihar P.'),
      ...listed('d', 'Ihar Novik'),
    ];
    expect(await proposed(records)).toEqual([]);
  });

  it('ranks a name that many bear lowest, or leaves it, unless something beside it agrees', async () => {
    const records = Array.from({ length: 24 }, (_, place) => [
      ...listed(`ivan-${place}`, place < 14 ? 'Ivan Ivanov' : `Ivan Osobny${place}`, {
        ...(place < 2 && { birthDate: '1961-01-03' }),
      }),
      ...listed(`sidor-${place}`, place < 11 ? 'Sidor Ivanov' : `Sidor Inshy${place}`),
    ]).flat();
    const proposals = await proposed(records);
    expect(told(proposals[0] as MergeProposal)).toBe('ivan-0 ivan-1 FAIR');
    expect(proposals[0]?.score).toBeGreaterThan(0.99);
    expect(proposals.some(({ first }) => first.id.startsWith('ivan-') && first.id !== 'ivan-0')).toBe(false);
    const all = await proposed(records, { threshold: 0.1, limit: 100 });
    const common = all.find(({ first, second }) => first.id === 'ivan-2' && second.id === 'ivan-3');
    expect(common).toMatchObject({ strength: 'NAMESAKE', against: [] });
    expect(common?.names?.others).toBeGreaterThan(0.5);
    expect(proposalText(common as MergeProposal)).toMatch(/about [\d.]+ others would be called so/);
  });

  it('does not take the copies of one man on several lists for many men', async () => {
    const records = Array.from({ length: 6 }, (_, place) =>
      listed(`list-${place}`, 'Uladzimir Pryshchep'),
    ).flat();
    const proposals = await proposed(records);
    expect(proposals.map(({ strength }) => strength)).toEqual(Array.from({ length: 15 }, () => 'WEAK'));
  });

  it('counts an office of one name in one body, and less an office in the same body', async () => {
    const held = (id: string, role: string) => [
      actor(id, 'Official', 'Raman Padlineu'),
      ...said(claim(id, 'HOLDS_OFFICE_IN', 'ministry', { role })),
    ];
    const [same, other] = [
      await only([...held('a', 'Deputy Minister'), ...held('b', 'deputy minister')]),
      await only([...held('a', 'Deputy Minister'), ...held('b', 'Head of department')]),
    ];
    expect([told(same), textsOf(same.agrees)]).toEqual([
      'a b FAIR',
      ['both Deputy Minister in Ministry of Transport'],
    ]);
    expect(textsOf(other.agrees)).toEqual(['both hold office in Ministry of Transport']);
    expect(same.agrees[0]?.byAccident).toBeLessThan(other.agrees[0]?.byAccident as number);
  });

  it.each([
    ['on one day by two sources', 'list-b', {}, 'FAIR', 'both listed under Act of the Union on 2021-06-21'],
    ['by one source', 'list-a', {}, 'WEAK', 'one source has two entries under Act of the Union'],
    [
      'on two days',
      'list-b',
      { listedOn: '2022' },
      'WEAK',
      'listed under Act of the Union on 2021-06-21 / 2022',
    ],
  ])('weighs listings under one act %s', async (_, by, words, strength, text) => {
    const one = await only([
      ...listed('a', 'Raman Padlineu', {}, { act: 'act-eu', words: { listedOn: '2021-06-21' } }),
      ...listed(
        'b',
        'Раман Падлінеў',
        {},
        { act: 'act-eu', by, words: { listedOn: '2021-06-21', ...words } },
      ),
    ]);
    expect(one.strength).toBe(strength);
    expect(textsOf([...one.agrees, ...one.against])).toEqual([text]);
  });

  it('takes two references of one act for two entries, and one for one', async () => {
    const records = (reference: string) => [
      ...listed('a', 'Raman Padlineu', {}, { act: 'act-eu', words: { reference: 'EU.1' } }),
      ...listed('b', 'Раман Падлінеў', {}, { act: 'act-eu', by: 'list-b', words: { reference } }),
    ];
    expect(told(await only(records('EU.1')))).toBe('a b FAIR');
    expect(await proposed(records('EU.2'))).toEqual([]);
  });
});

describe('merges: records that have changed', () => {
  it('are compared as they are now, with what is claimed of them', async () => {
    const held = (id: string) => said(claim(id, 'HOLDS_OFFICE_IN', 'ministry', { role: 'Minister' }));
    const ground = await groundOf(
      [actor('a', 'Official', 'Somebody Else'), ...held('a'), actor('x', 'Company', 'Zarya Trans')],
      [actor('x', 'Company', 'Zarya Trans', { country: 'BY' }), actor('a', 'Official', 'Raman Padlineu')],
      [actor('b', 'Official', 'Раман Падлінеў'), ...held('b')],
    );
    expect(await proposalsFor(ground, {}, { revision: 2 })).toEqual([]);
    const [one] = await proposalsFor(ground);
    expect([one && told(one), textsOf(one?.agrees ?? [])]).toEqual([
      'a b FAIR',
      ['both Minister in Ministry of Transport'],
    ]);
  });
});

describe('merges: identifiers', () => {
  it('are strong where names are alike, and less so where they are not', async () => {
    const [alike, other] = [
      await only([
        actor('a', 'Company', 'Zarya Trans LLC', { ids: [LEI] }),
        actor('b', 'Company', 'ООО «Заря Транс»', { ids: ['LEI Code: 5299-000j-2n45-ddne-4y28'] }),
      ]),
      await only([
        actor('a', 'Company', 'Zarya Trans LLC', { ids: [LEI] }),
        actor('b', 'Company', 'Northern Ferries', { ids: [LEI] }),
      ]),
    ];
    expect([told(alike), textsOf(alike.agrees)]).toEqual([
      'a b STRONG',
      ['the same lei 5299000J2N45DDNE4Y28'],
    ]);
    expect([told(other), textsOf(other.against)]).toEqual(['a b FAIR', ['the names are not alike']]);
    expect(alike.score).toBeGreaterThan(other.score);
    expect(other.parts).toEqual([
      { part: 'IDENTIFIER', value: 0.8 },
      { part: 'NAMES', value: 0 },
    ]);
  });

  it('show a pair whatever birth dates say', async () => {
    const one = await only([
      ...listed('a', 'Raman Padlineu', { birthDate: '1970', ids: ['ofac-sdn: 33171'] }),
      ...listed('b', 'Раман Падлінеў', { birthDate: '1991', ids: ['ofac: OFAC-33171'] }),
    ]);
    expect([told(one), textsOf(one.against)]).toEqual(['a b FAIR', ['birth dates 1970 / 1991']]);
  });

  it('speak against it where nobody has two of a scheme', async () => {
    const records = [
      actor('a', 'Company', 'Zarya Trans', { ids: ['wikidata: Q1001'] }),
      actor('b', 'Company', 'Zarya Trans', { ids: ['wikidata: http://www.wikidata.org/entity/Q1002'] }),
    ];
    expect(await proposed(records)).toEqual([]);
    const one = await only(records, { threshold: 0.5 });
    expect([told(one), textsOf(one.against)]).toEqual(['a b NAMESAKE', ['wikidata Q1001 / Q1002']]);
  });

  it.each([
    ['the same country', 'BY', 'BY', ['a b STRONG']],
    ['two countries', 'BY', 'RU', []],
    ['a country and none', 'BY', undefined, []],
  ])('of a country count there alone: %s', async (_, first, second, wanted) => {
    const ids = ['registration: 190 000 001'];
    const proposals = await proposed([
      actor('a', 'Company', 'Zarya Trans', { ...(first && { country: first }), ids }),
      actor('b', 'Company', 'Заря Транс', { ...(second && { country: second }), ids }),
    ]);
    expect(proposals.filter(({ strength }) => strength === 'STRONG').map(told)).toEqual(wanted);
  });

  it.each([
    ['NK-old', 'referent: NK-old', 'the same opensanctions NK-old'],
    ['Q77', 'wikidata: Q77', 'the same wikidata Q77'],
    ['ofac-46001', 'ofac-sdn: 46001', 'the same ofac 46001'],
  ])('may be the id of the record that they are of: %s, %s', async (id, refers, text) => {
    const records = [
      actor(id, 'Company', 'Zarya Trans'),
      actor('z', 'Company', 'Northern Ferries', { ids: [refers] }),
    ];
    const one = await only(records);
    expect([told(one), textsOf(one.agrees)]).toEqual([`${id} z FAIR`, [text]]);
  });

  it('meet as a referent and in a scheme of their own', async () => {
    const one = await only([
      actor('a', 'Company', 'Zarya Trans', { ids: ['referent: Q77'] }),
      actor('b', 'Company', 'Northern Ferries', { ids: ['wikidata: Q77'] }),
    ]);
    expect(textsOf(one.agrees)).toEqual(['the same wikidata Q77']);
  });

  it('are not in common where the ids of two records are spelled nearly alike', async () => {
    const records = [actor('north-air', 'Company', 'North'), actor('northair', 'Company', 'South')];
    expect(await proposed(records)).toEqual([]);
    const third = actor('z', 'Company', 'Zenith', { ids: ['referent: north-air'] });
    expect((await proposed([...records, third])).map(told)).toEqual(['north-air z FAIR']);
  });

  it('say little in a scheme that is not known', async () => {
    const pair = (name: string) => [
      actor('a', 'Company', 'Zarya Trans', { ids: ['our files: 77-12'] }),
      actor('b', 'Company', name, { ids: ['Our-Files: 7712'] }),
    ];
    const one = await only(pair('Заря Транс'));
    expect([told(one), textsOf(one.agrees)]).toEqual(['a b FAIR', ['the same ourfiles 7712']]);
    expect(await proposed(pair('Northern Ferries'))).toEqual([]);
  });

  it('are none where many have one, or where it only says that there is none', async () => {
    const names = [
      'Avista',
      'Belpark',
      'Corund',
      'Dvina',
      'Elmash',
      'Fakel',
      'Granit',
      'Horizon',
      'Iskra',
      'Junost',
      'Kedr',
    ];
    const firms = (count: number, value: string) =>
      names
        .slice(0, count)
        .map((name) => actor(name.toLowerCase(), 'Company', name, { ids: [`lei: ${value}`] }));
    expect(await proposed(firms(10, '5299001'), { limit: 100 })).toHaveLength(45);
    expect(await proposed(firms(11, '5299001'), { limit: 100 })).toEqual([]);
    for (const value of ['N/A', 'none', '000000', '-']) expect(await proposed(firms(2, value))).toEqual([]);
  });
});

describe('merges: firms and offices', () => {
  const FIRMS = [
    actor('firm', 'Company', 'Zarya Trans', { country: 'BY' }),
    actor('branch', 'Company', 'Zarya Trans Cargo', { country: 'BY' }),
  ];
  const OWNS = claim('firm', 'OWNS', 'branch');

  it('proposes a firm and its branch until a source says that they are two', async () => {
    expect((await proposed(FIRMS)).map(told)).toEqual(['branch firm WEAK']);
    expect(await proposed([...FIRMS, ...said(OWNS)])).toEqual([]);
  });

  it('does not take them for two because somebody denies what joins them', async () => {
    const denied = [...FIRMS, OWNS, item('denied', OWNS, 'list-b', 'DISPUTES', 2)];
    expect((await proposed(denied)).map(told)).toEqual(['branch firm WEAK']);
  });

  it.each([
    ['PART_OF', 'StateBody'],
    ['HEADS', 'StateBody'],
    ['MEMBER_OF', 'Organisation'],
    ['OWNS', 'Company'],
    ['CONTRACTS_WITH', 'Company'],
    ['MET_WITH', 'Company'],
  ] as const)('proposes nothing for two that %s joins, be their number the same', async (predicate, kind) => {
    const pair = ['a', 'b'].map((id) =>
      actor(id, kind, 'Border Guard Service', { country: 'BY', ids: [LEI] }),
    );
    expect(await proposed(pair)).toHaveLength(1);
    const seen: number[] = [];
    const onProgress = ({ joined }: { readonly joined: number }) => seen.push(joined);
    expect(await proposed([...pair, ...said(claim('b', predicate, 'a'))], { onProgress })).toEqual([]);
    expect(seen.at(-1)).toBeGreaterThan(0);
  });

  it('proposes a firm that another list calls an organisation, at a cost, and never a person', async () => {
    const one = await only([
      actor('a', 'Company', 'Zarya Trans'),
      actor('b', 'Organisation', 'Zarya Trans'),
      ...listed('c', 'Zarya Trans'),
    ]);
    expect([told(one), one.score]).toEqual(['a b WEAK', 0.9]);
    expect(textsOf(one.against)).toEqual(['recorded as Company and as Organisation']);
  });

  it('keeps bodies of two States apart, and such as have other numbers', async () => {
    expect(
      await proposed([
        actor('a', 'StateBody', 'Border Guard Service', { country: 'BY' }),
        actor('b', 'StateBody', 'Border Guard Service', { country: 'PL' }),
        actor('c', 'StateBody', 'Military Unit 1130', { country: 'BY' }),
        actor('d', 'StateBody', 'Military Unit 1300', { country: 'BY' }),
      ]),
    ).toEqual([]);
  });

  it('keeps a label for several apart from one of them', async () => {
    const one = await only([
      actor('a', 'Company', 'Travel agencies', { collective: true }),
      actor('b', 'Company', 'Travel agencies'),
    ]);
    expect([told(one), one.score]).toEqual(['a b NAMESAKE', 0.8]);
  });

  it('tells of what could not be compared', async () => {
    const one = await only([
      ...listed('a', 'Raman Padlineu', { country: 'BY' }),
      ...listed('b', 'Raman Padlineu'),
    ]);
    expect(one.notCompared).toEqual(['COUNTRY', 'BIRTH_DATE']);
  });
});
