/** A text filter over all states: looks through their packed texts at once, and remembers which of them hold the part. */

import { Recent } from '../recent.js';
import { foldText } from '../store/folding.js';
import type { EntityStates } from './entity-states.js';

/** Whether the texts of a state hold a part, whatever its case and accents. @param kept what was found for parts before */
export function textFilter(
  states: EntityStates,
  part: string,
  kept: Recent<ReadonlySet<number>> = new Recent(1),
): (state: number) => boolean {
  const wanted = foldText(part);
  if (wanted === '') return () => true;
  const found = kept.get(wanted, () => statesHolding(states, wanted));
  return (state) => found.has(state);
}

function statesHolding({ texts }: EntityStates, wanted: string): Set<number> {
  const found = new Set<number>();
  const bytes = Buffer.from(texts.bytes.values.buffer, 0, texts.bytes.length);
  const needle = Buffer.from(wanted);
  let at = bytes.indexOf(needle);
  while (at !== -1) {
    const state = stateAt(texts.ends, at);
    const end = texts.ends.at(state);
    // What lies across the end of one text and the beginning of the next is in neither.
    if (at + needle.length <= end) found.add(state);
    at = bytes.indexOf(needle, at + needle.length <= end ? end : at + 1);
  }
  return found;
}

/** The text that holds a byte: the first one that ends behind it. */
function stateAt(ends: EntityStates['texts']['ends'], byte: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends.at(middle) > byte) high = middle;
    else low = middle + 1;
  }
  return low;
}
