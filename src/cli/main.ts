#!/usr/bin/env node
/** The command line: finds the command, runs it, and turns what it throws into one readable line. */
import { attributionCommand } from './attribution.js';
import { type Command, type Terminal, UsageProblem } from './command.js';
import { doctorCommand } from './doctor.js';
import { failureText } from './failure.js';
import { loadCommand } from './load.js';
import { paintFor } from './paint.js';
import { serveCommand } from './serve.js';

const COMMANDS: readonly Command[] = [serveCommand, attributionCommand, loadCommand, doctorCommand];

const HELP = `linchpin: how far a state actor connects to a facilitator network, and on whose word

Usage: linchpin <command> [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`).join('\n')}
  ${'help'.padEnd(14)}shows this, or the help of a command: linchpin help attribution

Settings come from the environment; the README lists them.`;

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], terminal);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (!command) throw new UsageProblem(`no command is named ${JSON.stringify(name)}`);
    if (rest.includes('--help') || rest.includes('-h')) return help(name, terminal);
    return await command.run(rest, terminal);
  } catch (error) {
    const { text, exitCode } = failureText(error, command?.usage ?? HELP);
    terminal.err(text);
    return exitCode;
  }
}

function help(name: string | undefined, terminal: Terminal): number {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  terminal.out(`${command?.usage ?? HELP}\n`);
  return 0;
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  paint: paintFor(process.stdout, process.env),
});
