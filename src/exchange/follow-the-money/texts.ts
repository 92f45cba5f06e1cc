/** Texts of a file held against what our records can hold: their length, and no control characters. */
import { text } from '../../model/fields.js';

type Check = ReturnType<typeof text>;
const CHECKS = new Map<number, Check>();

/** Texts of which a glance shows that they hold no control characters. */
const PLAIN = /^[\u0020-\u007e\u00a0-\ufdcf]+$/;

/** Whether a record can hold a text of at most so many characters. */
export function fits(value: string, longest: number): boolean {
  if (value.length <= longest && PLAIN.test(value)) return true;
  let check = CHECKS.get(longest);
  if (check === undefined) {
    check = text(longest);
    CHECKS.set(longest, check);
  }
  return check.safeParse(value).success;
}

/** Texts in one, each on a line of its own, as many of them as there is room for; and how many there was none for. */
export function joined(
  texts: readonly string[],
  longest: number,
  between = '\n',
): { text: string | undefined; left: number } {
  let whole = '';
  let left = 0;
  for (const one of texts) {
    const longer = whole === '' ? one : `${whole}${between}${one}`;
    if (fits(longer, longest)) whole = longer;
    else left += 1;
  }
  return { text: whole === '' ? undefined : whole, left };
}

/**
 * The words of a text in plain letters, for an id that people can read: `council-of-the-european-union`.
 *
 * @param longest number of letters
 */
export function slugOf(value: string, longest: number): string {
  const plain = value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, longest).replace(/-$/, '');
}
