/** Small worlds for the tests of merges: actors in a line each, with the role or listing that an official has to have. */
import { LiveProjection } from '../../src/attribution/projection/live-projection.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { GraphRecord } from '../../src/model/record.js';
import { LiveRegister } from '../../src/register/live-register.js';
import type { MergeProposal } from '../../src/register/merges/merge-proposal.js';
import type { MergeScope } from '../../src/register/merges/merge-scope.js';
import { type MergeOptions, proposeMerges } from '../../src/register/merges/propose-merges.js';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { StateRange } from '../../src/store/states.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { placed } from '../world.js';

/** What every world begins with. */
export const GROUND: readonly GraphRecord[] = [
  source('list-a', 'A'),
  source('list-b', 'A'),
  entity('act-eu', 'Instrument', { name: 'Act of the Union' }),
  entity('act-us', 'Instrument', { name: 'Executive order' }),
  entity('ministry', 'StateBody', { name: 'Ministry of Transport' }),
];

/** Describes an actor beside its name: country, birthDate, externalIds, aliases as plain names. */
export interface More {
  readonly country?: string;
  readonly birthDate?: string;
  /** `scheme: value`. */
  readonly ids?: readonly string[];
  readonly aliases?: readonly string[];
  readonly statedBy?: readonly object[];
  readonly collective?: boolean;
}

export function actor(
  id: string,
  kind: 'Company' | 'StateBody' | 'Organisation' | 'Official',
  name: string,
  more: More = {},
) {
  const { ids = [], aliases = [], ...rest } = more;
  const externalIds = ids.map((text) => {
    const [scheme, value] = text.split(': ');
    return { scheme, value };
  });
  return entity(id, kind, { name, externalIds, aliases: aliases.map((one) => ({ name: one })), ...rest });
}

/** A claim that a source supports. */
export function said(of: ClaimRecord, by = 'list-a'): GraphRecord[] {
  return [of, item(`${of.id}-${by}`, of, by, 'SUPPORTS', 1)];
}

/** An official who is listed: alone those may have a birth date. Each is under an act of its own unless one is named. */
export function listed(
  id: string,
  name: string,
  more: More = {},
  {
    act = `act-${id}`,
    by = 'list-a',
    words = {},
  }: { act?: string; by?: string; words?: Record<string, string> } = {},
): GraphRecord[] {
  return [
    ...(act === `act-${id}` ? [entity(act, 'Instrument', { name: `Act on ${id}` })] : []),
    actor(id, 'Official', name, more),
    ...said(claim(id, 'LISTED_UNDER', act, words), by),
  ];
}

/** An open graph over what was written, a revision for each. */
export async function groundOf(...writes: readonly (readonly GraphRecord[])[]) {
  const store = await openStore(openEmbedded({ folder: null, shuffleUnordered: true }));
  for (const [index, records] of writes.entries())
    await store.write(placed(index === 0 ? [...GROUND, ...records] : records), 'tests', 'a write');
  const states = { states: (range: StateRange) => store.states(range) };
  const register = new LiveRegister(new LiveProjection(states), states);
  return { store, register, head: await store.head() };
}

type Ground = Awaited<ReturnType<typeof groundOf>>;

export async function proposalsFor(
  ground: Ground,
  scope: MergeScope = {},
  options: Partial<MergeOptions> = {},
): Promise<MergeProposal[]> {
  const proposals: MergeProposal[] = [];
  for await (const proposal of proposeMerges(ground, scope, { revision: ground.head, ...options }))
    proposals.push(proposal);
  return proposals;
}

/** All proposals for a world that was written at once. */
export async function proposed(
  records: readonly GraphRecord[],
  options: Partial<MergeOptions> = {},
): Promise<MergeProposal[]> {
  return proposalsFor(await groundOf(records), {}, options);
}

/** `a b STRONG`: which pairs, and how strong. */
export function told({ first, second, strength }: MergeProposal): string {
  return `${first.id} ${second.id} ${strength}`;
}

export function textsOf(signs: MergeProposal['agrees']): string[] {
  return signs.map(({ text }) => text);
}
