#!/usr/bin/env node
/** The command line: what the process was given goes to the command, and what it says to the process. */
import { paintFor } from './paint.js';
import { run } from './run.js';

/**
 * A reader that has seen enough (`| head`) closes the pipe; that is no failure, and a full disk is one. Long work is
 * stopped in good order.
 */
let isShut = false;
let isFailed = false;
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (isShut) return;
  isShut = true;
  isFailed = code !== 'EPIPE';
  if (isFailed) process.stderr.write(`linchpin: standard output cannot be written (${code})\n`);
  if (process.listenerCount('SIGTERM') === 0) process.exit(isFailed ? 1 : 0);
  process.emit('SIGTERM', 'SIGTERM');
});

const exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  out: (text) => isShut || process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  paint: paintFor(process.stdout, process.env),
});
process.exitCode = isFailed ? 1 : exitCode;
