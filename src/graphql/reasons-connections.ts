/** Chains from the actor of a pack to networks and operations: a matrix first, then the strongest in full. */

import { MOST_ENDS } from '../attribution/check-question.js';
import type { Cell } from '../attribution/matrix.js';
import { QUESTION_DEFAULTS } from '../attribution/question.js';
import type { PackConnections } from '../brief/reasons/connections.js';
import type { ReasonsRecords } from '../brief/reasons/memo.js';
import { LinchpinError } from '../errors.js';
import { ACTOR_KINDS, THING_KINDS } from '../model/kind.js';
import { unique } from '../unique.js';
import { endsAndBounds } from './attribution.js';
import { readBriefRecords } from './brief-records.js';
import type { Context } from './context.js';
import { entityGiven } from './entity-given.js';
import { checkInputList } from './limits/page-size.js';
import type { View } from './view.js';

/** Ends that are answered in full, and chains told of each. */
export const MOST_ANSWERED = 5;
const CHAINS_TOLD = 3;

export async function readConnections(
  actor: string,
  networks: readonly string[] | null,
  view: View,
  context: Context,
): Promise<PackConnections> {
  const { ends, moreEnds } = await endsFor(actor, networks, view, context);
  const isGiven = networks !== null;
  const none = { asked: [], answered: [], further: [], none: [], stopped: [], isGiven, moreEnds };
  if (ends.length === 0) return none;
  const asked = (to: readonly string[]) => endsAndBounds({ from: [actor], to }, view);
  const matrix = await context.attribution.matrix({ ...asked(ends), degreeOver: null }, context.signal);
  const found = strongestFirst(matrix.cells);
  const answers = found.slice(0, MOST_ANSWERED).map(async ({ to }) => ({
    to,
    answer: await context.attribution.answer(
      { ...asked([to]), limit: CHAINS_TOLD, maxChains: QUESTION_DEFAULTS.maxChains },
      context.signal,
    ),
  }));
  const without = matrix.cells.filter(({ best }) => best === null);
  return {
    asked: [...found, ...without].map(({ to }) => to),
    answered: await Promise.all(answers),
    further: found.slice(MOST_ANSWERED).map(({ to, best }) => ({ to, strength: best?.strength ?? 0 })),
    none: without.filter(({ stoppedBy }) => stoppedBy === 'NONE').map(({ to }) => to),
    stopped: without.filter(({ stoppedBy }) => stoppedBy !== 'NONE').map(({ to }) => to),
    isGiven,
    moreEnds,
  };
}

/** What an end of a chain may be, in the words of a message. */
const ENDS = {
  what: 'network, operation, route, visa practice or actor',
  kinds: [...ACTOR_KINDS, ...THING_KINDS],
} as const;

/** @throws LinchpinError EMPTY_SET, ID_INVALID, ENTITY_NOT_FOUND, KIND_MISMATCH naming the argument; FROM_IN_TO */
export async function checkNetworks(
  actor: string,
  networks: readonly string[],
  view: View,
  context: Context,
): Promise<void> {
  const where = 'listingPack(networks)';
  checkInputList(networks, 'networks');
  if (networks.length === 0) throw new LinchpinError('EMPTY_SET', { where });
  if (networks.includes(actor)) throw new LinchpinError('FROM_IN_TO', { id: actor });
  await Promise.all(unique(networks).map((id) => entityGiven({ id, where }, ENDS, view, context)));
}

function strongestFirst(cells: readonly Cell[]): Cell[] {
  const strength = ({ best }: Cell) => best?.strength ?? 0;
  return cells.filter(({ best }) => best !== null).sort((a, b) => strength(b) - strength(a));
}

/** The ends asked about, or all networks and operations by name, one page of them. An actor is no end of itself. */
async function endsFor(
  actor: string,
  networks: readonly string[] | null,
  { revision }: View,
  context: Context,
): Promise<{ readonly ends: readonly string[]; readonly moreEnds: boolean }> {
  if (networks !== null) {
    return { ends: unique(networks), moreEnds: false };
  }
  const page = { size: MOST_ENDS, backward: false, from: null };
  const filter = { kinds: ['Network', 'Operation'] as const };
  const { rows, more } = await context.store.entities.page(filter, page, revision, context);
  return { ends: rows.map(({ item }) => item.id).filter((id) => id !== actor), moreEnds: more };
}

/** The pack's records with those that its chains speak of. */
export async function withChainRecords(
  records: ReasonsRecords,
  { asked, answered }: PackConnections,
  view: View,
  context: Context,
): Promise<ReasonsRecords> {
  const read = await Promise.all(
    answered.map(({ answer }) => readBriefRecords(answer, context.store, context)),
  );
  const named = await Promise.all(asked.map((id) => context.loaders.entity(view).load(id)));
  const ends = named.flatMap((entity) => (entity === null ? [] : [[entity.id, entity] as const]));
  /** What the pack read itself comes last: it knows some claims at any date. */
  const all = [...read, records];
  return {
    ...records,
    entities: new Map([...all.flatMap(({ entities }) => [...entities]), ...ends]),
    claims: new Map(all.flatMap(({ claims }) => [...claims])),
    items: new Map(all.flatMap(({ items }) => [...items])),
    itemsOfClaim: new Map(all.flatMap(({ itemsOfClaim }) => [...itemsOfClaim])),
    oppositions: new Map(all.flatMap(({ oppositions }) => [...oppositions])),
    publications: new Map(all.flatMap(({ publications }) => [...publications])),
  };
}
