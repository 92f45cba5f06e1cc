/**
 * The projection: the claims of a dossier that involvement may travel along, as leads from entity to entity in the
 * direction of flow.
 */
import type { ClaimRecord } from '../model/claim.js';
import type { EntityKind } from '../model/kind.js';
import { CONTACTS, type Predicate, predicateNamed } from '../model/predicate.js';
import type { Dossier } from './dossier.js';

/** A claim read in one direction of its flow. Parallel claims between two entities are separate leads. */
export interface Lead {
  readonly claim: ClaimRecord;
  readonly predicate: Predicate;
  readonly from: string;
  readonly to: string;
  /** FORWARD from the claim's subject to its object. */
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Kind of the claim's object, which decides some ties. */
  readonly objectKind: EntityKind;
}

export class Projection {
  readonly dossier: Dossier;
  /** Claims of the no-flow ties that an answer lists as contacts, by id. */
  readonly contacts: readonly ClaimRecord[];
  readonly #out = new Map<string, Lead[]>();
  readonly #into = new Map<string, Lead[]>();

  constructor(dossier: Dossier) {
    this.dossier = dossier;
    this.contacts = [...dossier.claims.values()].filter((claim) => CONTACTS.includes(claim.predicate));
    for (const claim of dossier.claims.values()) {
      for (const lead of leadsOf(claim, dossier)) {
        gather(this.#out, lead.from, lead);
        gather(this.#into, lead.to, lead);
      }
    }
  }

  /** Leads out of an entity, in claim order. */
  out(entity: string): readonly Lead[] {
    return this.#out.get(entity) ?? [];
  }

  /** Leads into an entity, in claim order. */
  into(entity: string): readonly Lead[] {
    return this.#into.get(entity) ?? [];
  }

  kindOf(entity: string): EntityKind | undefined {
    return this.dossier.entities.get(entity)?.kind;
  }
}

function leadsOf(claim: ClaimRecord, dossier: Dossier): Lead[] {
  const predicate = predicateNamed(claim.predicate);
  const { subject, object } = claim;
  const objectKind = object === undefined ? undefined : dossier.entities.get(object)?.kind;
  if (!predicate || object === undefined || objectKind === undefined || claim.supersededBy !== undefined)
    return [];
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

function gather(leads: Map<string, Lead[]>, entity: string, lead: Lead): void {
  const list = leads.get(entity);
  if (list) list.push(lead);
  else leads.set(entity, [lead]);
}
