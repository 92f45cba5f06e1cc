/**
 * Things: people in public roles, firms, bodies and organisations, as entities. Of a person no more is carried than a
 * public role needs: no address, no number of a document, nothing of body, belief or descent.
 */
import { LinchpinError, shown } from '../../errors.js';
import type { EntityKind } from '../../model/kind.js';
import { countryIn } from './countries.js';
import { dateIn, earliest, latest } from './dates.js';
import { takeExternalIds } from './external-ids.js';
import { takeDates } from './intervals.js';
import { COLLECTIVE, isOrgan, KEYWORD, kindOf, ORGAN_TOPIC } from './kinds.js';
import { LONGEST_NAME, takeNames } from './names.js';
import { addPartOf } from './parents.js';
import type { PlaceUnderWay } from './place-under-way.js';
import type { PropertyValues } from './property-values.js';
import type { Survey } from './survey.js';
import { fits, joined } from './texts.js';

const LONGEST_DESCRIPTION = 4000;
const LONGEST_ORGANISATION_KIND = 100;
const LONGEST_PLACE = 300;

const COUNTRIES = ['country', 'jurisdiction', 'mainCountry'] as const;
const COUNTRIES_OF_PEOPLE = ['country', 'nationality'] as const;
const TEXTS = ['description', 'summary', 'notes'] as const;

/** Reads the thing at a place. */
export function readThing(place: PlaceUnderWay, survey: Survey): void {
  const { entity, source, locator } = place;
  const kind = survey.kindOf(entity);
  if (kind === null) return;
  if (kind === 'UNCERTAIN') {
    refuseUncertain(place);
    return;
  }
  // Remarks on what may be a person may hold what nobody should spread: numbers of documents, addresses.
  const isPersonal = kind === 'Official' || kindOf(entity) === 'UNCERTAIN';
  const { name, aliases } = takeNames(entity);
  if (name === null) {
    place.refuse(
      'properties.name',
      `a name of 1 to ${LONGEST_NAME} characters`,
      shown(entity.values.look('name')[0]),
    );
    return;
  }
  place.add({
    type: 'entity',
    kind,
    id: survey.recordId(entity.id),
    name,
    aliases,
    ...(isPersonal ? {} : takeDescription(entity.values)),
    ...takeCountry(entity.values, kind),
    externalIds: takeExternalIds(entity, isPersonal),
    statedBy: [{ source, locator }],
    provenance: 'IMPORT',
    ...takeOwn(place, kind, survey),
  });
  addPartOf(place, survey);
}

/** A bare LegalEntity may be a natural person, and nothing in the file shows that it has a public role. */
function refuseUncertain(place: PlaceUnderWay): void {
  const { id, where, schema } = place.entity;
  const wanted = 'a LegalEntity that a Sanction of the file lists, or one that says what it is';
  const details = { where, id, field: 'schema', wanted, got: schema.name };
  place.refuseWith(new LinchpinError('PERSON_WITHOUT_PUBLIC_ROLE', details));
}

/** What only some kinds have. */
function takeOwn({ entity: { values, id } }: PlaceUnderWay, kind: EntityKind, survey: Survey) {
  switch (kind) {
    case 'Official':
      takeKeywords(values);
      return survey.isListed(id) ? takeBirthDate(values) : {};
    case 'StateBody':
      return { ...takeCollective(values), organStatus: takeOrganStatus(values) };
    case 'Company':
    case 'Media':
      return takeCollective(values);
    case 'Organisation':
      return takeOrganisationKind(values);
    case 'Operation':
    case 'Event':
      return takeHappening(values);
    default:
      takeKeywords(values);
      return {};
  }
}

/** A birth date that is given in one way only, or ever more exactly. */
function takeBirthDate(values: PropertyValues) {
  const given = values.take('birthDate').map((value) => dateIn(value));
  const dates = given.filter((date) => date !== null).sort((a, b) => b.length - a.length);
  const [longest] = dates;
  const isOne = longest !== undefined && dates.every((date) => longest.startsWith(date));
  values.leave('birthDate', isOne ? given.length - dates.length : given.length);
  return isOne ? { birthDate: longest } : {};
}

function takeOrganStatus(values: PropertyValues) {
  const topics = values.look('topics');
  if (topics.length === 1 && topics[0] === ORGAN_TOPIC) values.take('topics');
  return isOrgan(topics) ? 'ORGAN' : 'UNPROVEN';
}

function takeCollective(values: PropertyValues) {
  return { collective: takeKeywords(values).includes(COLLECTIVE) };
}

function takeOrganisationKind(values: PropertyValues) {
  takeKeywords(values);
  const kinds = values.take('classification');
  const kind = kinds.find((one) => fits(one, LONGEST_ORGANISATION_KIND));
  values.leave('classification', kinds.length - (kind === undefined ? 0 : 1));
  return kind === undefined ? {} : { organisationKind: kind };
}

function takeHappening(values: PropertyValues) {
  takeKeywords(values);
  const from = earliest(takeDates(values, 'startDate'));
  const to = latest(takeDates(values, 'endDate'));
  const places = values.take('location');
  const where = places.find((one) => fits(one, LONGEST_PLACE));
  values.leave('location', places.length - (where === undefined ? 0 : 1));
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(where !== undefined && { where }),
  };
}

/** Keywords by which we say what no schema says; all others are left. */
function takeKeywords(values: PropertyValues): readonly string[] {
  const keywords = values.take('keywords');
  values.leave('keywords', keywords.filter((keyword) => !keyword.startsWith(KEYWORD)).length);
  return keywords;
}

function takeDescription(values: PropertyValues) {
  const texts = [...new Set(TEXTS.flatMap((property) => values.take(property)))];
  const { text, left } = joined(texts, LONGEST_DESCRIPTION);
  values.leave('description', left);
  return text === undefined ? {} : { description: text };
}

/** The first country that ISO 3166-1 has; others are left. */
function takeCountry(values: PropertyValues, kind: EntityKind) {
  let country: string | null = null;
  for (const property of kind === 'Official' ? COUNTRIES_OF_PEOPLE : COUNTRIES) {
    for (const value of values.take(property)) {
      const code = countryIn(value);
      country ??= code;
      if (code === null || code !== country) values.leave(property);
    }
  }
  return country === null ? {} : { country };
}
