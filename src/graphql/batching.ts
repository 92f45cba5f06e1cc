/**
 * Batched reads: all that one level of a query asks of one function, with the same arguments, is one call to the
 * store. Loaders live as long as their request, so nothing is ever shared between callers.
 */
import DataLoader from 'dataloader';
import { canonicalJson, type Json } from '../model/ids.js';

/** Most keys of one call. */
const LARGEST_BATCH = 500;

/** One entry for each key, in their order; an `Error` fails its key alone. */
export type Batch<Value> = (keys: readonly string[]) => Promise<readonly (Value | Error)[]>;

/** The arguments of a function, apart from its ids, in one order of keys: equal arguments share a loader. */
export function keyOf(...args: readonly unknown[]): string {
  return canonicalJson(args as Json);
}

/** Gives the one loader of a request for a function and its arguments. */
export type Batched = <Value>(
  name: string,
  args: string,
  load: Batch<Value>,
) => { load(key: string): Promise<Value> };

/** Keeps the loaders of one request: reads of the same name and arguments meet in one loader. */
export function createBatched(): Batched {
  const loaders = new Map<string, unknown>();
  return <Value>(name: string, args: string, load: Batch<Value>) => {
    const key = `${name} ${args}`;
    const known = loaders.get(key) as DataLoader<string, Value> | undefined;
    if (known) return known;
    const made = new DataLoader<string, Value>(load, { maxBatchSize: LARGEST_BATCH });
    loaders.set(key, made);
    return made;
  };
}
