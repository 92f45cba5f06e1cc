/** Text of somebody else's object, as our fields can hold it. */
import type { StixObject } from './extension.js';
import { nameOf } from './left-out.js';

/** Longest description and note in characters. */
const LONGEST = 4000;

/** A property that is a text. One that is too long is left out and named, since a part of it may say something else. */
export function statedText(object: StixObject, property: string, leftOut: string[]): string | undefined {
  const text = object[property];
  if (typeof text !== 'string' || text === '') return undefined;
  if (text.length <= LONGEST) return text;
  leftOut.push(`${nameOf(object, property)} (longer than ${LONGEST} characters)`);
  return undefined;
}
