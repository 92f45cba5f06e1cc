/**
 * What is measured: the attribution engine as it was built to `dist/`, behind the few calls that the bench makes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from '../../src/attribution/answer.js';
import type { AttributionEngine, Footprint } from '../../src/attribution/engine.js';
import type { ProjectionKeep } from '../../src/attribution/projection/live-projection.js';
import type { Question } from '../../src/attribution/question.js';
import { packagePath } from '../../src/package-root.js';
import { HEAD } from './graph.js';

export interface BestChain {
  readonly strength: number;
  /** Ids of the claims, from first step to last. */
  readonly claims: readonly string[];
}

export interface Subject {
  answer(question: Question): Promise<Answer>;
  /** The ten best chains and nothing else. */
  bestChains(question: Question): Promise<readonly BestChain[]>;
  assess: AttributionEngine['assess'];
  /** Best chains of many pairs: the cells of a table of `from` by `to`. */
  matrix(question: Question): Promise<unknown>;
  footprint(): Promise<Footprint>;
  /** Opens the projection that was kept and asks it a question: how many milliseconds the two took. */
  reload(question: Question): Promise<number>;
  close(): Promise<void>;
}

interface EngineModule {
  createAttributionEngine(source: unknown, options: { readonly keep: unknown }): AttributionEngine;
}

interface KeepModule {
  keepInFile(options: { readonly path: string; readonly identity: () => Promise<string> }): ProjectionKeep;
}

/** An engine over a stream of records, in this thread, that keeps its projection in a folder. */
export async function openSubject(source: object, folder: string): Promise<Subject> {
  const { createAttributionEngine } = await built<EngineModule>('attribution', 'create-engine.js');
  const { keepInFile } = await built<KeepModule>('projection-file.js');
  const file = keepInFile({ path: join(folder, 'projection'), identity: async () => 'bench' });
  let saved: Promise<void> | null = null;
  const keep: ProjectionKeep = {
    load: () => file.load(),
    save(projection) {
      saved = file.save(projection);
      return saved;
    },
  };
  const engine = createAttributionEngine(source, { keep });
  return {
    answer: (question) => engine.answer(question),
    async bestChains(question) {
      const chains = await engine.bestChains(question);
      // The file is written beside the first questions: no others are to be measured before it is there.
      if (saved !== null) await saved;
      return chains;
    },
    assess: (claims, sight) => engine.assess(claims, sight),
    matrix: ({ limit, maxChains, ...question }) => engine.matrix({ ...question, degreeOver: null }),
    footprint: () => engine.footprint(HEAD),
    async reload(question) {
      const started = performance.now();
      const again = createAttributionEngine(UNREADABLE, { keep });
      await again.bestChains(question);
      const ms = performance.now() - started;
      await again.close();
      return ms;
    },
    close: () => engine.close(),
  };
}

/** Whoever opens a projection again reads no records. */
const UNREADABLE = {
  states() {
    throw new Error('the projection was built anew and not opened again');
  },
};

function built<Module>(...path: string[]): Promise<Module> {
  const file = packagePath('dist', ...path);
  if (!existsSync(file)) throw new Error(`${file} is not there: run the bench by \`npm run bench\``);
  return import(pathToFileURL(file).href) as Promise<Module>;
}
