/**
 * Entities: whom and what claims speak of.
 *
 * Do no harm: people on the move are never entities. They appear as a `Population` or as a `Figure`, never named and
 * never a step of a chain; a natural person is an `Official` with a public role or a public listing, or nothing.
 */
import { z } from 'zod';
import { citation, country, id, language, note, partialDate, provenance, text } from './fields.js';
import type { PartialDate } from './partial-date.js';
import type { SourceRecord } from './source.js';

export const alias = z.strictObject({
  name: text(500),
  language: language.optional(),
  /** ISO 15924, for example `Cyrl`. */
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, { message: 'must be a script code (ISO 15924)' })
    .optional(),
});
export type Alias = z.infer<typeof alias>;

export const externalId = z.strictObject({ scheme: text(64), value: text(256) });
export type ExternalId = z.infer<typeof externalId>;

const common = {
  type: z.literal('entity'),
  id,
  name: text(1000),
  aliases: z.array(alias).max(200).default([]),
  description: text(4000).optional(),
  country: country.optional(),
  externalIds: z.array(externalId).max(100).default([]),
  statedBy: z.array(citation).max(100).default([]),
  provenance: provenance.optional(),
  note: note.optional(),
};

/** When a course of conduct, an occurrence or a practice ran. */
const dated = { from: partialDate.optional(), to: partialDate.optional() };

/** Actors that the facts name beside a thing, for context: never a claim. */
const mentions = z.array(id).max(100).default([]);

/**
 * `UNPROVEN` marks a collective label, and a body that is only called affiliated: that it is an organ of the state is
 * not shown.
 */
export const ORGAN_STATUSES = ['ORGAN', 'UNPROVEN'] as const;
export type OrganStatus = (typeof ORGAN_STATUSES)[number];

const state = z.strictObject({ ...common, kind: z.literal('State') });
const stateBody = z.strictObject({
  ...common,
  kind: z.literal('StateBody'),
  /** A label that a source uses for bodies it does not name. */
  collective: z.boolean().default(false),
  organStatus: z.enum(ORGAN_STATUSES).default('ORGAN'),
});
const official = z.strictObject({
  ...common,
  kind: z.literal('Official'),
  /** Only of a person on a public sanctions list, as the list has it: it tells namesakes apart, and nothing else. */
  birthDate: partialDate.optional(),
});
const company = z.strictObject({
  ...common,
  kind: z.literal('Company'),
  collective: z.boolean().default(false),
});
const organisation = z.strictObject({
  ...common,
  kind: z.literal('Organisation'),
  organisationKind: text(100).optional(),
});
const media = z.strictObject({ ...common, kind: z.literal('Media'), collective: z.boolean().default(false) });
const network = z.strictObject({ ...common, kind: z.literal('Network') });
const group = z.strictObject({ ...common, kind: z.literal('Group'), count: z.int().min(1).optional() });
const population = z.strictObject({ ...common, kind: z.literal('Population') });
const operation = z.strictObject({
  ...common,
  ...dated,
  kind: z.literal('Operation'),
  where: text(300).optional(),
  mentions,
});
const event = z.strictObject({
  ...common,
  ...dated,
  kind: z.literal('Event'),
  where: text(300).optional(),
  mentions,
});

/** One stretch of a route, in travelling order. Prices are as published, ranges as `6000-15000`. */
export const routeLeg = z.strictObject({
  id,
  order: z.int().min(1),
  fromPlace: text(300).optional(),
  fromCountry: country.optional(),
  toPlace: text(300).optional(),
  toCountry: country.optional(),
  mode: text(100).optional(),
  price: text(100).optional(),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { message: 'must be a currency code (ISO 4217)' })
    .optional(),
  priceCovers: text(300).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  mentions,
  statedBy: z.array(citation).max(100).default([]),
  provenance: provenance.optional(),
  note: note.optional(),
});
export type RouteLeg = z.infer<typeof routeLeg>;

const route = z.strictObject({
  ...common,
  ...dated,
  kind: z.literal('Route'),
  legs: z.array(routeLeg).max(100).default([]),
});
const visa = z.strictObject({
  ...common,
  ...dated,
  kind: z.literal('Visa'),
  issuer: text(300).optional(),
  purpose: text(300).optional(),
  channel: text(300).optional(),
  holders: text(300).optional(),
  /** Issuers and channels. */
  mentions,
});
const narrative = z.strictObject({
  ...common,
  ...dated,
  kind: z.literal('Narrative'),
  languages: z.array(language).max(100).default([]),
});
const instrument = z.strictObject({
  ...common,
  kind: z.literal('Instrument'),
  instrumentKind: text(100).optional(),
  adopted: partialDate.optional(),
  inForce: partialDate.optional(),
  provision: text(500).optional(),
  attributionMapping: text(2000).optional(),
  contestedPoint: text(2000).optional(),
});
/** One element of an instrument's definition, as a question that claims bear on. */
const element = z.strictObject({
  ...common,
  kind: z.literal('Element'),
  instrument: id,
  order: z.int().min(0),
  provision: text(500).optional(),
  attributionMapping: text(2000).optional(),
  contestedPoint: text(2000).optional(),
});
const place = z.strictObject({
  ...common,
  kind: z.literal('Place'),
  placeKind: text(100).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});
const concept = z.strictObject({ ...common, kind: z.literal('Concept'), conceptKind: text(100).optional() });
/** A published number: exactly `value`, or from `minimum` to `maximum`, as `qualifier` says. */
const figure = z.strictObject({
  ...common,
  ...dated,
  kind: z.literal('Figure'),
  value: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  /** How the source puts the number: exactly, about, over, up to, at least ... */
  qualifier: text(100).optional(),
  unit: text(100),
  countries: z.array(country).max(100).default([]),
  subject: id.optional(),
  reportedBy: id.optional(),
  conflictsWith: z.array(id).max(100).default([]),
});
/**
 * The view of a LISTED_UNDER claim as a thing that can be spoken of: the store derives it from the claim (id: the
 * claim's and `:listing`), no file may hold one.
 */
export interface ListingRecord extends Omit<z.infer<typeof concept>, 'kind' | 'conceptKind'> {
  readonly kind: 'Listing';
  readonly claim: string;
  readonly actor: string;
  readonly instrument: string;
  /** When the actor was listed and when the listing was lifted, where the claim says so. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

export const entityRecord = z.discriminatedUnion('kind', [
  state,
  stateBody,
  official,
  company,
  organisation,
  media,
  network,
  group,
  population,
  operation,
  event,
  route,
  visa,
  narrative,
  instrument,
  element,
  place,
  concept,
  figure,
]);
export type EntityRecord = z.infer<typeof entityRecord>;

/** Whatever has an entity id: a claim may have any of them as subject or object. */
export type Entity = EntityRecord | ListingRecord | SourceRecord;

export type EntityOf<Kind extends Entity['kind']> = Extract<Entity, { kind: Kind }>;
