/**
 * How a Latin word sounds, whoever romanised it: English, Polish, German, French and Scandinavian spellings of Slavic and Arabic
 * names come to the same letters.
 *
 * The idea is Soundex's [Russell 1918]; that groups of letters are read by the languages they come from is from Daitch
 * and Mokotoff [1985] and Beider and Morse [2008], here with one reading of each word. `spoken` keeps the vowels;
 * `soundKey` keeps classes of consonants alone: it finds names, which `compareNames` then tells apart.
 */

/**
 * What is written, and how it is read, in this order. Capitals are sounds that plain letters have no sign for:
 * S as in shop, Z as in pleasure, C as in church, X as in tsar; H and J stand for h and j, which are not read again.
 */
const READINGS: readonly (readonly [written: RegExp, read: string])[] = [
  // Belarusian puts a v before some words that begin with o: Volha.
  [/^vo(?=l[gh]|s[iy]p)/, 'o'],
  [/schtsch|chtch|shtsh|szcz|shch/g, 'S'],
  [/dsch|dzh|dj/g, 'J'],
  [/tsch|tch|tsh|cz|tj(?=[eo])/g, 'C'],
  // Sjojgu and Lukasjenko, of Swedish, Danish and Norwegian.
  [/sch|sh|sz|sj(?=[eo])/g, 'S'],
  [/zh|rz/g, 'Z'],
  // Chrenin and Wojciech, but Kochanova.
  [/ch(?=[^aeiouyh]|(?<=[aeou]ch)$)/g, 'H'],
  [/ch/g, 'C'],
  [/kh/g, 'H'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  // Soft t and d of Belarusian: Kanstantsin, Dzmitry.
  [/tsi/g, 'ti'],
  [/dz(?=[eimv])/g, 'd'],
  [/dz/g, 'z'],
  [/t[sz]|c(?=[eiy])/g, 'X'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  // Short u of Belarusian is a v elsewhere: Novikau, Makouski, Shauchenka; but not in Saud, nor Loukachenko.
  [/(?<=[aeo])u(?=$|sk)|(?<=[ae])u(?=[CXcklz]|ts)/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  // Evgeny and Jewgeni, Iaroslav and Yaroslav.
  [/^[ij](?=e)/, ''],
  [/^i(?=[aou])/, 'J'],
  [/^j/, 'J'],
  [/j/g, 'i'],
  [/(?<=..)h$/, ''],
  // Mute e of French: Poutine.
  [/(?<=[aeiou]n)e$/, ''],
  [/([^\d])\1+/g, '$1'],
];

const CLASSES: ReadonlyMap<string, string> = new Map(
  ['bp', 'vf', 'k', 'gh', 't', 'd', 'szSZCX', 'm', 'n', 'l', 'r', 'j'].flatMap((sounds) =>
    [...sounds].map((sound): [string, string] => [sound, (sounds[0] as string).toUpperCase()]),
  ),
);

/** The word by its sounds, with vowels. */
export function spoken(word: string): string {
  let sounds = word;
  for (const [written, read] of READINGS) sounds = sounds.replace(written, read);
  return sounds.replace(/[HJ]/g, (sound) => sound.toLowerCase());
}

/** Classes of the consonants, doubles once; a first vowel is an A, whichever it is. Digits stand as they are, doubles too. */
export function soundKey(word: string): string {
  return soundKeyOf(spoken(word));
}

/** The key of a word that was made `spoken` already. */
export function soundKeyOf(sounds: string): string {
  let key = '';
  for (let index = 0; index < sounds.length; index++) {
    const sound = sounds[index] as string;
    const sign = CLASSES.get(sound) ?? (isVowel(sound) ? (index === 0 ? 'A' : '') : sound);
    if (!key.endsWith(sign) || isDigit(sign)) key += sign;
  }
  return key;
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}

export function isVowel(sound: string): boolean {
  return sound === 'a' || sound === 'e' || sound === 'i' || sound === 'o' || sound === 'u';
}
