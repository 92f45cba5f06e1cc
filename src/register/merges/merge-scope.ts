/** Which actors merges are looked for of: all, or those that a revision, a source or a list of ids leaves. */
import { againIfDisturbed } from '../../attribution/projection/live-projection.js';
import { LinchpinError } from '../../errors.js';
import { type EntityKind, isActorKind } from '../../model/kind.js';
import { notFound } from '../../store/not-found.js';
import type { StateRange } from '../../store/states.js';
import type { Store } from '../../store/store.js';
import { NONE } from '../chains.js';
import type { Facts } from '../facts.js';
import { rest } from './rest.js';

/** Conditions joined by AND; without any, every actor. The other one of a pair may be any actor. */
export interface MergeScope {
  /** Only those that were added or changed after this revision. */
  readonly since?: number;
  /** Only those that this source states, or has claims of. */
  readonly source?: string;
  readonly ids?: readonly string[];
}

export type ScopeStore = Pick<Store, 'states'> & { readonly entities: Pick<Store['entities'], 'nearest'> };

/**
 * States of the actors in a scope at the view's revision, by id.
 *
 * @throws LinchpinError ENTITY_NOT_FOUND naming near ids, KIND_MISMATCH
 */
export async function actorsIn(
  { since, source, ids }: MergeScope,
  kinds: readonly EntityKind[] | null,
  facts: Facts,
  store: ScopeStore,
  signal?: AbortSignal,
): Promise<Uint32Array> {
  const named = ids && (await statesNamed(ids, facts, store));
  const ofSource = source === undefined ? null : await nodesOfSource(source, facts, store, signal);
  const { states, projection } = facts.sources;
  const isWanted = (state: number) => {
    const kind = states.kindOf(state);
    if (!isActorKind(kind) || (kinds && !kinds.includes(kind))) return false;
    if (!states.holds(state, facts.view.revision)) return false;
    if (since !== undefined && states.spans.since(state) <= since) return false;
    return ofSource === null || ofSource.has(states.node.at(state));
  };
  const all = named ?? Uint32Array.from({ length: states.size }, (_, state) => state);
  const { texts } = projection.nodes;
  return all.filter(isWanted).sort((a, b) => texts.compare(states.node.at(a), states.node.at(b)));
}

/** @throws LinchpinError */
async function statesNamed(ids: readonly string[], facts: Facts, store: ScopeStore): Promise<Uint32Array> {
  const { states } = facts.sources;
  const found = ids.map((id) => ({ id, state: stateNamed(id, facts) }));
  const unknown = found.filter(({ state }) => state === NONE).map(({ id }) => id);
  if (unknown.length > 0) throw await notFound('actor', unknown, 'ids', store.entities);
  for (const { id, state } of found) {
    const kind = states.kindOf(state);
    if (isActorKind(kind)) continue;
    const details = { where: 'ids', wanted: 'an actor', id, got: `of the kind ${kind}` };
    throw new LinchpinError('KIND_MISMATCH', details);
  }
  return Uint32Array.from(new Set(found.map(({ state }) => state)));
}

function stateNamed(id: string, facts: Facts): number {
  const node = facts.sources.projection.nodeAt(id, facts.view.revision);
  return node === undefined ? NONE : facts.stateOf(node);
}

/** Whom a source states to be there, and both ends of the claims that it has items of. @throws LinchpinError */
async function nodesOfSource(
  source: string,
  facts: Facts,
  store: ScopeStore,
  signal?: AbortSignal,
): Promise<Set<number>> {
  const state = stateNamed(source, facts);
  const { states } = facts.sources;
  if (state === NONE) throw await notFound('source', [source], 'source', store.entities);
  if (states.kindOf(state) !== 'Source') {
    const details = { where: 'source', wanted: 'a source', id: source };
    throw new LinchpinError('KIND_MISMATCH', { ...details, got: `of the kind ${states.kindOf(state)}` });
  }
  const spoken = spokenOf(states.node.at(state), facts);
  for (const node of await statedBy(source, facts, store, signal)) spoken.add(node);
  return spoken;
}

function spokenOf(source: number, { sources: { projection }, view }: Facts): Set<number> {
  const { claimItem, itemNext, itemSource, claimSubject, claimObject } = projection;
  const found = new Set<number>();
  for (let claim = 0; claim < projection.wholeClaims; claim++)
    for (let item = claimItem.at(claim); item !== NONE; item = itemNext.at(item))
      if (itemSource.at(item) === source && projection.hasItemAt(item, view.revision))
        found.add(claimSubject.at(claim)).add(claimObject.at(claim));
  return found;
}

/** Who states an entity stands in its record alone: records are gone through, for columns of it would serve nothing else. */
async function statedBy(
  source: string,
  { sources: { projection }, view: { revision } }: Facts,
  store: ScopeStore,
  signal?: AbortSignal,
): Promise<number[]> {
  const range: StateRange = { after: 0, upTo: revision, only: 'NAMES_AND_LISTINGS' };
  return againIfDisturbed(async () => {
    const found: number[] = [];
    for await (const batch of store.states(range, { signal })) {
      await rest(signal);
      for (const { record, since, until } of batch) {
        if (record.type !== 'entity' || since > revision || (until !== null && until <= revision)) continue;
        if (!record.statedBy.some((citation) => citation.source === source)) continue;
        const node = projection.nodes.find(record.id);
        if (node !== undefined) found.push(node);
      }
    }
    return found;
  });
}
