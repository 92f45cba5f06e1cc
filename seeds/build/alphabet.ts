/** Script and language of a name, said only where its letters leave no other. */
import type { Alias } from '../../src/model/entity.js';

/** A name with its script, and with its language where one letter or another gives it away. */
export function aliasOf(name: string): Alias {
  if (/\p{Script=Arabic}/u.test(name)) return { name, script: 'Arab' };
  if (!/\p{Script=Cyrillic}/u.test(name)) return { name };
  const language = cyrillicLanguage(name.toLowerCase());
  return language === undefined ? { name, script: 'Cyrl' } : { name, language, script: 'Cyrl' };
}

/**
 * Belarusian alone has `ў`, Ukrainian alone `ї`; Russian alone has both `и` or `щ` and `ы`, `э` or `ё`. A name
 * without such letters may be any of several languages.
 */
function cyrillicLanguage(name: string): string | undefined {
  if (name.includes('ў')) return 'be';
  if (name.includes('ї')) return 'uk';
  if (/[ищ]/.test(name) && /[ыэё]/.test(name)) return 'ru';
  return undefined;
}
