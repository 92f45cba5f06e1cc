/**
 * Cyrillic letters of Russian, Belarusian, Ukrainian and their neighbours in plain Latin, near BGN/PCGN 1947.
 *
 * One table for all languages: where a letter is read differently (г is g in Russian, h in Belarusian and Ukrainian),
 * `sound.ts` holds the two readings together. Hard and soft signs fall away, as they do in passports.
 */

// biome-ignore format: a table is read in rows
const CYRILLIC: ReadonlyMap<string, string> = new Map(Object.entries({
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', ѓ: 'g', д: 'd', ђ: 'dj', е: 'e', ё: 'e', є: 'ie', ж: 'zh', з: 'z', ѕ: 'dz',
  и: 'i', і: 'i', ї: 'i', й: 'i', ј: 'j', к: 'k', ќ: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dzh', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}));

/** The letter in Latin, or undefined where the table has none. */
export function latinOfCyrillic(letter: string): string | undefined {
  return CYRILLIC.get(letter);
}
