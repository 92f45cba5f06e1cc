/** Pages of evidence items: of a claim, from a source, or resting on one. */
import type { EvidenceRecord, Stance } from '../model/evidence.js';
import type { EvidenceFilter } from '../store/store.js';
import { type Connection, connectionOf, type Listed } from './connection.js';
import { checkInputList } from './limits/page-size.js';
import { conditionsOf, type PageArguments } from './paging.js';
import type { EvidenceItemParent } from './parents.js';
import { type View, viewAsOf } from './view.js';

export interface EvidenceArguments extends PageArguments {
  readonly stance?: readonly Stance[] | null;
  readonly withRetracted?: boolean | null;
  readonly asOf?: string | null;
}

/** What is asked of the items: the arguments, on the date of the view below them. */
export interface EvidenceRequest {
  readonly args: EvidenceArguments;
  readonly view: View;
  readonly filter: EvidenceFilter;
}

/** Reads the arguments. @throws LinchpinError EMPTY_SET, DATE_INVALID */
export function evidenceRequest(args: EvidenceArguments, outer: View): EvidenceRequest {
  if (args.stance) checkInputList(args.stance, 'stance');
  const view = viewAsOf(outer, args.asOf);
  const filter: EvidenceFilter = {
    ...(args.stance && { stances: args.stance }),
    ...(args.withRetracted && { retracted: true }),
    ...(view.period && { period: view.period }),
  };
  return { args, view, filter };
}

/** A page of items, by id. */
export function evidencePage(
  { args, view, filter }: EvidenceRequest,
  list: { readonly field: string; readonly of: string },
  reads: Pick<Listed<EvidenceRecord, never>, 'page' | 'count'>,
): Connection<EvidenceItemParent> {
  return connectionOf<EvidenceRecord, EvidenceItemParent>(
    args,
    { ...list, conditions: conditionsOf(filter), view },
    { ...reads, edge: (record) => ({ node: () => ({ record, view }) }) },
  );
}
