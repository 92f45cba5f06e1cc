/**
 * What the writer of a bundle keeps in mind of what it has written, for what comes later refers to it: titles of
 * sources, names of actors, and which places and claims are standard objects.
 */
import { Ids } from '../../columns/ids.js';
import { PackedText } from '../../columns/packed-text.js';
import type { EntityRecord } from '../../model/entity.js';
import { type EntityKind, isActorKind } from '../../model/kind.js';
import type { SourceRecord } from '../../model/source.js';
import { stixId } from './ids.js';
import { isLocated, type StandardType, standardTypeOf } from './kinds.js';
import { type CitedSource, documentReference, type ExternalReference } from './references.js';

type KnownSource = CitedSource & Pick<SourceRecord, 'authors' | 'publisher' | 'published'>;

export class Known {
  readonly #sources = new Map<string, KnownSource>();
  readonly #actors = new Ids();
  /** By the numbers of the actors. */
  readonly #names = new PackedText();
  readonly #located = new Set<string>();
  /** Claims that are relationships. */
  readonly claims = new Ids();

  addSource({ id, title, url, authors, publisher, published }: SourceRecord): void {
    this.#sources.set(id, { id, title, url, authors, publisher, published });
  }

  addEntity(entity: EntityRecord): void {
    if (isLocated(entity)) this.#located.add(entity.id);
    if (!isActorKind(entity.kind)) return;
    this.#actors.add(entity.id);
    this.#names.add(entity.name);
  }

  /** The type of the standard object that tells an entity; null where none does. */
  standardType(id: string, kind: EntityKind): StandardType | null {
    const type = standardTypeOf(kind);
    return type === 'location' && !this.#located.has(id) ? null : type;
  }

  /** The standard object that tells an entity. */
  standardId(id: string, kind: EntityKind | null): string | null {
    const type = kind === null ? null : this.standardType(id, kind);
    return type === null ? null : stixId(type, 'entity', id);
  }

  source(id: string): KnownSource | undefined {
    return this.#sources.get(id);
  }

  /** References to documents; a graph is closed, so each is known. */
  documents(
    citations: readonly { readonly source: string; readonly locator?: string | undefined }[],
  ): ExternalReference[] {
    return citations.flatMap(({ source, locator }) => {
      const known = this.#sources.get(source);
      return known ? [documentReference(known, locator)] : [];
    });
  }

  /** Whose words a passage is: an actor's, otherwise its source's authors' or publisher's; as a property. */
  authors(source: string, assertedBy?: string): { readonly authors?: readonly string[] } {
    const actor = assertedBy === undefined ? undefined : this.#actors.find(assertedBy);
    if (actor !== undefined) return { authors: [this.#names.text(actor)] };
    const { authors = [], publisher } = this.#sources.get(source) ?? {};
    const named = authors.length === 0 && publisher !== undefined ? [publisher] : authors;
    return named.length === 0 ? {} : { authors: named };
  }
}
