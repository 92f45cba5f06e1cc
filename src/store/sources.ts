/** Reads of how sources hang together, and of the sources behind what is said of an entity. */
import type { SourceRecord } from '../model/source.js';
import { unique } from '../unique.js';
import type { Ask } from './asking.js';
import { byParent, countByParent, recordOf } from './parents.js';
import { bounds, sliceOf } from './rank.js';
import { STATEMENTS } from './statements.js';
import type { SourceReads } from './store.js';

export function sourceReads(ask: Ask): SourceReads {
  return {
    async referringTo(ids, reference, revision, options) {
      const common = { parents: unique(ids), revision };
      const rows = await (reference === 'SAME_WORK'
        ? ask(STATEMENTS.sourcesOfSameWork, common, options)
        : ask(STATEMENTS.sourcesReferringTo, { ...common, reference }, options));
      return byParent(ids, rows).map((own) => own.map(sourceOf));
    },

    async ofEntities(ids, page, revision, options) {
      const statement = page.backward ? STATEMENTS.sourcesOfEntitiesBackward : STATEMENTS.sourcesOfEntities;
      const rows = await ask(statement, { parents: unique(ids), ...bounds(page), revision }, options);
      return byParent(ids, rows).map((own) => sliceOf(own, page, sourceOf));
    },

    async countOfEntities(ids, revision, options) {
      const parameters = { parents: unique(ids), revision };
      return countByParent(ids, await ask(STATEMENTS.sourceCountOfEntities, parameters, options));
    },
  };
}

function sourceOf(row: { readonly record: string }): SourceRecord {
  return recordOf<SourceRecord>(row.record);
}
