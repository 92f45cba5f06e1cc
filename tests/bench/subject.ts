/**
 * What is measured: the attribution engine as it was built to `dist/`, behind the few calls that the bench makes. What
 * an engine does not offer is null here, and its row says so.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Answer } from '../../src/attribution/answer.js';
import type { AttributionEngine, Footprint } from '../../src/attribution/engine.js';
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
  readonly matrix: ((question: Question) => Promise<unknown>) | null;
  footprint(): Promise<Footprint>;
  /** Saves the projection into a folder, opens it from there, and answers the question: how long the last two took. */
  readonly reload: ((folder: string, question: Question) => Promise<number>) | null;
  close(): Promise<void>;
}

/** What the engine may offer beyond its boundary of today. */
type EngineUnderTest = AttributionEngine & { matrix?(question: Question): Promise<unknown> };

interface EngineModule {
  createAttributionEngine(source: unknown, options?: unknown): EngineUnderTest;
}

const BUILT = packagePath('dist', 'attribution', 'create-engine.js');

/** An engine over a stream of records, without limits that a bench would only measure. */
export async function openSubject(source: object): Promise<Subject> {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there: run the bench by \`npm run bench\``);
  const { createAttributionEngine } = (await import(pathToFileURL(BUILT).href)) as EngineModule;
  const engine = createAttributionEngine(source);
  return {
    answer: (question) => engine.answer(question),
    bestChains: (question) => engine.bestChains(question),
    assess: (claims, sight) => engine.assess(claims, sight),
    matrix: engine.matrix ? (question) => engine.matrix?.(question) ?? Promise.resolve() : null,
    footprint: () => engine.footprint(HEAD),
    reload: null,
    close: () => engine.close(),
  };
}
