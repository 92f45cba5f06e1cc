/** One side of a comparison: an answer, and what its claims stood on. */
import { isThingKind } from '../../model/kind.js';
import { ANY_TIME, type PartialDate, type Period, periodBetween } from '../../model/partial-date.js';
import type { Answer } from '../answer.js';
import type { Assessor } from '../worlds/assessor.js';
import type { Dossier } from '../worlds/dossier.js';

/** How claims stood at one revision. */
export interface Stand {
  /** Its dossier holds the claims of the chains of both answers, as far as they were on record. */
  readonly assessor: Assessor;
  /** Claims that stood superseded: no steps of any chain. */
  readonly superseded: ReadonlySet<string>;
}

export interface ComparedSide extends Stand {
  /** The answer, showing every chain that its degree is taken over. */
  readonly answer: Answer;
}

/** When an operation, route or visa practice ran; any time for other entities. */
export function ranIn(id: string, { entities }: Dossier): Period {
  const entity = entities.get(id);
  if (!entity || !isThingKind(entity.kind)) return ANY_TIME;
  const { from, to } = entity as { readonly from?: PartialDate; readonly to?: PartialDate };
  return periodBetween(from, to, id);
}
