#!/usr/bin/env node
/** The command line: what the process was given goes to the command, and what it says to the process. */
import { paintFor } from './paint.js';
import { run } from './run.js';

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
