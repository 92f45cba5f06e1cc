#!/usr/bin/env node
/** The command line: what the process was given goes to the command, and what it says to the process. */
import { paintFor } from './paint.js';
import { run } from './run.js';

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. Long work is stopped in good order. */
let isReadNoMore = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  if (isReadNoMore) return;
  isReadNoMore = true;
  if (process.listenerCount('SIGTERM') === 0) process.exit(0);
  process.emit('SIGTERM', 'SIGTERM');
});

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  out: (text) => isReadNoMore || process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  paint: paintFor(process.stdout, process.env),
});
