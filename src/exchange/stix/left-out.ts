/** Names of what an object has and no record takes. */
import { shown } from '../../errors.js';
import { shortName } from '../short-name.js';
import type { StixObject } from './extension.js';

/** What says what and which an object is, and in which form. */
const GIVEN: readonly string[] = ['type', 'id', 'spec_version'];

/** Its properties, but for those that are taken. */
export function othersOf(object: StixObject, taken: readonly string[]): string[] {
  return Object.keys(object)
    .filter((name) => !GIVEN.includes(name) && !taken.includes(name))
    .map((name) => nameOf(object, name));
}

/** `identity.lang` */
export function nameOf({ type }: StixObject, name: string): string {
  return `${type}.${shortName(name)}`;
}

/** An object as a whole: `identity (identity_class "system")`. */
export function objectName({ type }: StixObject, property: string, value: unknown): string {
  return `${type} (${property} ${shown(value)})`;
}
