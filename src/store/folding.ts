/** Text as it is compared: lower case, without accents, so that both engines order and search alike. */

/** Lower case, marks stripped (NFKD), white space as single blanks. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

const LONGEST_SORT_NAME = 120;

/**
 * What entities are ordered by before their id. Characters beyond the surrogates are left out: engines disagree whether
 * they come before or after them.
 */
export function sortNameOf(name: string): string {
  return foldText(name)
    .replace(/[\ud800-\uffff]/g, '')
    .slice(0, LONGEST_SORT_NAME);
}
