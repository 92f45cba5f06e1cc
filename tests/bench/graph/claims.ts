/**
 * The claims, as columns: who, what, whom and in which words. Every official's office comes first, then one claim of
 * every predicate, then whatever is drawn; about one claim in seven runs parallel to an earlier one.
 */
import { type ClaimRecord, claimId } from '../../../src/model/claim.js';
import { type Cast, KINDS } from './cast.js';
import type { Draws } from './draws.js';
import {
  codeOf,
  drawFitting,
  drawObjectKind,
  drawPredicate,
  drawSubjectKind,
  type PredicateCode,
  predicateAt,
} from './vocabulary.js';

/** Instead of an object: the claim has a plain value. */
export const NO_OBJECT = 0xffffffff;

/** Share of claims that join two entities that an earlier claim joins already. */
const PARALLEL = 0.17;
const WITH_VALUE = 0.5;
const QUALIFIED = 0.3;
/** Different words for one qualifier. */
const WORDS = 12;
const ID_LENGTH = 29;

/** What is said, before it has an id. `words` tells qualifiers (or values) apart; 0 is none. */
interface Said {
  readonly subject: number;
  readonly predicate: PredicateCode;
  readonly object: number;
  readonly words: number;
}

export class Claims {
  readonly count: number;
  readonly subject: Uint32Array;
  readonly object: Uint32Array;
  readonly predicate: Uint8Array;
  readonly words: Uint8Array;
  readonly #cast: Cast;
  /** Ids as text of fixed length, filled when first asked for: a digest costs more than all else of a claim. */
  readonly #ids: Buffer;

  constructor(cast: Cast, count: number, draws: Draws) {
    this.count = count;
    this.#cast = cast;
    this.subject = new Uint32Array(count);
    this.object = new Uint32Array(count);
    this.predicate = new Uint8Array(count);
    this.words = new Uint8Array(count);
    this.#ids = Buffer.alloc(count * ID_LENGTH);
    this.#draw(draws);
  }

  id(claim: number): string {
    const start = claim * ID_LENGTH;
    if (this.#ids[start] === 0) {
      const id = claimId(this.#statement(claim));
      this.#ids.write(id, start, 'latin1');
      return id;
    }
    return this.#ids.toString('latin1', start, start + ID_LENGTH);
  }

  record(claim: number): ClaimRecord {
    return { type: 'claim', id: this.id(claim), ...this.#statement(claim) };
  }

  /** Whether involvement may travel along the claim. */
  flows(claim: number): boolean {
    return this.object[claim] !== NO_OBJECT && predicateAt(this.predicate[claim] ?? 0).flow !== 'NONE';
  }

  #statement(claim: number) {
    const predicate = predicateAt(this.predicate[claim] ?? 0);
    const words = this.words[claim] ?? 0;
    const object = this.object[claim] ?? 0;
    const subject = this.#cast.id(this.subject[claim] ?? 0);
    if (object === NO_OBJECT) {
      return { subject, predicate: predicate.name, value: `value ${words}`, qualifiers: {} };
    }
    const name = predicate.identifying[words % Math.max(1, predicate.identifying.length)];
    const qualifiers: Record<string, string> = {};
    if (words > 0 && name !== undefined) qualifiers[name] = `${name} ${words}`;
    return { subject, predicate: predicate.name, object: this.#cast.id(object), qualifiers };
  }

  #draw(draws: Draws): void {
    const seen = new SeenClaims(this);
    for (let claim = 0; claim < this.count; claim++) {
      draws.at('claims', claim);
      do {
        this.#set(claim, this.#drawOne(claim, draws));
      } while (this.subject[claim] === this.object[claim] || !seen.add(claim));
    }
  }

  #drawOne(claim: number, draws: Draws): Said {
    const officials = this.#cast.rangeOf('Official');
    if (claim < officials.count) {
      return this.#office(officials.start + claim, draws);
    }
    if (draws.chance(PARALLEL)) {
      const beside = this.#besideAnother(draws.below(claim), draws);
      if (beside) return beside;
    }
    const inTurn = claim - officials.count;
    const predicate = predicateAt(inTurn) ? inTurn : drawPredicate(draws);
    return this.#ends(this.#cast.draw(drawSubjectKind(predicate, draws), draws), predicate, draws);
  }

  /** A public office: a seat in a firm is none. */
  #office(official: number, draws: Draws): Said {
    const predicate = codeOf('HOLDS_OFFICE_IN');
    const object = this.#cast.draw(KINDS.indexOf('StateBody'), draws);
    return { subject: official, predicate, object, words: wordsFor(predicate, draws) };
  }

  /** Another predicate, or other words, between the ends of an earlier claim. */
  #besideAnother(earlier: number, draws: Draws): Said | null {
    const [subject, object] = [this.subject[earlier] ?? 0, this.object[earlier] ?? 0];
    if (object === NO_OBJECT) return null;
    const predicate = drawFitting(this.#cast.kindCode(subject), this.#cast.kindCode(object), draws);
    return predicate === null ? null : { subject, object, predicate, words: wordsFor(predicate, draws) };
  }

  #ends(subject: number, predicate: PredicateCode, draws: Draws): Said {
    if (predicateAt(predicate).takesValue && draws.chance(WITH_VALUE)) {
      return { subject, predicate, object: NO_OBJECT, words: 1 + draws.below(200) };
    }
    const object = this.#cast.draw(drawObjectKind(predicate, draws), draws);
    return { subject, predicate, object, words: wordsFor(predicate, draws) };
  }

  #set(claim: number, { subject, object, predicate, words }: Said): void {
    this.subject[claim] = subject;
    this.object[claim] = object;
    this.predicate[claim] = predicate;
    this.words[claim] = words;
  }
}

function wordsFor(predicate: PredicateCode, draws: Draws): number {
  const { identifying } = predicateAt(predicate);
  const isQualified = identifying.includes('role') || (identifying.length > 0 && draws.chance(QUALIFIED));
  return isQualified ? 1 + draws.below(WORDS) : 0;
}

/** Tells whether a claim says what an earlier one says: an open hash table of claim numbers over the columns. */
class SeenClaims {
  readonly #claims: Claims;
  readonly #places: Uint32Array;

  constructor(claims: Claims) {
    this.#claims = claims;
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(claims.count * 2)));
  }

  /** False when it has been said. */
  add(claim: number): boolean {
    const { subject, object, predicate, words } = this.#claims;
    const mask = this.#places.length - 1;
    let place = Math.imul(subject[claim] ?? 0, 0x9e3779b1) ^ Math.imul(object[claim] ?? 0, 0x85ebca77);
    place =
      Math.imul(place ^ (place >>> 15), 0xc2b2ae3d) ^ ((predicate[claim] ?? 0) * 31 + (words[claim] ?? 0));
    for (place &= mask; ; place = (place + 1) & mask) {
      const other = (this.#places[place] ?? 0) - 1;
      if (other < 0) {
        this.#places[place] = claim + 1;
        return true;
      }
      const isSame =
        subject[other] === subject[claim] &&
        object[other] === object[claim] &&
        predicate[other] === predicate[claim] &&
        words[other] === words[claim];
      if (isSame) return false;
    }
  }
}
