/** An orderly stop of long work: what is under way is finished, and what was done is kept. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Stop {
  readonly signal: AbortSignal;
  /** As shells have it: 128 and the number of the signal that came; 0 when none did. */
  readonly exitCode: number;
  /** Signals end the program as ever. */
  forget(): void;
}

/** The first Ctrl-C or SIGTERM asks to stop; the second ends the program at once. */
export function stopOnSignals(): Stop {
  const controller = new AbortController();
  let exitCode = 0;
  const names = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];
  const forget = () => {
    for (const name of names) process.off(name, stop);
  };
  const stop = (name: keyof typeof EXIT_CODES) => {
    exitCode = EXIT_CODES[name];
    forget();
    controller.abort();
  };
  for (const name of names) process.on(name, stop);
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
    forget,
  };
}
