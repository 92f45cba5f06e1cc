/**
 * `npm start` puts a shell between npm and the service. A SIGTERM for npm ends that shell, which does not pass it on:
 * the service would live on, unseen, and hold its port and its data folder. So it watches for its parent's end.
 */
const EVERY_MS = 250;

/** Calls back once the shell that npm started this process with is gone; never when npm did not start it. */
export function whenOrphaned(
  environment: Readonly<Record<string, string | undefined>>,
  stop: () => void,
): void {
  if (environment.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, EVERY_MS);
  watch.unref();
}
