/** Whether a question can be asked of a projection; errors say what was wanted, what came and where. */
import { LinchpinError, MOST_NAMED, shown, unknownIds } from '../errors.js';
import { ACTOR_KINDS, type EntityKind, isActorKind, isThingKind, THING_KINDS } from '../model/kind.js';
import { nearest } from '../model/nearest.js';
import { periodBetween } from '../model/partial-date.js';
import type { Projection } from './projection/projection.js';
import type { Question } from './question.js';

/** Most steps that a chain may be asked to have. */
export const MOST_HOPS = 8;
/** Most chains that an answer may be asked to show or to count. */
export const MOST_CHAINS = 64;
/** Most members of `from` and of `to`. */
export const MOST_ENDS = 100;

/**
 * @param least how many actors it has to start from: none, where whoever connects is looked for
 * @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED, FROM_IN_TO, ENTITY_NOT_FOUND, KIND_MISMATCH, DATE_INVALID
 */
export function checkQuestion(question: Question, projection: Projection, least: 0 | 1 = 1): void {
  if (least > 0) checkEnds('from', question.from);
  checkEnds('to', question.to);
  checkWhole('maxHops', question.maxHops, MOST_HOPS);
  checkWhole('limit', question.limit, MOST_CHAINS);
  checkWhole('maxChains', question.maxChains, MOST_CHAINS);
  checkShare('minChainStrength', question.minChainStrength);
  if (question.links?.length === 0) throw new LinchpinError('EMPTY_SET', { where: 'links' });
  if (question.conducts?.length === 0) throw new LinchpinError('EMPTY_SET', { where: 'conducts' });
  if (question.asOf !== null) periodBetween(question.asOf, question.asOf, 'asOf');
  const both = question.from.find((id) => question.to.includes(id));
  if (both !== undefined) throw new LinchpinError('FROM_IN_TO', { id: both });
  checkKnown(question, projection);
  checkKinds(question, projection);
}

/** All unknown ids are told at once, each with its side. */
function checkKnown({ from, to, revision }: Question, projection: Projection): void {
  const placed = [...from.map((id) => ({ id, where: 'from' })), ...to.map((id) => ({ id, where: 'to' }))];
  const unknown = placed.filter(({ id }) => projection.nodeAt(id, revision) === undefined);
  if (unknown.length === 0) return;
  throw unknownIds(
    'entity',
    unknown.map((one, index) => ({
      ...one,
      nearest: index < MOST_NAMED ? nearest(one.id, likeIds(one.id, projection, revision), 3) : [],
    })),
  );
}

/** Ids that may be near one: all of them where they are few, otherwise those that begin alike. */
export function* likeIds(id: string, { nodes, nodeSince }: Projection, revision: number): Generator<string> {
  const head = nodes.size > FEW_IDS ? id.slice(0, 3) : '';
  for (let node = 0, given = 0; node < nodes.size && given < FEW_IDS; node++) {
    if (nodeSince.at(node) > revision || !nodes.texts.startsWith(node, head)) continue;
    given++;
    yield nodes.text(node);
  }
}

/** Ids among which near ones are looked for without much ado. */
const FEW_IDS = 20_000;

function checkKinds({ from, to }: Question, projection: Projection): void {
  const actor = `an actor (${ACTOR_KINDS.join(', ')})`;
  checkKind('from', from, actor, isActorKind, projection);
  const isEnd = (kind: EntityKind) => isActorKind(kind) || isThingKind(kind);
  checkKind('to', to, `${actor}, ${THING_KINDS.join(', ')}`, isEnd, projection);
}

function checkKind(
  where: string,
  ids: readonly string[],
  wanted: string,
  takes: (kind: EntityKind) => boolean,
  projection: Projection,
): void {
  for (const id of ids) {
    const node = projection.nodes.find(id);
    const kind = node === undefined ? undefined : projection.kind(node);
    if (kind && !takes(kind)) throw new LinchpinError('KIND_MISMATCH', { where, wanted, id, got: kind });
  }
}

function checkEnds(where: string, ids: readonly string[]): void {
  if (ids.length === 0) throw new LinchpinError('EMPTY_SET', { where });
  if (ids.length > MOST_ENDS) {
    throw new LinchpinError('LIMIT_EXCEEDED', { where, wanted: `1 to ${MOST_ENDS} ids`, got: ids.length });
  }
}

/** @throws LinchpinError LIMIT_EXCEEDED */
export function checkWhole(where: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new LinchpinError('LIMIT_EXCEEDED', {
    where,
    wanted: `a whole number from 1 to ${most}`,
    got: shown(value),
  });
}

function checkShare(where: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new LinchpinError('LIMIT_EXCEEDED', { where, wanted: 'a number from 0 to 1', got: shown(value) });
}
