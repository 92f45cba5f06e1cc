/** Progress of an import at the terminal. */
import type { ReadingProgress } from '../transfer/gather.js';
import type { WritingProgress } from '../transfer/import.js';
import { progressText } from './import-text.js';
import { Pace } from './pace.js';

/** @returns what is told of every step, and says a line now and then */
export function progressOn(
  err: (text: string) => void,
): (progress: ReadingProgress | WritingProgress) => void {
  let doing = '';
  let latest: ReadingProgress | WritingProgress | null = null;
  const pace = new Pace((_, perSecond) => {
    if (latest) err(`${progressText(latest, perSecond)}\n`);
  });
  return (progress) => {
    latest = progress;
    const count = 'places' in progress ? progress.places : progress.done;
    const now = 'file' in progress ? `${progress.stage} ${progress.file}` : progress.stage;
    // A trial may come to more than one round.
    if (now === doing && count >= pace.done) return pace.reach(count);
    doing = now;
    pace.begin(count);
  };
}
