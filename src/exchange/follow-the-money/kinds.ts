/**
 * Which kind of ours an entity of FollowTheMoney is. Schemata are fewer than kinds: what we write says its kind in a
 * keyword, which is believed only within its schema, so that no person can pass for anything else.
 */
import type { EntityKind } from '../../model/kind.js';
import type { FtmEntity } from './ftm-entity.js';

/** `UNCERTAIN` is a bare LegalEntity, which may be a natural person; null is what we have no kind for. */
export type FtmKind = EntityKind | 'UNCERTAIN' | null;

/** `UNKNOWN` is what a file does not hold. */
export type EndKind = FtmKind | 'UNKNOWN';

/** Whether something is of a kind that a record may have. */
export function isRecorded(kind: EndKind): kind is EntityKind {
  return kind !== null && kind !== 'UNCERTAIN' && kind !== 'UNKNOWN';
}

export const KEYWORD = 'linchpin:';
export const COLLECTIVE = `${KEYWORD}collective`;
export const OFFICIAL = `${KEYWORD}Official`;

/** The schema of a kind; others are not written. A state is told as a public body: no schema stands for states. */
export const SCHEMA_OF: Readonly<Partial<Record<EntityKind, string>>> = {
  State: 'PublicBody',
  StateBody: 'PublicBody',
  Official: 'Person',
  Company: 'Company',
  Organisation: 'Organization',
  Media: 'Organization',
  Network: 'Organization',
  Group: 'Organization',
  Operation: 'Event',
  Event: 'Event',
};

/** Kinds by schema when nothing else is said; whatever extends one of them is the same, the first of them first. */
const USUAL: Readonly<Record<string, EntityKind | 'UNCERTAIN'>> = {
  Person: 'Official',
  Company: 'Company',
  PublicBody: 'StateBody',
  Organization: 'Organisation',
  LegalEntity: 'UNCERTAIN',
};

const USUAL_SCHEMATA = Object.keys(USUAL);

const MARKED = new Map<string, EntityKind>(
  (Object.entries(SCHEMA_OF) as [EntityKind, string][])
    .filter(([kind, schema]) => USUAL[schema] !== kind)
    .map(([kind, schema]) => [`${schema} ${KEYWORD}${kind}`, kind]),
);

/**
 * The keyword that says a kind, where its schema does not. An official has one too, by which a file says that the id is
 * ours: ids that others give to people are not carried.
 */
export function keywordOf(kind: EntityKind): string | null {
  if (kind === 'Official') return OFFICIAL;
  return MARKED.has(`${SCHEMA_OF[kind]} ${KEYWORD}${kind}`) ? KEYWORD + kind : null;
}

/** The topic of firms that a state owns: FollowTheMoney counts them among public bodies. */
const STATE_FIRM = 'gov.soe';

/** The kind that an entity says it is. */
export function kindOf({ schema, values }: FtmEntity): FtmKind {
  for (const keyword of values.look('keywords')) {
    const marked = MARKED.get(`${schema.name} ${keyword}`);
    if (marked !== undefined) return marked;
  }
  if (schema.name === 'PublicBody') {
    const topics = values.look('topics');
    if (topics.includes('gov.igo')) return 'Organisation';
    if (topics.includes(STATE_FIRM)) return 'Company';
  }
  const usual = USUAL_SCHEMATA.find((name) => schema.all.has(name));
  return usual === undefined ? null : (USUAL[usual] ?? null);
}

/** Topics that say of a body that it is part of a state. */
const ORGAN_TOPICS: ReadonlySet<string> = new Set([
  'gov',
  'gov.national',
  'gov.state',
  'gov.muni',
  'gov.head',
  'gov.admin',
  'gov.executive',
  'gov.legislative',
  'gov.judicial',
  'gov.security',
  'gov.financial',
  'mil',
]);

/** The topic by which we say that a body is an organ. */
export const ORGAN_TOPIC = 'gov';

/** Whether it is shown that a public body is an organ: its schema, which state companies have too, does not show it. */
export function isOrgan(topics: readonly string[]): boolean {
  return !topics.includes(STATE_FIRM) && topics.some((topic) => ORGAN_TOPICS.has(topic));
}
