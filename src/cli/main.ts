#!/usr/bin/env node
/** The command line: finds the command, runs it, and turns what it throws into one readable line. */
import { type Command, type Terminal, UsageProblem } from './command.js';
import { failureText } from './failure.js';
import { paintFor } from './paint.js';

/** Each is read when it is needed: asking a question does not wait for the HTTP service to load. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serveCommand,
  attribution: async () => (await import('./attribution.js')).attributionCommand,
  load: async () => (await import('./load.js')).loadCommand,
  doctor: async () => (await import('./doctor.js')).doctorCommand,
};

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = words;
  const isHelp = (word: string | undefined) => word === 'help' || word === '--help' || word === '-h';
  if (isHelp(name)) return help(rest[0], terminal);
  if (rest.includes('--help') || rest.includes('-h')) return help(name, terminal);
  let usage: string | null = null;
  try {
    const command = await commandNamed(name);
    usage = command.usage;
    return await command.run(rest, terminal);
  } catch (error) {
    const { text, exitCode } = failureText(error, usage ?? (await overview()));
    terminal.err(text);
    return exitCode;
  }
}

async function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageProblem(`no command is named ${JSON.stringify(name)}`);
  return load();
}

async function help(name: string | undefined, terminal: Terminal): Promise<number> {
  const isKnown = name !== undefined && Object.hasOwn(COMMANDS, name);
  terminal.out(`${isKnown ? (await commandNamed(name)).usage : await overview()}\n`);
  return 0;
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return `linchpin: how far a state actor connects to a facilitator network, and on whose word

Usage: linchpin <command> [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`).join('\n')}
  ${'help'.padEnd(14)}shows this, or the help of a command: linchpin help attribution

Settings come from the environment; the README lists them.`;
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
