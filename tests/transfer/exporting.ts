/** Exports as one text. */
import type { Format, Losing } from '../../src/exchange/format.js';
import type { Store } from '../../src/store/store.js';
import { type ExportTerms, exportedGraph } from '../../src/transfer/export.js';
import { filterFrom } from '../../src/transfer/export-filter.js';
import { inFolder } from '../folder.js';

/** @param terms by default everything of revision 1, not weighed */
export function exportText(
  store: Store,
  format: Format,
  terms: Partial<ExportTerms> = {},
  losing: Losing = () => undefined,
): Promise<string> {
  return inFolder(async (workFolder) => {
    const graph = await exportedGraph(store, {
      revision: 1,
      filter: filterFrom([]),
      weigh: null,
      workFolder,
      ...terms,
    });
    let text = '';
    for await (const piece of format.write(graph, losing)) text += piece;
    return text;
  });
}
