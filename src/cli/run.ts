/** Finds the command that was asked for, runs it, and turns what it throws into one readable line. */
import { type Command, type Terminal, UsageProblem } from './command.js';
import { COMMANDS, OVERVIEW } from './commands.js';
import { failureText } from './failure.js';

/** Runs what the words ask for. @returns the exit code */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = words;
  let usage = OVERVIEW;
  try {
    if (isHelp(name)) return await help(rest[0], terminal);
    const command = await commandNamed(name);
    usage = command.usage;
    return rest.some(isHelpOption) ? await help(name, terminal) : await command.run(rest, terminal);
  } catch (error) {
    const { text, exitCode } = failureText(error, usage);
    terminal.err(text);
    return exitCode;
  }
}

function isHelp(word: string): boolean {
  return word === 'help' || isHelpOption(word);
}

function isHelpOption(word: string): boolean {
  return word === '--help' || word === '-h';
}

async function help(name: string | undefined, terminal: Terminal): Promise<number> {
  const isKnown = name !== undefined && Object.hasOwn(COMMANDS, name);
  terminal.out(`${isKnown ? (await commandNamed(name)).usage : OVERVIEW}\n`);
  return 0;
}

async function commandNamed(name: string): Promise<Command> {
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!listed) throw new UsageProblem(`no command is named ${JSON.stringify(name)}`);
  return listed.load();
}
