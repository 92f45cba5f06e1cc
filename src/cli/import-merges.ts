/** After an import: which of what it brought may be on record already under another id, told to a person and no more. */
import { proposalText } from '../register/merges/proposal-text.js';
import { proposeMerges } from '../register/merges/propose-merges.js';
import type { ImportReport } from '../transfer/accounts.js';
import type { Terminal } from './command.js';
import { counted, figure } from './figures.js';
import { openForCommand } from './open.js';
import { printable } from './printable.js';

/** Of more entities than this it is only said how to look: each is compared with all the others. */
const MOST_ENTITIES = 1000;
const MOST_TOLD = 20;

/** Opens the graph anew, for what was imported has to be taken up. */
export async function tellMerges(
  { revisions, types }: ImportReport,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  if (revisions === null || types.entity === 0) return;
  // What came after the revision before the first of the import: the first is part of it.
  const since = revisions.first - 1;
  const command = `npm run merges -- --since ${since}`;
  if (types.entity > MOST_ENTITIES) {
    terminal.out(`whether some of them are on record already under another id: ${command}\n`);
    return;
  }
  const graph = await openForCommand(terminal);
  try {
    const found: string[] = [];
    const options = { revision: await graph.store.head(), signal };
    for await (const proposal of proposeMerges(graph, { since }, options)) {
      found.push(`may be the same: ${printable(proposalText(proposal))}\n`);
    }
    terminal.out(found.slice(0, MOST_TOLD).join(''));
    const more = found.length - MOST_TOLD;
    if (more > 0)
      terminal.out(`and ${counted(more, 'further pair')}; all of ${figure(found.length)}: ${command}\n`);
  } finally {
    await graph.close();
  }
}
