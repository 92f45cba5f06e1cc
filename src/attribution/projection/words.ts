/** The words of claims and items, read once each and kept. */

import type { PackedText } from '../../columns/packed-text.js';
import type { ClaimWords, ItemWords } from './ingest.js';

const NO_ITEM_WORDS: ItemWords = [0, [], 0];
const NO_CLAIM_WORDS: ClaimWords = [0, {}];
/** Words kept at most; beyond it they are read again. */
const MOST_KEPT = 200_000;

export class Words {
  readonly #texts: PackedText;
  readonly #kept = new Map<number, ItemWords | ClaimWords>();

  constructor(texts: PackedText) {
    this.#texts = texts;
  }

  ofItem(place: number): ItemWords {
    return place === 0 ? NO_ITEM_WORDS : (this.#read(place) as ItemWords);
  }

  ofClaim(place: number): ClaimWords {
    return place === 0 ? NO_CLAIM_WORDS : (this.#read(place) as ClaimWords);
  }

  #read(place: number): ItemWords | ClaimWords {
    const known = this.#kept.get(place);
    if (known) return known;
    const words = JSON.parse(this.#texts.text(place)) as ItemWords | ClaimWords;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(place, words);
    return words;
  }
}
