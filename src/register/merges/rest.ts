/** A pause in long work. */
import { setImmediate } from 'node:timers/promises';
import { reasonOf } from '../../abort.js';

/** Lets others have their turn, and gives up when the asker has. @throws LinchpinError CANCELLED, or the signal's reason */
export async function rest(signal?: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal?.aborted) throw reasonOf(signal);
}
