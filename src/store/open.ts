/** Opens a store where the settings say: embedded in this process, or on a Neo4j server. */
import { type EmbeddedSettings, openEmbedded, openEmbeddedToRead } from './embedded/engine.js';
import type { Engine } from './engine.js';
import { type Neo4jSettings, openNeo4j } from './neo4j/engine.js';
import { openStore, type StoreOptions } from './open-store.js';
import type { Store } from './store.js';

export type StoreSettings =
  | ({ readonly kind: 'embedded' } & EmbeddedSettings)
  | ({ readonly kind: 'neo4j' } & Neo4jSettings);

/**
 * Opens the store, its schema up to date. Closing the store closes the engine.
 *
 * @throws LinchpinError DATA_IN_USE, STORE_DAMAGED, SCHEMA_VERSION, ENGINE_UNAVAILABLE
 */
export async function openStoreAt(
  settings: StoreSettings,
  options?: StoreOptions,
): Promise<Store & { readonly engine: Engine }> {
  const engine = settings.kind === 'embedded' ? openEmbedded(settings) : openNeo4j(settings);
  try {
    return { ...(await openStore(engine, options)), engine };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/**
 * Opens the engine alone, for the doctor: the schema is not brought up to date, and a data folder is not made. null
 * where the folder holds no graph.
 *
 * @throws LinchpinError DATA_IN_USE, STORE_DAMAGED
 */
export function openToExamine(settings: StoreSettings): Engine | null {
  if (settings.kind === 'neo4j') return openNeo4j(settings);
  return settings.folder === null ? null : openEmbeddedToRead(settings.folder);
}
