/**
 * Identifiers: their form, and the ids that follow from content.
 *
 * An id derived from content makes an import repeatable: the same statement always has the same id.
 */
import { createHash } from 'node:crypto';

/** A letter or digit, then up to 127 letters, digits or `. _ : # -`. Outside data brings its own ids. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._:#-]{0,127}$/;

export function isId(value: string): boolean {
  return ID_PATTERN.test(value);
}

/** A value that canonical JSON can carry. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * JSON with object keys in code-unit order, no spaces, and `undefined` members left out: the same content always
 * gives the same bytes (RFC 8785, section 3.2.3).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
    });
  return `{${members.join(',')}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/** `prefix` and 26 base32 characters (RFC 4648, lower case; 130 bits) of the SHA-256 over the content. */
export function contentId(prefix: string, content: Json): string {
  const digest = createHash('sha256').update(canonicalJson(content)).digest();
  return prefix + base32(digest).slice(0, 26);
}

const BASE32_ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32_ALPHABET[(buffer >> bits) & 31];
      buffer &= (1 << bits) - 1;
    }
  }
  return text;
}
