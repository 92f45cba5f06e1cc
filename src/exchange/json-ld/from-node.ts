/**
 * A node of JSON-LD in our compacted form as the fields of a record. Values come in all forms that JSON-LD has for the
 * same thing: one for a list of one, with a type or without, a reference as an object.
 */
import { shown } from '../../errors.js';
import { refusalOf } from '../format.js';
import { member } from '../json-member.js';
import { shortName } from '../short-name.js';
import { type IdSpace, idOf, RECORD_IDS, wordOf } from './iri.js';
import type { Field, Form } from './terms.js';

/** The fields of what a node or a part of one tells. */
export class NodeFields {
  /** Where the node stands, for refusals. */
  readonly #where: string;
  readonly #leftOut: string[];
  readonly #seenTo: readonly string[];

  /**
   * @param leftOut is told the names that no field has
   * @param seenTo names that somebody else reads
   */
  constructor(where: string, leftOut: string[], seenTo: readonly string[]) {
    this.#where = where;
    this.#leftOut = leftOut;
    this.#seenTo = seenTo;
  }

  /** @param what is named before what is left out: `Company` @throws LinchpinError RECORD_INVALID */
  read(node: object, fields: readonly Field[], what: string): [field: string, value: unknown][] {
    const byName = new Map(fields.map((field) => [field.name, field]));
    const read: [string, unknown][] = [];
    for (const [name, value] of Object.entries(node)) {
      const field = byName.get(name);
      if (field) read.push([field.field, this.#value(value, field, what)]);
      else if (!this.#seenTo.includes(name)) this.#leftOut.push(`${what}.${shortName(name)}`);
    }
    return read;
  }

  /** The id of a node or part. @throws LinchpinError RECORD_INVALID where it is none */
  id(iri: unknown, space: IdSpace, name = '@id'): string {
    const id = idOf(iri, space);
    if (id !== null) return id;
    throw refusalOf(this.#where, name, `an IRI, for example "${space.prefix}north-air"`, shown(iri));
  }

  #value(value: unknown, field: Field, what: string): unknown {
    if (field.form.is === 'qualifiers') return this.#qualifiers(value, field.name, what);
    const read = (one: unknown) => this.#one(one, field.form, `${what}.${field.name}`, field.name);
    if (field.isList) return listed(value).map(read);
    const [one, ...more] = listed(value);
    if (one !== undefined && more.length === 0) return read(one);
    throw refusalOf(this.#where, field.name, 'one value', `${listed(value).length} of them`);
  }

  #one(value: unknown, form: Form, what: string, name: string): unknown {
    switch (form.is) {
      case 'reference':
        this.#passOver(value, what, ['@id', '@type']);
        return this.id(member(value, '@id') ?? value, RECORD_IDS, name);
      case 'word': {
        this.#passOver(value, what, ['@id', '@value', '@type']);
        const word = member(value, '@id') ?? member(value, '@value') ?? value;
        return wordOf(word) ?? word;
      }
      case 'parts': {
        if (typeof value !== 'object' || value === null) {
          throw refusalOf(this.#where, name, 'an object', shown(value));
        }
        const read = this.read(value, form.fields, what);
        if (form.ids) read.push(['id', this.id(member(value, '@id'), form.ids, `${name}.@id`)]);
        return Object.fromEntries(read);
      }
      default:
        if (member(value, '@value') !== undefined) this.#passOver(value, what, ['@value', '@type']);
        return member(value, '@value') ?? value;
    }
  }

  /** Whatever a value tells beside these. */
  #passOver(value: unknown, what: string, told: readonly string[]): void {
    if (typeof value !== 'object' || value === null) return;
    for (const name of Object.keys(value))
      if (!told.includes(name)) this.#leftOut.push(`${what}.${shortName(name)}`);
  }

  #qualifiers(value: unknown, name: string, what: string): unknown {
    const read = new Map<string, unknown>();
    for (const one of listed(value)) {
      const qualifier = member(one, 'qualifierName');
      if (typeof qualifier !== 'string' || read.has(qualifier)) {
        throw refusalOf(this.#where, name, 'qualifiers with names, each once', shown(value));
      }
      this.#passOver(one, `${what}.${name}`, ['qualifierName', 'qualifierValue']);
      read.set(qualifier, member(one, 'qualifierValue'));
    }
    return Object.fromEntries(read);
  }
}

/** The values of a property, whether they came as one, as a list, or as JSON-LD's object for a list or set. */
export function listed(value: unknown): readonly unknown[] {
  const inner = member(value, '@list') ?? member(value, '@set') ?? value;
  return Array.isArray(inner) ? inner : [inner];
}
