import { beforeAll, describe, expect, it } from 'vitest';
import type { RecordOf } from '../../src/model/record.js';
import { workOf } from '../../src/model/source.js';
import { type SeedIndex, seedIndex } from './seed-index.js';

const PAPER = 'src-isans-osce-2025';
const POST = 'src-rli-blog-2023';

describe('seeds: the two documents', () => {
  let seeds: SeedIndex;

  beforeAll(async () => {
    seeds = await seedIndex();
  });

  const source = (id: string): RecordOf<'source'> => {
    const found = seeds.ofType('source').find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no source ${id}`);
    return found;
  };
  const item = (id: string) => seeds.ofType('evidence').find((candidate) => candidate.id === id);

  it.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    'know what footnote %i refers to',
    (number) => {
      const footnote = new RegExp(`^iSANS .*\\bfn${number}\\b`);
      expect(seeds.ofType('source').some(({ seedReference }) => footnote.test(seedReference ?? ''))).toBe(
        true,
      );
    },
  );

  it('count as one work with what repeats them', () => {
    expect(workOf(source(PAPER))).toBe(workOf(source('src-isans-report-2024')));
    const posts = ['src-verfassungsblog-2023', 'src-trafo-2023', 'src-jolkina-uaces-2024'];
    for (const post of posts) expect(workOf(source(post))).toBe(workOf(source(POST)));
    expect(workOf(source(PAPER))).not.toBe(workOf(source(POST)));
    expect(workOf(source('src-eu-reg-2021-2124'))).toBe(workOf(source('src-eu-dec-2021-2125')));
  });

  it('keep what a source relays as a whole', () => {
    expect(source('src-politico-2021').relays).toEqual(['src-bbc-2021']);
    expect(source('src-reformnews-2024').relays).toEqual(['src-nau-list-2024']);
    expect(source('src-voiceofbelarus-2021').relays).toEqual(source('src-rbc-dossier-2021').relays);
  });

  it('rest a statement on its footnote, and a separate source on nothing', () => {
    expect(item('c-a-021')).toMatchObject({
      source: PAPER,
      restsOn: ['src-forti-2023'],
      locator: '¶2 L15-L25',
    });
    expect(item('c-a-054')?.restsOn).toEqual(['src-ohchr-2021', 'src-amnesty-2021', 'src-hrw-2021']);
    expect(item('c-b-013:2')).toMatchObject({ source: 'src-reuters-lt-2023', restsOn: [] });
    expect(item('c-b-013:2')?.reliabilityInUse).toBeUndefined();
  });

  it('say whose words they repeat, and are silent about their own', () => {
    expect(item('c-a-117')?.assertedBy).toBe('shmat-aliaksandra');
    expect(item('c-a-102')?.assertedBy).toBe('lukashenko-aliaksandr');
    expect(item('c-a-069')?.assertedBy).toBeUndefined();
    expect(item('c-a-042:2')?.assertedBy).toBeUndefined();
    expect(seeds.ofType('evidence').filter(({ assertedBy }) => assertedBy === 'rli-author')).toEqual([]);
  });

  it('speak in every paragraph that states something', () => {
    const said = (document: string) =>
      new Set(
        seeds
          .ofType('evidence')
          .filter((candidate) => candidate.source === document)
          .flatMap(({ locator }) =>
            [...(locator ?? '').matchAll(/¶(\d+)/g)].map(([, number]) => Number(number)),
          ),
      );
    const paper = said(PAPER);
    for (let number = 1; number <= 29; number++) expect(paper, `¶${number}`).toContain(number);
    const post = said(POST);
    const accountsNotUsed = [8, 9];
    for (let number = 1; number <= 23; number++) {
      expect(post.has(number), `¶${number}`).toBe(!accountsNotUsed.includes(number));
    }
  });

  it('differ in the open: organising is supported, disputed and questioned', () => {
    const [organising] = seeds.claims('by-authorities', 'ORGANISES', 'ev-2021-crisis');
    const stances = seeds.items(organising?.id ?? '').map(({ id, stance }) => [id, stance]);
    expect(stances).toEqual([
      ['c-a-068', 'QUESTIONS'],
      ['c-a-069', 'SUPPORTS'],
      ['c-a-117', 'DISPUTES'],
    ]);
    const [natural] = seeds.claims('ev-2021-crisis', 'ASSESSED_AS', 'concept-artificial-flow');
    expect(seeds.items(natural?.id ?? '').map(({ source: by, stance }) => [by, stance])).toEqual([
      [PAPER, 'SUPPORTS'],
      [POST, 'DISPUTES'],
    ]);
  });

  it('set the narrower denial against the wider report of force', () => {
    const [wide] = seeds
      .claims('by-authorities', 'ASSISTS', 'ev-2021-crisis')
      .filter(({ qualifiers }) => qualifiers.manner === 'forcing');
    const [narrow] = seeds
      .claims('by-border-service', 'ASSISTS', 'ev-2021-crisis')
      .filter(({ qualifiers }) => qualifiers.phase === 'first-crossing');
    expect(seeds.items(wide?.id ?? '').map(({ stance }) => stance)).toEqual(['SUPPORTS']);
    expect(seeds.items(narrow?.id ?? '').map(({ stance }) => stance)).toEqual(['DISPUTES']);
    expect(
      seeds.ofType('opposition').find(({ claim, opposes }) => claim === narrow?.id && opposes === wide?.id),
    ).toMatchObject({ kind: 'UNDERCUTS', stance: 'DISPUTES', source: POST, locator: '¶18 L46' });
  });

  it('leave open how far the state stands behind the intermediaries', () => {
    const [open] = seeds.claims('by-authorities', 'ASSISTS', 'net-travel-intermediaries');
    expect(seeds.items(open?.id ?? '').map(({ stance }) => stance)).toEqual(['QUESTIONS']);
  });
});
