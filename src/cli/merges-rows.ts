/** Looks for merges of one actor after another, from the first that was not looked at to the last, or until it is stopped. */
import { setImmediate } from 'node:timers/promises';
import type { MergeSearch } from '../register/merges/propose-merges.js';
import { counted, figure } from './figures.js';
import type { MergeSheet } from './merges-sheet.js';
import { Pace } from './pace.js';
import { refused } from './results.js';

export interface MergesCourse {
  readonly search: Pick<MergeSearch, 'actors' | 'id'> & {
    readonly finder: Pick<MergeSearch['finder'], 'of'>;
  };
  readonly sheet: MergeSheet;
  /** A line for whoever waits at the terminal. */
  readonly tell: (line: string) => void;
  /** Asks to stop between two actors. */
  readonly stop: AbortSignal;
}

/** How far a search came, searches before it included. */
export interface MergesDone {
  readonly actors: number;
  readonly isStopped: boolean;
}

/** @throws LinchpinError CONFIG_INVALID when what was done before was of other actors */
export async function findMerges({ search, sheet, tell, stop }: MergesCourse): Promise<MergesDone> {
  const { actors, id, finder } = search;
  const first = doneBefore(search, sheet);
  let done = first;
  const joined = new Set<string>();
  let perSecond: number | null = null;
  const pace = new Pace((_, speed) => {
    perSecond = speed;
  });
  for (; done < actors.length; done++) {
    await setImmediate();
    if (stop.aborted) break;
    const found = finder.of(actors[done] as number);
    for (const proposal of found.proposals) await sheet.add(proposal);
    for (const pair of found.joined) joined.add(pair);
    pace.add(1);
    if (perSecond !== null || done === first)
      await sheet.keep({ rows: done + 1, read: id(actors[done] as number) });
    if (perSecond === null) continue;
    tell(progressText(done + 1, actors.length, sheet.size, perSecond));
    perSecond = null;
  }
  const isStopped = done < actors.length;
  // Standard output keeps nothing: what was found is shown.
  if (!isStopped || sheet.isShownWhenStopped) await sheet.finish();
  else if (done > 0) await sheet.keep({ rows: done, read: id(actors[done - 1] as number) });
  tell(endText(done, sheet.size, joined.size));
  return { actors: done, isStopped };
}

function doneBefore({ actors, id }: Pick<MergeSearch, 'actors' | 'id'>, { done }: MergeSheet): number {
  if (done === null) return 0;
  const last = actors[done.rows - 1];
  if (last === undefined || id(last) !== done.read)
    throw refused(`the ${figure(done.rows)} actors looked at before were others`);
  return done.rows;
}

function progressText(done: number, all: number, proposals: number, perSecond: number): string {
  const share = Math.floor((done / all) * 100);
  return `${figure(done)} of ${figure(all)} actors (${share} %), ${counted(proposals, 'proposal')} so far, ${figure(perSecond)} a second`;
}

function endText(done: number, proposals: number, joined: number): string {
  const left =
    joined === 0
      ? ''
      : `; ${counted(joined, 'pair')} left out, for a source says something of one to the other`;
  return `${counted(done, 'actor')} looked at, ${counted(proposals, 'proposal')}${left}`;
}
