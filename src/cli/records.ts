/** The records that an answer speaks of, read in a handful of batches, so that its text can call them by name. */
import type { Answer, Linchpin } from '../attribution/answer.js';
import type { AttributionEngine } from '../attribution/engine.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import type { EvidenceRecord } from '../model/evidence.js';
import { predicateNamed } from '../model/predicate.js';
import type { SourceRecord } from '../model/source.js';
import type { Store } from '../store/store.js';

/** Records by id, and how to call them. */
export interface Records {
  /** The name of an entity or the title of a source; the id where it is not known. */
  name(id: string): string;
  evidence(id: string): EvidenceRecord | undefined;
  source(id: string): SourceRecord | undefined;
  /** A claim as a sentence, with the qualifiers that make it this claim and no other. */
  sentence(claimId: string): string;
  /** A claim that opposes another: what is only disputed opposes by its denial. */
  opposition(claimId: string): string;
  /** The qualifiers that make a claim what it is, as ` (manner forcing)`; nothing where it has none. */
  qualifiers(claimId: string): string;
  /** Names of every entity that the answer speaks of, for a reader of JSON. */
  readonly names: Readonly<Record<string, string>>;
}

/** Reads what an answer speaks of, as it held at the answer's revision and date. */
export async function recordsOf(
  answer: Answer,
  store: Store,
  attribution: AttributionEngine,
): Promise<Records> {
  const { revision, question } = answer;
  const opposing = opposingIds(answer);
  const standings = await attribution.assess(opposing, {
    revision,
    asOf: question.asOf,
    grading: question.grading,
  });
  const denied = new Set(opposing.filter((_, index) => standings[index]?.standing === 'DISPUTED'));
  const claims = await byId(claimIds(answer), (ids) => store.claims.byIds(ids, revision));
  const evidence = await byId(evidenceIds(answer), (ids) => store.evidence.byIds(ids, revision));
  const entities = await byId(entityIds(answer, claims, evidence), (ids) =>
    store.entities.byIds(ids, revision),
  );
  const name = (id: string) => nameOf(entities.get(id)) ?? id;
  return {
    name,
    evidence: (id) => evidence.get(id),
    source: (id) => {
      const entity = entities.get(id);
      return entity?.kind === 'Source' ? entity : undefined;
    },
    sentence: (id) => sentence(claims.get(id), name) ?? id,
    opposition: (id) => {
      const text = sentence(claims.get(id), name) ?? id;
      return denied.has(id) ? `the denial that ${text}` : text;
    },
    qualifiers: (id) => qualifiers(claims.get(id)),
    names: Object.fromEntries([...entities.keys()].sort().map((id) => [id, name(id)])),
  };
}

const BATCH = 500;

async function byId<Item extends { readonly id: string }>(
  ids: Iterable<string>,
  read: (ids: readonly string[]) => Promise<readonly (Item | null)[]>,
): Promise<Map<string, Item>> {
  const wanted = [...new Set(ids)];
  const found = new Map<string, Item>();
  for (let start = 0; start < wanted.length; start += BATCH) {
    for (const item of await read(wanted.slice(start, start + BATCH))) if (item) found.set(item.id, item);
  }
  return found;
}

function stepsOf(answer: Answer) {
  return [...answer.chains, ...answer.meetings.chains].flatMap((chain) => chain.steps);
}

function opposingIds(answer: Answer): string[] {
  return [
    ...stepsOf(answer).flatMap((step) => step.opposedBy.map((opposed) => opposed.claim)),
    ...answer.counterEvidence.flatMap(({ opposing }) => opposing ?? []),
  ];
}

function claimIds(answer: Answer): string[] {
  return [
    ...opposingIds(answer),
    ...stepsOf(answer).map((step) => step.claim),
    ...answer.counterEvidence.map(({ claim }) => claim),
    ...answer.contacts.map((contact) => contact.claim),
    ...answer.wouldRaise.map(({ claim }) => claim),
    ...lossesIn(answer).flatMap(({ kind, id }) => (kind === 'CLAIM' ? id : [])),
  ];
}

function lossesIn({ linchpins, smallestLoss }: Answer): readonly Linchpin[] {
  return [...linchpins, ...(smallestLoss?.members ?? [])];
}

function evidenceIds(answer: Answer): string[] {
  return [
    ...stepsOf(answer).flatMap((step) => step.evidence),
    ...answer.counterEvidence.flatMap(({ item }) => item ?? []),
  ];
}

function entityIds(
  answer: Answer,
  claims: ReadonlyMap<string, ClaimRecord>,
  evidence: ReadonlyMap<string, EvidenceRecord>,
): string[] {
  return [
    ...answer.question.from,
    ...answer.question.to,
    ...answer.chains.flatMap((chain) => chain.origins),
    ...stepsOf(answer).flatMap((step) => [step.from, step.to, ...step.opposedBy.map(({ source }) => source)]),
    ...answer.contacts.flatMap(({ a, b }) => [a, b]),
    ...lossesIn(answer).flatMap(({ kind, id }) => (kind === 'WORK' ? id : [])),
    ...[...claims.values()].flatMap(({ subject, object }) => (object ? [subject, object] : [subject])),
    ...[...evidence.values()].flatMap(({ source, assertedBy }) =>
      assertedBy ? [source, assertedBy] : [source],
    ),
  ];
}

function nameOf(entity: Entity | undefined): string | undefined {
  return entity?.kind === 'Source' ? entity.title : entity?.name;
}

function sentence(claim: ClaimRecord | undefined, name: (id: string) => string): string | undefined {
  if (claim === undefined) return undefined;
  const reading = predicateNamed(claim.predicate)?.reading ?? claim.predicate;
  const object = claim.object === undefined ? (claim.value ?? '') : name(claim.object);
  return `${name(claim.subject)} ${reading} ${object}${qualifiers(claim)}`;
}

function qualifiers(claim: ClaimRecord | undefined): string {
  const identifying = predicateNamed(claim?.predicate ?? '')?.identifying ?? [];
  const parts = identifying.flatMap((key) => {
    const value = claim?.qualifiers[key];
    return value === undefined ? [] : [`${key} ${value}`];
  });
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
