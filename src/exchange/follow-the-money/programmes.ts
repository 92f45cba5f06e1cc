/**
 * Programmes of sanctions, as instruments. A programme has no entity of its own in FollowTheMoney: every sanction names
 * it anew, so whatever is said of it here follows from its code or name alone, and is the same on every line.
 */
import { contentId, type Json } from '../../model/ids.js';
import { LONGEST_NAME } from './names.js';
import { fits, slugOf } from './texts.js';

export interface Programme {
  /** The id of its instrument. */
  readonly id: string;
  readonly name: string;
  /** The place in a file where it is named: the property and what it says. */
  readonly locator: string;
  /** The code that OpenSanctions gave it, where it has one. */
  readonly code?: string;
}

/** How a sanction names what it was imposed under. */
export interface NamedProgramme {
  readonly programIds: readonly string[];
  readonly programs: readonly string[];
  readonly authorities: readonly string[];
}

/** Codes that begin with who gave them stand for themselves (`EU-UKR`); others are codes of their authority. */
const CODE = /^[A-Z]{2,}-[A-Z0-9][A-Za-z0-9.-]*$/;
const LONGEST_LOCATOR = 500;

/** Longest identifier of the format: a longer id of an instrument could not be written, and come back as the same. */
export const LONGEST_ID = 64;
/** What the rest of such an id leaves. */
const LONGEST_SLUG = 23;

/** The programmes of a sanction: by code, otherwise by name, otherwise the list of its authority; none where it says nothing. */
export function programmesOf({ programIds, programs, authorities }: NamedProgramme): Programme[] {
  const given = [...authorities].sort();
  if (programIds.length > 0) return programIds.flatMap((code) => byCode(code, given));
  if (programs.length > 0) {
    return programs.flatMap((name) => named('program', name, name, { program: name, authorities: given }));
  }
  return given.flatMap((name) => named('authority', name, `Sanctions of ${name}`, { authority: name }));
}

function byCode(code: string, authorities: readonly string[]): Programme[] {
  const id = `ftm-programme-${code}`;
  if (CODE.test(code) && id.length <= LONGEST_ID) {
    return [{ id, code, name: `Sanctions programme ${code}`, locator: `programId ${code}` }];
  }
  const by = authorities.length > 0 ? ` of ${authorities.join(', ')}` : '';
  return named('programId', code, `Sanctions programme ${code}${by}`, { programId: code, authorities });
}

function named(property: string, value: string, name: string, content: Json): Programme[] {
  if (!fits(name, LONGEST_NAME)) return [];
  const slug = slugOf(value, LONGEST_SLUG);
  const id = contentId(`ftm-programme-${slug === '' ? '' : `${slug}-`}`, content);
  const locator = `${property} ${value}`;
  return [{ id, name, locator: fits(locator, LONGEST_LOCATOR) ? locator : property }];
}
