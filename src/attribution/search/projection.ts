/**
 * The projection: the claims of a dossier that involvement may travel along, as leads from node to node in the
 * direction of flow. Entities are numbered, so that a search keeps what it knows of them in arrays.
 */
import type { ClaimRecord } from '../../model/claim.js';
import type { EntityKind } from '../../model/kind.js';
import { CONTACTS, type Predicate, predicateNamed } from '../../model/predicate.js';
import type { Dossier } from '../worlds/dossier.js';

/** Number of an entity in its projection. */
export type Node = number;

/** A claim read in one direction of its flow. Parallel claims between two entities are separate leads. */
export interface Lead {
  readonly claim: ClaimRecord;
  readonly predicate: Predicate;
  readonly from: Node;
  readonly to: Node;
  /** FORWARD from the claim's subject to its object. */
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Kind of the claim's object, which decides some ties. */
  readonly objectKind: EntityKind;
}

const NO_LEADS: readonly Lead[] = [];

/** Id of the entity that a lead comes from. */
export function startOf({ claim, direction }: Lead): string {
  return direction === 'FORWARD' ? claim.subject : (claim.object ?? '');
}

/** Id of the entity that a lead goes to. */
export function endOf({ claim, direction }: Lead): string {
  return direction === 'FORWARD' ? (claim.object ?? '') : claim.subject;
}

export class Projection {
  readonly dossier: Dossier;
  /** Claims of the no-flow ties that an answer lists as contacts, by id. */
  readonly contacts: readonly ClaimRecord[];
  readonly #ids: readonly string[];
  readonly #nodes = new Map<string, Node>();
  readonly #kinds: readonly EntityKind[];
  readonly #out: Lead[][] = [];
  readonly #into: Lead[][] = [];

  constructor(dossier: Dossier) {
    this.dossier = dossier;
    this.#ids = [...dossier.entities.keys()];
    this.#kinds = [...dossier.entities.values()].map((entity) => entity.kind);
    this.#ids.forEach((id, node) => {
      this.#nodes.set(id, node);
    });
    const claims = [...dossier.claims.values()];
    this.contacts = claims.filter(
      ({ predicate, supersededBy }) => CONTACTS.includes(predicate) && supersededBy === undefined,
    );
    for (const claim of claims) {
      for (const lead of this.#leadsOf(claim)) {
        gather(this.#out, lead.from, lead);
        gather(this.#into, lead.to, lead);
      }
    }
  }

  /** How many entities there are: nodes run from 0 to below it. */
  get size(): number {
    return this.#ids.length;
  }

  node(id: string): Node | undefined {
    return this.#nodes.get(id);
  }

  /** Nodes of ids that the dossier has. */
  nodes(ids: Iterable<string>): Node[] {
    return [...ids].flatMap((id) => this.#nodes.get(id) ?? []);
  }

  id(node: Node): string {
    return this.#ids[node] ?? '';
  }

  kind(node: Node): EntityKind | undefined {
    return this.#kinds[node];
  }

  /** Leads out of an entity, in claim order. */
  out(node: Node): readonly Lead[] {
    return this.#out[node] ?? NO_LEADS;
  }

  /** Leads into an entity, in claim order. */
  into(node: Node): readonly Lead[] {
    return this.#into[node] ?? NO_LEADS;
  }

  #leadsOf(claim: ClaimRecord): Lead[] {
    const predicate = predicateNamed(claim.predicate);
    const subject = this.#nodes.get(claim.subject);
    const object = claim.object === undefined ? undefined : this.#nodes.get(claim.object);
    const objectKind = object === undefined ? undefined : this.kind(object);
    if (!predicate || subject === undefined || object === undefined || objectKind === undefined) return [];
    if (claim.supersededBy !== undefined) return [];
    const forward: Lead = { claim, predicate, from: subject, to: object, direction: 'FORWARD', objectKind };
    const backward: Lead = { claim, predicate, from: object, to: subject, direction: 'BACKWARD', objectKind };
    switch (predicate.flow) {
      case 'FORWARD':
        return [forward];
      case 'BACKWARD':
        return [backward];
      case 'BOTH':
        return [forward, backward];
      case 'NONE':
        return [];
    }
  }
}

function gather(leads: Lead[][], node: Node, lead: Lead): void {
  const list = leads[node];
  if (list) list.push(lead);
  else leads[node] = [lead];
}
