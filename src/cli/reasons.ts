/** `linchpin reasons`: prints what a listing of an actor would rest on, without a server. */
import { createContext } from '../graphql/context.js';
import { makePack, printedPack } from '../graphql/reasons.js';
import { readArguments, wholeNumber } from './arguments.js';
import { briefFormatFrom } from './brief-format.js';
import { type Command, UsageProblem } from './command.js';
import { asOfFrom, openForCommand } from './open.js';

const OPTIONS = {
  actor: { type: 'string' },
  criterion: { type: 'string' },
  network: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  revision: { type: 'string' },
  format: { type: 'string' },
} as const;

export const reasonsCommand: Command = {
  usage: `Usage: linchpin reasons --actor ID [options]

  --actor ID          whom a listing is or would be about
  --criterion ID      a ground of listing, an element of a definition, or an act with
                      all its grounds and elements; every one on record if left out
  --network ID        to which networks, operations, routes or visa practices chains
                      are looked for; may be given several times; if left out, to
                      all networks and operations on record, the first 100 by name
  --as-of DATE        claims that may have begun by then, and which listings stood:
                      YYYY, YYYY-MM or YYYY-MM-DD
  --revision N        only what was known at this revision
  --format FORMAT     markdown (default) or html

Prints a memorandum with footnotes: what a listing rests on by the record, what
speaks against it, of which sources a copy is recorded, and what a court would miss.

Example: linchpin reasons --actor cham-wings

Reads DATA_DIR, or Neo4j when NEO4J_URI is set; an empty graph is filled with the
seed facts first.`,

  async run(words, terminal) {
    const { values } = readArguments(words, OPTIONS);
    const { actor, criterion = null, network = null } = values;
    if (actor === undefined) throw new UsageProblem('--actor is missing: whom would the listing be about?');
    const asOf = asOfFrom(values['as-of']);
    const format = briefFormatFrom(values.format ?? 'markdown', 'format');
    const revision = values.revision === undefined ? null : wholeNumber(values.revision, 'revision', 0);
    const graph = await openForCommand(terminal);
    try {
      const context = createContext(graph);
      const view = await context.view({ asOf, revision });
      const made = await makePack({ actor, criterion, networks: network }, view, context);
      terminal.out(await printedPack(made, format, view, context));
    } finally {
      await graph.close();
    }
    return 0;
  },
};
