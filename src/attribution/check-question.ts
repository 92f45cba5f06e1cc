/** Whether a question can be asked of a dossier; errors say what was wanted, what came and where. */
import { LinchpinError, shown } from '../errors.js';
import { ACTOR_KINDS, isActorKind, isThingKind, THING_KINDS } from '../model/kind.js';
import { nearest } from '../model/nearest.js';
import { periodBetween } from '../model/partial-date.js';
import type { Dossier } from './dossier.js';
import type { Question } from './question.js';

/** Most steps that a chain may be asked to have. */
export const MOST_HOPS = 8;
/** Most chains that an answer may be asked to show or to count. */
export const MOST_CHAINS = 64;
/** Most members of `from` and of `to`. */
export const MOST_ENDS = 100;

/**
 * @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED, FROM_IN_TO, ENTITY_NOT_FOUND, KIND_MISMATCH, DATE_INVALID
 */
export function checkQuestion(question: Question, dossier: Dossier): void {
  checkEnds('from', question.from);
  checkEnds('to', question.to);
  checkWhole('maxHops', question.maxHops, MOST_HOPS);
  checkWhole('limit', question.limit, MOST_CHAINS);
  checkWhole('maxChains', question.maxChains, MOST_CHAINS);
  checkShare('minChainStrength', question.minChainStrength);
  if (question.links?.length === 0) throw new LinchpinError('EMPTY_SET', { where: 'links' });
  if (question.conducts?.length === 0) throw new LinchpinError('EMPTY_SET', { where: 'conducts' });
  if (question.asOf !== null) periodBetween(question.asOf, question.asOf, 'asOf');
  for (const id of question.from) {
    if (question.to.includes(id)) throw new LinchpinError('FROM_IN_TO', { id });
    const kind = kindOf(id, dossier);
    if (!isActorKind(kind)) {
      throw new LinchpinError('KIND_MISMATCH', {
        where: 'from',
        wanted: `an actor (${ACTOR_KINDS.join(', ')})`,
        id,
        got: kind,
      });
    }
  }
  for (const id of question.to) {
    const kind = kindOf(id, dossier);
    if (!isActorKind(kind) && !isThingKind(kind)) {
      const wanted = `an actor (${ACTOR_KINDS.join(', ')}), ${THING_KINDS.join(', ')}`;
      throw new LinchpinError('KIND_MISMATCH', { where: 'to', wanted, id, got: kind });
    }
  }
}

function checkEnds(where: string, ids: readonly string[]): void {
  if (ids.length === 0) throw new LinchpinError('EMPTY_SET', { where });
  if (ids.length > MOST_ENDS) {
    throw new LinchpinError('LIMIT_EXCEEDED', { where, wanted: `1 to ${MOST_ENDS} ids`, got: ids.length });
  }
}

function checkWhole(where: string, value: number, most: number): void {
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

function kindOf(id: string, dossier: Dossier) {
  const entity = dossier.entities.get(id);
  if (entity) return entity.kind;
  const near = nearest(id, dossier.entities.keys(), 3);
  throw new LinchpinError('ENTITY_NOT_FOUND', {
    what: 'entity',
    id,
    nearest: near.length > 0 ? `; nearest: ${near.join(', ')}` : '',
  });
}
