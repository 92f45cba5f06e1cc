/** Waiting before another attempt. */

/** Waits about this long, half as much more or less by chance, so that two who collided do not meet again. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds * (0.5 + Math.random())));
}
