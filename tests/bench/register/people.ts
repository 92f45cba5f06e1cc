/** Names from a seed: a few given names that very many bear, many family names that few do, firms of two words. */
import type { Draws } from '../graph/draws.js';

const ONSETS = [
  'b',
  'br',
  'd',
  'g',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'v',
  'z',
  'sh',
  'ch',
  'zh',
  'kh',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ia', 'iu'];
const FAMILY_ENDS = ['ov', 'enka', 'ski', 'ich', 'uk', 'yan', 'in', 'au', 'ak', ''];
const FIRM_ENDS = ['trans', 'export', 'tur', 'invest', 'avia', 'stroi', 'prom', 'service', 'group', 'trade'];
const FORMS = ['LLC', 'JSC', 'OAO', 'Ltd', ''];

const GIVEN = 2_000;
const FAMILIES = 200_000;

/** A person's name: the same draws give the same name. */
export function personName(draws: Draws): string {
  const given = givenName(draws.rank(GIVEN));
  const second = draws.chance(0.2) ? ` ${givenName(draws.rank(GIVEN))}` : '';
  return `${capital(given)}${second === '' ? '' : ` ${capital(second.trim())}`} ${capital(familyName(draws.rank(FAMILIES)))}`;
}

export function firmName(draws: Draws): string {
  const first = capital(syllables(draws.rank(FAMILIES) * 7 + 3, 2));
  const end = draws.pick(FIRM_ENDS);
  const form = draws.pick(FORMS);
  return `${first}${end}${draws.chance(0.4) ? ` ${capital(syllables(draws.rank(5_000) + 11, 2))}` : ''}${form === '' ? '' : ` ${form}`}`;
}

function givenName(rank: number): string {
  return syllables(rank * 31 + 5, 2);
}

function familyName(rank: number): string {
  return syllables(rank * 17 + 1, 2 + (rank % 2)) + FAMILY_ENDS[rank % FAMILY_ENDS.length];
}

/** A word of so many syllables, another for every number. */
function syllables(number: number, count: number): string {
  let rest = (number * 2_654_435_761) % 4_294_967_296;
  let word = '';
  for (let index = 0; index < count; index++) {
    word += ONSETS[rest % ONSETS.length];
    rest = Math.floor(rest / ONSETS.length);
    word += VOWELS[rest % VOWELS.length];
    rest = Math.floor(rest / VOWELS.length) + number * (index + 7);
  }
  return word;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
