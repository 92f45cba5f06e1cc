/** `linchpin attribution`: asks one question without a server and prints the answer. */

import type { Answer } from '../attribution/answer.js';
import { QUESTION_DEFAULTS, type Question } from '../attribution/question.js';
import { composeBrief } from '../brief/compose-brief.js';
import { type BriefFormat, renderBrief } from '../brief/render-brief.js';
import type { Graph } from '../graph.js';
import { readBriefRecords } from '../graphql/brief-records.js';
import { DEFAULT_GRADING } from '../model/grade.js';
import { readArguments, wholeNumber } from './arguments.js';
import { attributionText } from './attribution-text.js';
import { briefFormatFrom } from './brief-format.js';
import { type Command, UsageProblem } from './command.js';
import { asOfFrom, knownRevision, openForCommand } from './open.js';
import type { Paint } from './paint.js';
import { recordsOf } from './records.js';

const OPTIONS = {
  from: { type: 'string', multiple: true },
  to: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  revision: { type: 'string' },
  'max-hops': { type: 'string' },
  limit: { type: 'string' },
  'ignore-disputes': { type: 'boolean' },
  json: { type: 'boolean' },
  brief: { type: 'string' },
} as const;

export const attributionCommand: Command = {
  usage: `Usage: linchpin attribution --from ID --to ID [options]

  --from ID           the actor asked about; may be given several times
  --to ID             a network, operation, route, visa practice or actor; may be
                      given several times
  --as-of DATE        only what may have held then: YYYY, YYYY-MM or YYYY-MM-DD
  --revision N        only what was known at this revision
  --max-hops N        most steps of a chain, 1 to 8 (default ${QUESTION_DEFAULTS.maxHops})
  --limit N           how many chains are shown, 1 to 64 (default ${QUESTION_DEFAULTS.limit})
  --ignore-disputes   answers as if nobody had disputed anything
  --json              prints the answer as JSON, with the names of its entities
  --brief FORMAT      prints the answer as a memorandum with footnotes: markdown or
                      html

Example: linchpin attribution --from by-property-department --to rt-iraq-minsk-air

Reads DATA_DIR, or Neo4j when NEO4J_URI is set; an empty graph is filled with the
seed facts first.`,

  async run(words, terminal) {
    const { values } = readArguments(words, OPTIONS);
    const wanted = questionFrom(values);
    const brief = briefFrom(values);
    const graph = await openForCommand(terminal);
    try {
      const head = await graph.store.head();
      const revision = knownRevision(wholeNumber(values.revision, 'revision', head), head);
      const answer = await graph.attribution.answer({ ...wanted, revision });
      terminal.out(
        brief
          ? renderBrief(composeBrief(answer, await readBriefRecords(answer, graph.store)), brief)
          : await printed(answer, graph, values.json ?? false, terminal.paint),
      );
    } finally {
      await graph.close();
    }
    return 0;
  },
};

async function printed(
  answer: Answer,
  { store, attribution }: Graph,
  asJson: boolean,
  paint: Paint,
): Promise<string> {
  const records = await recordsOf(answer, store, attribution);
  return asJson
    ? `${JSON.stringify({ ...answer, names: records.names }, null, 2)}\n`
    : attributionText(answer, records, paint);
}

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** @throws UsageProblem */
function briefFrom({ brief, json }: Values): BriefFormat | null {
  if (brief === undefined) return null;
  if (json) throw new UsageProblem('--brief and --json print different things: give one of them');
  return briefFormatFrom(brief, 'brief');
}

function questionFrom(values: Values): Omit<Question, 'revision'> {
  const { from = [], to = [] } = values;
  if (from.length === 0) throw new UsageProblem('--from is missing: whom is the question about?');
  if (to.length === 0) throw new UsageProblem('--to is missing: connected to what?');
  return {
    from,
    to,
    asOf: asOfFrom(values['as-of']),
    links: null,
    conducts: null,
    grading: DEFAULT_GRADING,
    minChainStrength: QUESTION_DEFAULTS.minChainStrength,
    maxChains: QUESTION_DEFAULTS.maxChains,
    maxHops: wholeNumber(values['max-hops'], 'max-hops', QUESTION_DEFAULTS.maxHops),
    limit: wholeNumber(values.limit, 'limit', QUESTION_DEFAULTS.limit),
    disputes: values['ignore-disputes'] ? 'IGNORE' : QUESTION_DEFAULTS.disputes,
  };
}
