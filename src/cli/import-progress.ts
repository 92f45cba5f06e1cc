/** Progress of an import at the terminal: a line now and then, with how fast it goes at the moment. */
import type { ReadingProgress } from '../transfer/gather.js';
import type { WritingProgress } from '../transfer/import.js';
import type { Terminal } from './command.js';
import { progressText } from './import-text.js';

const EVERY_MS = 2000;

export class ImportProgress {
  readonly #terminal: Terminal;
  #doing = '';
  #told = performance.now();
  #count = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  tell(progress: ReadingProgress | WritingProgress): void {
    const count = 'places' in progress ? progress.places : progress.done;
    const doing = 'file' in progress ? `${progress.stage} ${progress.file}` : progress.stage;
    const now = performance.now();
    if (doing !== this.#doing) {
      this.#doing = doing;
      this.#begin(now, count);
      return;
    }
    if (now - this.#told < EVERY_MS) return;
    const perSecond = ((count - this.#count) / (now - this.#told)) * 1000;
    this.#terminal.err(`${progressText(progress, Math.max(0, perSecond))}\n`);
    this.#begin(now, count);
  }

  #begin(now: number, count: number): void {
    this.#told = now;
    this.#count = count;
  }
}
