/** What is outside of STIX as external references (STIX 2.1, section 2.5): documents, and ids that others gave. */
import type { ExternalId } from '../../model/entity.js';
import type { SourceRecord } from '../../model/source.js';

export interface ExternalReference {
  readonly source_name: string;
  readonly description?: string;
  readonly url?: string;
  readonly external_id?: string;
}

/** What a reference to a document needs of it. */
export type CitedSource = Pick<SourceRecord, 'id' | 'title' | 'url'>;

/** Two catalogues have rules of their own; what is only named like them would break them. */
const CATALOGUE_NAME = /^(?:cve|capec)$/i;
const CATALOGUE_ID = /^(?:CVE|CAPEC)-/i;

/** A document, and the place in it. */
export function documentReference({ id, title, url }: CitedSource, locator?: string): ExternalReference {
  const isPlain = !CATALOGUE_ID.test(id);
  return {
    source_name: CATALOGUE_NAME.test(title) ? `"${title}"` : title,
    ...(isPlain ? { external_id: id } : {}),
    ...(url === undefined ? {} : { url: uriOf(url) }),
    ...(locator === undefined && isPlain ? {} : { description: locator ?? title }),
  };
}

/** The ids that others gave to an entity. */
export function idReferences(externalIds: readonly ExternalId[]): ExternalReference[] {
  return externalIds
    .filter(({ scheme, value }) => !CATALOGUE_NAME.test(scheme) && !CATALOGUE_ID.test(value))
    .map(({ scheme, value }) => ({ source_name: scheme, external_id: value }));
}

/** References as a property, which may not be an empty list. */
export function referencesProperty(references: readonly ExternalReference[]): object {
  return references.length === 0 ? {} : { external_references: references };
}

const AUTHORITY = /^https?:\/\/[^/?#]*/;
const NO_URI_CHARACTER = /%(?![0-9A-Fa-f]{2})|[^\w.~:/?#@!$&'()*+,;=%-]/gu;

/** An address with everything percent-encoded that a URI cannot hold (RFC 3986, section 2.1). */
function uriOf(address: string): string {
  const [authority = ''] = AUTHORITY.exec(address) ?? [];
  return authority + address.slice(authority.length).replace(NO_URI_CHARACTER, percentEncoded);
}

function percentEncoded(character: string): string {
  return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&');
}
