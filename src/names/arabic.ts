/**
 * Arabic and Persian letters in plain Latin, near ALA-LC 2012: consonants and long vowels, since short vowels are
 * not written. Vowel marks and the lengthening stroke fall away; the article stands as a word of its own.
 */

// biome-ignore format: a table is read in rows
const ARABIC: ReadonlyMap<string, string> = new Map(Object.entries({
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ء: '', ؤ: 'u', ئ: 'i', ب: 'b', پ: 'p', ت: 't', ٹ: 't', ث: 'th', ج: 'j',
  چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ڈ: 'd', ذ: 'dh', ر: 'r', ڑ: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's',
  ض: 'd', ط: 't', ظ: 'z', غ: 'gh', ف: 'f', ڤ: 'v', ق: 'q', ك: 'k', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ں: 'n',
  ه: 'h', ہ: 'h', ھ: 'h', ة: 'a', ى: 'a', ے: 'e',
}));

const ARTICLE = 'ال';
/** Letters that must follow the article: shorter words that begin like it are words of their own. */
const SHORTEST_AFTER_ARTICLE = 2;

/** A word of Arabic letters in Latin: one word, or two when it begins with the article. */
export function latinOfArabic(word: string): string {
  const bare = word.replace(/[\p{M}\u0640]/gu, '');
  if (bare.startsWith(ARTICLE) && bare.length >= ARTICLE.length + SHORTEST_AFTER_ARTICLE) {
    return `al ${spell(bare.slice(ARTICLE.length))}`;
  }
  return spell(bare);
}

function spell(word: string): string {
  let latin = '';
  for (let index = 0; index < word.length; index++) {
    latin += latinOfLetter(word[index] as string, index === 0, word[index + 1]);
  }
  return latin;
}

/** Three letters are read by their place: as consonants at the beginning or before a long a, else as long vowels. */
function latinOfLetter(letter: string, isFirst: boolean, next: string | undefined): string {
  const isConsonant = isFirst || next === 'ا';
  if (letter === 'و') return isConsonant ? 'w' : 'u';
  if (letter === 'ي' || letter === 'ی') return isConsonant ? 'y' : 'i';
  if (letter === 'ع') return isFirst ? 'a' : '';
  return ARABIC.get(letter) ?? '';
}
