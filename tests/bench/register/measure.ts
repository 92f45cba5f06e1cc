/** The register on one world: lists by many filters, searches while a name is typed, screenings of one name. */
import type { ActorFilter, ListingFilter } from '../../../src/register/filters.js';
import { Draws } from '../graph/draws.js';
import type { Report } from '../progress.js';
import type { Row, Section, Size } from '../report.js';
import { timeEach } from '../timing.js';
import { openFuse } from './fuse.js';
import { openRegister, type RegisterSubject } from './subject.js';
import { RegisterWorld } from './world.js';

const QUESTIONS = 100;
const PEER_QUESTIONS = 25;
const PATIENCE_MS = 20_000;
/** Letters that have been typed of a name when a front-end asks for the first time. */
const FIRST_LETTERS = 3;
const SHOWN = 10;

export async function registerSection(
  size: Size,
  actors: number,
  seed: number,
  withPeer: boolean,
  report: Report,
): Promise<Section> {
  report(`the register of ${actors} actors`);
  const world = new RegisterWorld(actors, seed);
  const subject = await openRegister(world);
  try {
    const asked = drawnActors(world, seed);
    const rows = [
      ...readyRows(subject, size),
      await listRow(
        'officials by body, role, authority, country or text',
        'officials',
        size,
        subject.officials,
        officialFilters(seed),
        report,
      ),
      await listRow(
        'listings by authority, status, date or text',
        'listings',
        size,
        subject.listings,
        listingFilters(seed),
        report,
      ),
      ...(await searchRows(subject, world, asked, size, report)),
      ...(await screenRows(subject, world, asked, size, report)),
      ...(withPeer ? await peerRows(world, asked, size, report) : []),
    ];
    return { heading: `The register, ${actors.toLocaleString('en')} actors, a quarter of them listed`, rows };
  } finally {
    await subject.close();
  }
}

function drawnActors({ actors }: RegisterWorld, seed: number): number[] {
  const draws = new Draws(seed).at('pairs', 0);
  return Array.from({ length: QUESTIONS }, () => draws.below(actors));
}

function readyRows({ readyMs, bytesPerState }: RegisterSubject, size: Size): Row[] {
  const row = (key: string, what: string, ms: number): Row => ({
    key,
    what,
    size,
    value: { number: ms, unit: 'ms' },
  });
  return [
    row('register', 'ready for lists', readyMs.lists),
    row('indexes', 'ready for searches and screenings, after that', readyMs.indexes),
    {
      ...{ key: 'register bytes', what: 'columns, for each state of an entity', size },
      value: { number: bytesPerState, unit: 'bytes' },
    },
  ];
}

async function listRow<Filter>(
  what: string,
  key: string,
  size: Size,
  ask: (filter: Filter) => Promise<unknown>,
  filters: readonly Filter[],
  report: Report,
): Promise<Row> {
  report(what);
  return {
    key,
    what,
    size,
    timing: await timeEach(filters, PATIENCE_MS, ask),
    note: 'the whole list, in order; no two alike',
  };
}

/** No two are the same, for a list that was found lately is kept. */
function officialFilters(seed: number): ActorFilter[] {
  const draws = new Draws(seed).at('pairs', 1);
  return Array.from({ length: 40 }, (_, place): ActorFilter => {
    const authority = `au${draws.below(5)}`;
    switch (place % 5) {
      case 0:
        return { bodyIncludingParts: [`body${place}`], role: `role ${draws.below(30)}` };
      case 1:
        return { listedBy: [authority], text: `a${place}` };
      case 2:
        return { listedBy: [authority], notListedBy: [`au${draws.below(5)}`], countries: ['BY'] };
      case 3:
        return { body: [`body${place}`], heldAt: `20${10 + (place % 15)}` };
      default:
        return { listed: place % 2 === 0, countries: ['RU', 'LT'], text: `o${place % 7}` };
    }
  });
}

function listingFilters(seed: number): ListingFilter[] {
  const draws = new Draws(seed).at('pairs', 2);
  return Array.from({ length: 40 }, (_, place): ListingFilter => {
    const authorities = [`au${draws.below(5)}`];
    return place % 2 === 0
      ? { authorities, statuses: ['LISTED'], instruments: [`act${place}`] }
      : { authorities, text: `e${draws.below(99)}`, countries: ['SY'] };
  });
}

async function searchRows(
  subject: RegisterSubject,
  world: RegisterWorld,
  asked: readonly number[],
  size: Size,
  report: Report,
): Promise<Row[]> {
  report('searches');
  const queries: [key: string, what: string, of: (name: string) => string][] = [
    ['search', 'search: a whole name', (name) => name],
    ['search typed', 'search as you type: a name without its last letters', (name) => name.slice(0, -2)],
    [
      'search begun',
      `search as you type: its first ${FIRST_LETTERS} letters`,
      (name) => name.slice(0, FIRST_LETTERS),
    ],
    ['search slip', 'search: a name with a letter left out', withSlip],
  ];
  const rows: Row[] = [];
  for (const [key, what, of] of queries) {
    let found = 0;
    const timing = await timeEach(asked, PATIENCE_MS, async (actor) => {
      const ids = await subject.search(of(world.nameOf(actor)), SHOWN);
      if (ids.includes(world.idOf(actor))) found++;
    });
    rows.push({ key, what, size, timing, note: `${found} of ${timing.count} among the first ${SHOWN}` });
  }
  return rows;
}

async function screenRows(
  subject: RegisterSubject,
  world: RegisterWorld,
  asked: readonly number[],
  size: Size,
  report: Report,
): Promise<Row[]> {
  report('screenings');
  const rows: Row[] = [];
  for (const [key, what, of] of [
    ['screen', 'screening of one name', (name: string) => name],
    ['screen slip', 'screening of one name with a letter left out', withSlip],
  ] as const) {
    let found = 0;
    const timing = await timeEach(asked, PATIENCE_MS, async (actor) => {
      if ((await subject.screen(of(world.nameOf(actor)))).includes(world.idOf(actor))) found++;
    });
    rows.push({ key, what, size, timing, note: `${found} of ${timing.count} among the five candidates` });
  }
  return rows;
}

/** Fuse.js is what front-ends search names with; it looks through all of them each time. */
async function peerRows(
  world: RegisterWorld,
  asked: readonly number[],
  size: Size,
  report: Report,
): Promise<Row[]> {
  report('the same searches by Fuse.js');
  const fuse = openFuse(world);
  const rows: Row[] = [];
  for (const [key, what, of] of [
    ['fuse', 'Fuse.js: a whole name', (name: string) => name],
    ['fuse slip', 'Fuse.js: a name with a letter left out', withSlip],
  ] as const) {
    let found = 0;
    const timing = await timeEach(asked.slice(0, PEER_QUESTIONS), PATIENCE_MS, async (actor) => {
      if (fuse(of(world.nameOf(actor)), SHOWN).includes(world.idOf(actor))) found++;
    });
    rows.push({ key, what, size, timing, note: `${found} of ${timing.count} among the first ${SHOWN}` });
  }
  return rows;
}

/** The fifth letter left out, or the last one of a short name. */
function withSlip(name: string): string {
  const at = Math.min(4, name.length - 1);
  return name.slice(0, at) + name.slice(at + 1);
}
