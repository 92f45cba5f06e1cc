/** What people do with a graph that was imported: pages, searches, screenings, chains. */
import type { Config } from '../../../src/config.js';
import { type Graph, openGraph } from '../../../src/graph.js';
import { actorList } from '../../../src/register/lists.js';
import { SCREENING_DEFAULTS, screen } from '../../../src/register/screening.js';
import { search } from '../../../src/register/search.js';
import type { Page } from '../../../src/store/store.js';
import { Draws } from '../graph/draws.js';
import type { BenchGraph } from '../graph.js';
import type { Report } from '../progress.js';
import { DEFAULT_VIEW, tenBest } from '../questions.js';
import type { Row, Size } from '../report.js';
import { timeEach, timeOnce } from '../timing.js';

const QUESTIONS = 60;
const PATIENCE_MS = 20_000;
const FIRST: Page = { size: 20, backward: false, from: null };

export async function usageRows(
  engine: string,
  size: Size,
  config: Config,
  graph: BenchGraph,
  seed: number,
  report: Report,
): Promise<Row[]> {
  report(`${engine}: taking up the graph`);
  const opened = await openGraph({ ...config, attributionThreads: 0 });
  try {
    const ready = await timeOnce(async () => {
      const head = await opened.store.head();
      await opened.attribution.prepare(head);
      return head;
    });
    const indexed = await timeOnce(async () => (await opened.register.at(ready.result)).indexes());
    const seconds = (key: string, what: string, ms: number): Row => ({
      key: `use ${engine} ${key}`,
      what: `${engine}: ${what}`,
      size,
      value: { number: ms / 1000, unit: 's' },
    });
    return [
      seconds('ready', 'ready for chains and lists, after a start', ready.ms),
      seconds('indexed', 'ready for searches and screenings, after that', indexed.ms),
      ...(await asked(engine, size, opened, ready.result, graph, seed, report)),
    ];
  } finally {
    await opened.close();
  }
}

async function asked(
  engine: string,
  size: Size,
  { store, attribution, register }: Graph,
  revision: number,
  graph: BenchGraph,
  seed: number,
  report: Report,
): Promise<Row[]> {
  const draws = new Draws(seed).at('pairs', 3);
  const actors = Array.from({ length: QUESTIONS }, () => draws.below(graph.size.actors));
  const sources = actors.map((place) => `s${place % graph.size.sources}`);
  const current = await register.at(revision);
  const sight = { revision, asOf: null };
  const nameOf = (actor: number) => graph.entity(actor).name;
  const work: [key: string, what: string, ask: (actor: number, place: number) => Promise<unknown>][] = [
    [
      'entity',
      'an actor and a page of its claims',
      (actor) => store.claims.ofEntities([graph.cast.id(actor)], {}, FIRST, revision),
    ],
    [
      'claims',
      'a page of claims of one predicate',
      (_, place) => store.claims.page({ predicates: [inTurn(PREDICATES_ASKED, place)] }, FIRST, revision),
    ],
    ['all claims', 'the first page of all claims', () => store.claims.page({}, FIRST, revision)],
    [
      'counted',
      'how many claims of one predicate there are',
      (_, place) => store.claims.count({ predicates: [inTurn(PREDICATES_ASKED, place)] }, revision),
    ],
    [
      'claims of a source',
      'a page of the claims that a source supports',
      (_, place) =>
        store.claims.page({ sources: [sources[place] ?? 's0'], stances: ['SUPPORTS'] }, FIRST, revision),
    ],
    [
      'entities',
      'a page of the entities of one kind',
      (_, place) => store.entities.page({ kinds: [inTurn(KINDS_ASKED, place)] }, FIRST, revision),
    ],
    [
      'source',
      'a page of the items of a source',
      (_, place) => store.evidence.ofSources([sources[place] ?? 's0'], {}, FIRST, revision),
    ],
    [
      'largest source',
      'a page of the items of the source that most items have',
      () => store.evidence.ofSources(['s0'], {}, FIRST, revision),
    ],
    [
      'list',
      'the list of officials of a body',
      (_, place) =>
        actorList(
          current,
          sight,
          {
            kinds: ['Official'],
            filter: {
              body: [
                graph.cast.id(
                  graph.cast.rangeOf('StateBody').start + (place % graph.cast.rangeOf('StateBody').count),
                ),
              ],
            },
            orderBy: { field: 'NAME', direction: 'ASC' },
          },
          async () => new Set<string>(),
          async () => undefined,
        ),
    ],
    ['search', 'a search of a name', (actor) => search(current, sight, nameOf(actor), {})],
    [
      'screen',
      'a screening of a name',
      (actor) => screen(current, sight, { name: nameOf(actor) }, SCREENING_DEFAULTS),
    ],
  ];
  const rows: Row[] = [];
  for (const [key, what, ask] of work) {
    report(`${engine}: ${what}`);
    const timing = await timeEach([...actors.entries()], PATIENCE_MS, ([place, actor]) => ask(actor, place));
    rows.push({ key: `use ${engine} ${key}`, what: `${engine}: ${what}`, size, timing });
  }
  report(`${engine}: ten best chains`);
  const pairs = graph.pairs(QUESTIONS, seed);
  const timing = await timeEach(pairs, PATIENCE_MS, ({ fromId, toId }) =>
    attribution.bestChains(tenBest([fromId], [toId], { ...DEFAULT_VIEW, revision })),
  );
  rows.push({ key: `use ${engine} chains`, what: `${engine}: ten best chains of a pair`, size, timing });
  return rows;
}

const PREDICATES_ASKED = ['OWNS', 'CONTRACTS_WITH', 'TRANSPORTS_ON', 'HEADS', 'LISTED_UNDER'] as const;
const KINDS_ASKED = ['Company', 'Official', 'StateBody', 'Source'] as const;

function inTurn<Item>(items: readonly [Item, ...Item[]], place: number): Item {
  return items[place % items.length] ?? items[0];
}
