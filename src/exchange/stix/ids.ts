/**
 * Identifiers of STIX objects (STIX 2.1, section 2.9). Ours follow from our ids, so that the same thing has the same
 * identifier in every file: UUIDs of version 5 (RFC 9562, section 5.5), under a namespace of our own. The standard
 * would rather have random ones, but they would make a new object of everything each time it is written; the namespace
 * that it names itself is for observables alone.
 */
import { createHash, type Hash } from 'node:crypto';

const NAMESPACE = Buffer.from('18d55a50-7664-4a6d-9575-66e4ee81d0a9'.replaceAll('-', ''), 'hex');

/** What an object is made of: a record of ours is told by one object, or seen from another side by a second. */
export type Origin = 'entity' | 'source' | 'claim' | 'evidence' | 'opposition' | 'bearing' | 'report' | 'own';

/** No two objects share a UUID, whatever their types. */
export function stixId(type: string, origin: Origin, id: string): string {
  return `${type}--${uuidOf(startUuid().update(`${origin}:${id}`))}`;
}

/** A hash that is given the name and becomes a UUID by `uuidOf`. */
export function startUuid(): Hash {
  return createHash('sha1').update(NAMESPACE);
}

export function uuidOf(name: Hash): string {
  const bytes = name.digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
