/** `linchpin doctor`: examines what is stored, for what no constraint of an engine enforces. */
import { readConfig } from '../config.js';
import { openGraph } from '../graph.js';
import { examine } from '../store/doctor.js';
import { announceLoad } from './announce.js';
import { readArguments } from './arguments.js';
import type { Command } from './command.js';
import { counted } from './figures.js';

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'examines the stored graph and lists what is not as it must be',
  usage: `Usage: linchpin doctor

Reads the whole graph and reports each record that is not as it must be. Exit code
0: all is well; 1: something was found.`,

  async run(words, terminal) {
    readArguments(words, {});
    const graph = await openGraph(readConfig(terminal.environment), { announce: announceLoad(terminal) });
    try {
      const findings = await examine(graph.engine);
      for (const { code, id, problem } of findings) terminal.out(`${code} ${id}: ${problem}\n`);
      const verdict = findings.length === 0 ? 'nothing is wrong' : counted(findings.length, 'finding');
      terminal.out(`revision ${await graph.store.head()}: ${verdict}\n`);
      return findings.length === 0 ? 0 : 1;
    } finally {
      await graph.close();
    }
  },
};
