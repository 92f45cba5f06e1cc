/**
 * What edges say of others than their ends: the names of instruments and authorities, and of whoever disputes. Their
 * ids are gathered from the claims, their names from the entities.
 */
import { type ExportedClaim, type ExportedGraph, isEntityRecord } from '../format.js';

export interface Named {
  readonly name: string;
  readonly country: string | undefined;
}

export interface CitedSource {
  readonly title: string;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
}

export class SpokenOf {
  readonly #needed = new Set<string>();
  readonly #named = new Map<string, Named>();
  readonly #sources = new Map<string, CitedSource>();
  /** Ids of authorities, by the instrument that they list under. */
  readonly #authorities = new Map<string, string[]>();

  static async in(graph: ExportedGraph): Promise<SpokenOf> {
    const spokenOf = new SpokenOf();
    for await (const one of graph.claims()) spokenOf.#gather(one);
    for await (const { id, title, publisher, url } of graph.sources()) {
      spokenOf.#sources.set(id, { title, publisher, url });
    }
    for await (const entity of graph.entities()) {
      if (!isEntityRecord(entity) || !spokenOf.#needed.has(entity.id)) continue;
      spokenOf.#named.set(entity.id, { name: entity.name, country: entity.country });
    }
    return spokenOf;
  }

  /** null for an id that no edge needs a name of. */
  named(id: string): Named | null {
    return this.#named.get(id) ?? null;
  }

  source(id: string): CitedSource | null {
    return this.#sources.get(id) ?? null;
  }

  /** Whoever lists under an instrument, as far as some source says so. */
  authorities(instrument: string): readonly Named[] {
    return (this.#authorities.get(instrument) ?? []).flatMap((id) => this.named(id) ?? []);
  }

  #gather({ claim: { subject, predicate, object }, items }: ExportedClaim): void {
    if (predicate === 'LISTED_UNDER' && object !== undefined) this.#needed.add(object);
    if (predicate === 'ADMINISTERS' && object !== undefined) {
      const isSupported = items.some(({ stance, retracted }) => stance === 'SUPPORTS' && !retracted);
      if (!isSupported) return;
      this.#needed.add(subject);
      this.#authorities.set(object, [...(this.#authorities.get(object) ?? []), subject]);
    }
    for (const { assertedBy } of items) if (assertedBy !== undefined) this.#needed.add(assertedBy);
  }
}
