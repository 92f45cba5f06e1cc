/**
 * Text of records made fit for a page: on one line, without control characters and without marks that turn the
 * direction of what follows or cannot be seen. Joiners stay, since Persian and Indic names are written with them.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BREAKS = /[\u0009-\u000d\u0020\u0085\u2028\u2029]+/g;
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

export function plainText(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ');
}

/** Whether some letter is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(text);
}

/** An http or https address as a browser reads it, every odd character encoded; null for anything else. */
export function webAddress(address: string): string | null {
  try {
    const { protocol, href } = new URL(address);
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return href.replace(/[<>"'`\\^{|}\s]/g, (odd) => encodeURIComponent(odd).replace("'", '%27'));
  } catch {
    return null;
  }
}
