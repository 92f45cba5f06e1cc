/**
 * The graph, open: engine, store, facts and the attribution engine over them. What commands start from that answer
 * questions; those that load facts or examine them open only what they need.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createAttributionEngine, type EngineOptions } from './attribution/create-engine.js';
import type { AttributionEngine } from './attribution/engine.js';
import { type LiveOptions, LiveProjection } from './attribution/projection/live-projection.js';
import type { Config } from './config.js';
import { LinchpinError } from './errors.js';
import { loadWhenEmpty, PACKAGE_SEEDS, type SeedState } from './first-load.js';
import { keepInFile } from './projection-file.js';
import { LiveRegister } from './register/live-register.js';
import type { Engine } from './store/engine.js';
import { NEO4J_TIMEOUTS } from './store/neo4j/engine.js';
import { openStoreAt, openToExamine, type StoreSettings } from './store/open.js';
import type { StoreOptions } from './store/open-store.js';
import type { StateRange } from './store/states.js';
import type { Store } from './store/store.js';

/** An open graph that holds facts, and what answers from it. */
export interface Graph {
  readonly engine: Engine;
  readonly store: Store;
  readonly attribution: AttributionEngine;
  readonly register: LiveRegister;
  readonly seeds: SeedState;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Told how many records are about to be loaded, when the graph is empty. */
  readonly announce?: (records: number) => void;
  /** Told what happens while a large graph is taken up, for the log. */
  readonly tell?: (event: string, details: object) => void;
}

/** Opens the graph, and fills it when it is empty. A load that fails leaves it empty and closed. */
export async function openGraph(
  config: Config,
  { announce = () => undefined, tell = () => undefined }: OpenOptions = {},
): Promise<Graph> {
  const store = await openStore(config);
  try {
    const seeds = await loadWhenEmpty(store, config.seedsFolder ?? PACKAGE_SEEDS, announce);
    const source = {
      states: (range: StateRange, signal?: AbortSignal) => store.states(range, { signal }),
    };
    const live = new LiveProjection(source, liveOptions(config, store, tell));
    const attribution = createAttributionEngine(live, effortOptions(config));
    const register = new LiveRegister(live, source, {
      onProgress: everySeconds(5, (progress) => tell('taking up names and listings', progress)),
    });
    const close = async () => {
      await register.close();
      await attribution.close();
      await store.close();
    };
    return { engine: store.engine, store, attribution, register, seeds, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A search stops well before the request's deadline, so that a partial answer can still be sent. */
const SEARCH_MS = 5000;
const EFFORT = { maxVisited: 200_000, maxLeads: 50_000_000 };

function effortOptions({ requestTimeoutMs, attributionThreads }: Config): EngineOptions {
  const milliseconds = Math.min(SEARCH_MS, requestTimeoutMs / 2);
  return { effort: { ...EFFORT, milliseconds }, threads: attributionThreads };
}

function liveOptions(config: Config, store: Store, tell: NonNullable<OpenOptions['tell']>): LiveOptions {
  return {
    keep: keepInFile({
      path: join(config.dataFolder, projectionName(config)),
      identity: async (revision) => {
        const [row] = await store.revisions.byNumbers([revision]);
        return row ? JSON.stringify(row) : null;
      },
      onProblem: (problem) => tell('the file of the projection', { problem }),
    }),
    onFailure: (failure) => tell('weighing or keeping the graph failed', { err: failure }),
    onProgress: everySeconds(5, (progress) => tell('taking up the graph', progress)),
  };
}

/** One for each graph that is reached from this folder. */
function projectionName({ neo4j }: Config): string {
  if (neo4j === null) return 'projection';
  const place = createHash('sha256')
    .update(`${neo4j.uri} ${neo4j.database ?? ''}`)
    .digest('hex');
  return `projection-${place.slice(0, 16)}`;
}

/** Passes on what it is told, at most once in so many seconds and never at once. */
function everySeconds<Told>(seconds: number, say: (told: Told) => void): (told: Told) => void {
  let last = performance.now();
  return (told) => {
    const now = performance.now();
    if (now - last < seconds * 1000) return;
    last = now;
    say(told);
  };
}

/** Where the graph is kept. A read is given up on the server before the request's deadline has passed. */
function storeSettings({ neo4j, dataFolder, requestTimeoutMs }: Config): StoreSettings {
  if (neo4j === null) return { kind: 'embedded', folder: dataFolder };
  const readMs = Math.min(NEO4J_TIMEOUTS.readMs, Math.round(requestTimeoutMs * 0.8));
  return { kind: 'neo4j', ...neo4j, timeouts: { readMs } };
}

/** Opens what is stored, to be examined; nothing is made, brought up to date or loaded. null where no graph is kept. */
export function openStored(config: Config): Engine | null {
  return openToExamine(storeSettings(config));
}

/** Opens the store, and loads nothing; what the file system refuses is the setting's fault. @throws LinchpinError */
export function openStore(config: Config): ReturnType<typeof openStoreAt> {
  return openStoreWith(config, {});
}

/** Opens the store also when it is half restored. @throws LinchpinError */
export function openStoreToRestore(config: Config): ReturnType<typeof openStoreAt> {
  return openStoreWith(config, { toRestore: true });
}

async function openStoreWith(config: Config, options: StoreOptions): ReturnType<typeof openStoreAt> {
  try {
    return await openStoreAt(storeSettings(config), options);
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (cause instanceof LinchpinError || syscall === undefined) throw cause;
    const problem = `the folder cannot be used (${code})`;
    throw new LinchpinError('CONFIG_INVALID', { where: 'DATA_DIR', problem }, { cause });
  }
}
