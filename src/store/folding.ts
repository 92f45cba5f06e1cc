/** Text as it is compared: lower case, without accents, so that both engines order and search alike. */

/** Lower case, marks stripped (NFKD), white space as single blanks. A letter may have marks only once it is small. */
export function foldText(text: string): string {
  const small = text.normalize('NFKD').toLowerCase().normalize('NFKD');
  return small.replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}

const LONGEST_SORT_NAME = 120;

/**
 * What entities are ordered by before their id. Left out is what cannot be seen, and what lies beyond the surrogates:
 * engines disagree whether that comes before or after them.
 */
export function sortNameOf(name: string): string {
  const visible = foldText(name).replace(/[\p{Cc}\p{Cf}]/gu, '');
  return foldText(visible.replace(/[\ud800-\uffff]/g, '').slice(0, LONGEST_SORT_NAME));
}
