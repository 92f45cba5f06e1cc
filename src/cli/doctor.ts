/** `linchpin doctor`: examines what is stored, for what no constraint of an engine enforces, and the copies beside it. */
import { readConfig } from '../config.js';
import { copiesFolder, hashOfCopy } from '../exchange/kept-copies.js';
import { openStored } from '../graph.js';
import { type Examination, examine } from '../store/doctor.js';
import { readArguments } from './arguments.js';
import type { Command, Terminal } from './command.js';
import { counted } from './figures.js';
import { printable } from './printable.js';

export const doctorCommand: Command = {
  usage: `Usage: linchpin doctor

Reads the whole graph of DATA_DIR, or of Neo4j when NEO4J_URI is set, and reports
each record that is not as it must be. Every source that tells the SHA-256 of a
preserved copy must have it in DATA_DIR/preserved: COPY_MISSING where it is not
there or cannot be read, COPY_CHANGED where its bytes have another hash. Nothing is
changed, made or loaded. Exit code 0: all is well, or there is no graph yet; 1:
something was found.`,

  async run(words, terminal) {
    readArguments(words, {});
    const config = readConfig(terminal.environment);
    const copies = copiesFolder(config.dataFolder);
    const engine = openStored(config);
    try {
      const found = engine && (await examine(engine, (sha256) => hashOfCopy(copies, sha256)));
      return report(found, terminal);
    } finally {
      await engine?.close();
    }
  },
};

/** Says what was found, and gives the exit code. */
function report(examination: Examination | null, terminal: Terminal): number {
  if (examination === null) {
    terminal.out('nothing to examine: no graph is kept there yet\n');
    return 0;
  }
  const { revision, findings } = examination;
  for (const { code, id, problem } of findings) terminal.out(`${printable(`${code} ${id}: ${problem}`)}\n`);
  const verdict = findings.length === 0 ? 'nothing is wrong' : counted(findings.length, 'finding');
  terminal.out(`${revision === null ? 'no revision' : `revision ${revision}`}: ${verdict}\n`);
  return findings.length === 0 ? 0 : 1;
}
