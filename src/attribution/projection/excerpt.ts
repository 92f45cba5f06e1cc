/**
 * Excerpts: a projection's columns turned back into records, for the few claims that an answer speaks of. What comes
 * out is a dossier of one revision in which everything that these claims rest on is complete: their ends, their items,
 * the works behind those with all their publications, what opposes them, and who says so.
 */
import type { ClaimRecord } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import { type EvidenceRecord, STANCES } from '../../model/evidence.js';
import { isoDay, type PartialDate, type Period, periodBetween } from '../../model/partial-date.js';
import { PREDICATES } from '../../model/predicate.js';
import { compileDossier, type Dossier, type DossierRecord } from '../worlds/dossier.js';
import { NO_DAY, NONE } from './absent.js';
import { credibilityIn, inUseIn, stanceIn } from './grades.js';
import { type EntityNote, heldAt, type OppositionNote } from './notes.js';
import { IS_COLLECTIVE, IS_UNPROVEN, type Projection } from './projection.js';
import type { SourcesAt } from './sources-at.js';
import { Words } from './words.js';

export class Excerpts {
  readonly #projection: Projection;
  readonly #words: Words;

  constructor(projection: Projection) {
    this.#projection = projection;
    this.#words = new Words(projection.said);
  }

  /** A dossier of these claims and entities, by their numbers, as they were at a revision with these sources. */
  dossier(
    claims: Iterable<number>,
    entities: Iterable<number>,
    { revision, sources }: { readonly revision: number; readonly sources: SourcesAt },
  ): Dossier {
    const records = new Map<string, DossierRecord>();
    const spoken = new Set<number>(entities);
    const open = [...new Set(claims)].filter((claim) => this.#projection.claimSince.at(claim) <= revision);
    const taken = new Set(open);
    for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
      const record = this.claim(claim);
      records.set(record.id, record);
      this.#ends(claim, spoken);
      for (const item of this.items(claim, revision)) {
        records.set(`item ${item.id}`, item);
        this.#speak(item.assertedBy, spoken);
        for (const source of [item.source, ...item.restsOn]) sources.gather(source, records);
      }
      for (const note of this.#oppositions(claim, revision)) {
        records.set(`opposition ${note.id}`, this.#opposition(note, record.id));
        sources.gather(note.source, records);
        const opposing = this.#projection.claims.find(note.claim);
        if (
          opposing === undefined ||
          taken.has(opposing) ||
          this.#projection.claimSince.at(opposing) > revision
        )
          continue;
        taken.add(opposing);
        open.push(opposing);
      }
    }
    for (const node of spoken) {
      const entity = this.entity(node, revision);
      if (entity && !records.has(entity.id)) records.set(entity.id, entity);
    }
    return compileDossier(revision, records.values());
  }

  /** A claim as it is identified: what only describes it plays no part in attribution. */
  claim(claim: number): ClaimRecord {
    const { claims, claimSubject, claimObject, claimPredicate, claimSaid, nodes } = this.#projection;
    const object = claimObject.at(claim);
    const [value, qualifiers] = this.#words.ofClaim(claimSaid.at(claim));
    return {
      type: 'claim',
      id: claims.text(claim),
      subject: nodes.text(claimSubject.at(claim)),
      predicate: PREDICATES[claimPredicate.at(claim)]?.name ?? '',
      ...(object !== NONE && { object: nodes.text(object) }),
      ...(value !== 0 && { value }),
      qualifiers,
    };
  }

  /** Items that held at a revision, by id. */
  items(claim: number, revision: number): EvidenceRecord[] {
    const { claims, claimItem, itemNext } = this.#projection;
    const found: EvidenceRecord[] = [];
    const id = claims.text(claim);
    for (let item = claimItem.at(claim); item !== NONE; item = itemNext.at(item)) {
      if (this.#projection.hasItemAt(item, revision)) found.push(this.#item(item, id));
    }
    return found;
  }

  entity(node: number, revision: number): Entity | null {
    const { nodes, nodeMarks, nodeName, nodeWhen, nodeSince, names } = this.#projection;
    const kind = this.#projection.kind(node);
    if (kind === undefined || nodeSince.at(node) > revision) return null;
    const marks = nodeMarks.at(node);
    const { name, collective, unproven, from, to } = this.#notedState(node, revision) ?? {
      name: names.text(nodeName.at(node)),
      collective: (marks & IS_COLLECTIVE) !== 0,
      unproven: (marks & IS_UNPROVEN) !== 0,
      ...this.#dates(nodeWhen.at(node)),
    };
    return {
      ...{ type: 'entity', id: nodes.text(node), kind, name, aliases: [], externalIds: [], statedBy: [] },
      ...(kind === 'StateBody' && { organStatus: unproven ? 'UNPROVEN' : 'ORGAN' }),
      ...(collective && { collective }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    } as unknown as Entity;
  }

  /** The period of an operation, route or visa practice at a revision. */
  ranIn(node: number, revision: number): Period {
    const noted = this.#notedState(node, revision);
    return noted
      ? periodBetween(noted.from, noted.to, noted.name)
      : this.#projection.whenPeriod(this.#projection.nodeWhen.at(node));
  }

  /** The noted state that holds at a revision; undefined when the one in the columns does. */
  #notedState(node: number, revision: number): EntityNote | undefined {
    const { notes, nodeWhen, whenSince } = this.#projection;
    const noted = heldAt(notes.entities.get(node), revision);
    if (noted === undefined) return undefined;
    const since = whenSince.at(nodeWhen.at(node));
    return noted.since >= since || since > revision ? noted : undefined;
  }

  #item(item: number, claim: string): EvidenceRecord {
    const { items, itemSource, itemGrade, itemWhen, itemSaid, nodes } = this.#projection;
    const grade = itemGrade.at(item);
    const inUse = inUseIn(grade);
    const [locator, restsOn, assertedBy] = this.#words.ofItem(itemSaid.at(item));
    return {
      type: 'evidence',
      id: items.text(item),
      claim,
      source: nodes.text(itemSource.at(item)),
      stance: STANCES[stanceIn(grade)] ?? 'SUPPORTS',
      credibility: credibilityIn(grade),
      restsOn: [...restsOn],
      ...(inUse !== undefined && { reliabilityInUse: inUse }),
      ...(locator !== 0 && { locator }),
      ...(assertedBy !== 0 && { assertedBy }),
      ...this.#dates(itemWhen.at(item)),
    };
  }

