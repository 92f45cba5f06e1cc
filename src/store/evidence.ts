/** Reads of what speaks for and against claims: items, oppositions, and what bears on the elements of instruments. */

import { LinchpinError } from '../errors.js';
import type { BearingRecord } from '../model/bearing.js';
import type { EvidenceRecord } from '../model/evidence.js';
import type { OppositionRecord } from '../model/opposition.js';
import { unique } from '../unique.js';
import type { Ask } from './asking.js';
import type { Statement } from './engine.js';
import { byId, byParent, countByParent, recordOf } from './parents.js';
import { bounds, sliceOf } from './rank.js';
import { STATEMENTS } from './statements.js';
import type { EvidenceFilter, EvidenceReads, Page, ReadOptions } from './store.js';

export function evidenceReads(ask: Ask): EvidenceReads {
  return {
    async byIds(ids, revision, options) {
      const rows = await ask(STATEMENTS.itemsByIds, { ids: unique(ids), revision }, options);
      return byId<EvidenceRecord>(ids, rows);
    },

    async ofClaims(ids, filter, page, revision, options) {
      const statement = page.backward ? STATEMENTS.itemsOfClaimsBackward : STATEMENTS.itemsOfClaims;
      const parameters = { parents: unique(ids), ...conditions(filter), ...bounds(page), revision };
      const rows = await ask(statement, parameters, options);
      return byParent(ids, rows).map((own) => sliceOf(own, page, itemOf));
    },

    async countOfClaims(ids, filter, revision, options) {
      const parameters = { parents: unique(ids), ...conditions(filter), revision };
      return countByParent(ids, await ask(STATEMENTS.itemCountOfClaims, parameters, options));
    },

    async ofSources(ids, filter, page, revision, options) {
      const parameters = { parents: unique(ids), ...conditions(filter), ...bounds(page), revision };
      const rows = await ask(pageOfSources(filter, page), parameters, options);
      return byParent(ids, rows).map((own) => sliceOf(own, page, itemOf));
    },

    async countOfSources(ids, filter, revision, options) {
      const parameters = { parents: unique(ids), ...conditions(filter), use: edgeFor(filter), revision };
      return countByParent(ids, await ask(STATEMENTS.itemCountOfSources, parameters, options));
    },

    opposing: records<OppositionRecord>(ask, STATEMENTS.oppositionsOpposing),
    opposedBy: records<OppositionRecord>(ask, STATEMENTS.oppositionsOpposedBy),
    bearingOn: records<BearingRecord>(ask, STATEMENTS.bearingsOnElements),
    bearingsOf: records<BearingRecord>(ask, STATEMENTS.bearingsOfClaims),
  };
}

/** @throws LinchpinError EMPTY_SET */
function conditions({ stances, period, retracted = false }: EvidenceFilter) {
  if (stances?.length === 0) throw new LinchpinError('EMPTY_SET', { where: 'stances' });
  return {
    retracted,
    stances: stances ?? null,
    fromDay: period?.from ?? null,
    toDay: period?.to ?? null,
  };
}

function pageOfSources({ restingOn = false }: { readonly restingOn?: boolean }, { backward }: Page) {
  if (restingOn) return backward ? STATEMENTS.itemsRestingOnBackward : STATEMENTS.itemsRestingOn;
  return backward ? STATEMENTS.itemsOfSourcesBackward : STATEMENTS.itemsOfSources;
}

function edgeFor({ restingOn = false }: { readonly restingOn?: boolean }): 'FROM' | 'RESTS_ON' {
  return restingOn ? 'RESTS_ON' : 'FROM';
}

function itemOf(row: { readonly record: string }): EvidenceRecord {
  return recordOf<EvidenceRecord>(row.record);
}

type OfParents = Statement<
  { readonly parents: readonly string[]; readonly revision: number },
  { readonly parent: string; readonly record: string }
>;

/** Reads all records of each parent, in the statement's order. */
function records<Record>(ask: Ask, statement: OfParents) {
  return async (ids: readonly string[], revision: number, options?: ReadOptions): Promise<Record[][]> => {
    const rows = await ask(statement, { parents: unique(ids), revision }, options);
    return byParent(ids, rows).map((own) => own.map((row) => recordOf<Record>(row.record)));
  };
}
