/**
 * Somebody else's report as a source: it is the document that what it refers to comes from. STIX has no grade for
 * documents, so its reliability cannot be judged until somebody does.
 */
import { type GraphRecord, parseRecord } from '../../model/record.js';
import { member } from '../json-member.js';
import type { StixObject } from './extension.js';
import { nameOf, othersOf } from './left-out.js';
import type { ReadingPlace } from './reading-place.js';
import { statedText } from './stated-text.js';
import { ourId } from './survey.js';
import { dayOf } from './times.js';

const TAKEN = ['name', 'description', 'published', 'object_refs', 'external_references'];

/** @throws LinchpinError */
export function readReport(object: StixObject, { where, leftOut }: ReadingPlace): GraphRecord {
  leftOut.push(...othersOf(object, TAKEN));
  const published = dayOf(object.published);
  const addresses = addressesIn(object.external_references);
  for (const _ of addresses.slice(1)) leftOut.push(nameOf(object, 'external_references.url'));
  const record = {
    type: 'source',
    id: ourId(object.id),
    title: object.name,
    reliability: 'F',
    provenance: 'IMPORT',
    note: statedText(object, 'description', leftOut),
    ...(published === null ? {} : { published }),
    ...(addresses[0] === undefined ? {} : { url: addresses[0] }),
  };
  return parseRecord(record, where);
}

function addressesIn(references: unknown): readonly string[] {
  if (!Array.isArray(references)) return [];
  return references
    .map((reference) => member(reference, 'url'))
    .filter((url) => typeof url === 'string' && /^https?:/.test(url)) as string[];
}