  /** Days stand for the partial dates that they came from: a period is the same either way. */
  #dates(when: number): { readonly from?: PartialDate; readonly to?: PartialDate } {
    const [from, to] = [this.#projection.whenFrom.at(when), this.#projection.whenTo.at(when)];
    return { ...(from !== NO_DAY && { from: isoDay(from) }), ...(to !== NO_DAY && { to: isoDay(to) }) };
  }

  #oppositions(claim: number, revision: number): OppositionNote[] {
    const states = new Map<string, OppositionNote>();
    for (const note of this.#projection.notes.oppositions.get(claim) ?? []) {
      if (note.since <= revision) states.set(note.id, note);
    }
    return [...states.values()].filter(({ retracted }) => !retracted);
  }

  #opposition({ id, claim, kind, stance, source }: OppositionNote, opposes: string): DossierRecord {
    return { type: 'opposition', id, claim, opposes, kind, source, ...(stance !== undefined && { stance }) };
  }

  #ends(claim: number, spoken: Set<number>): void {
    spoken.add(this.#projection.claimSubject.at(claim));
    const object = this.#projection.claimObject.at(claim);
    if (object !== NONE) spoken.add(object);
  }

  #speak(id: string | undefined, spoken: Set<number>): void {
    const node = id === undefined ? undefined : this.#projection.nodes.find(id);
    if (node !== undefined) spoken.add(node);
  }
}
