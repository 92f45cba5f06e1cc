/**
 * Text as an XML 1.0 file can hold it (https://www.w3.org/TR/xml/, sections 2.2 to 2.4 and 3.3.3).
 *
 * Whatever comes in, what comes out is well-formed. Line breaks are written so that they survive: a carriage return as
 * a reference everywhere, in an attribute every break and tab.
 */

/** All that is no character in XML: most control characters, U+FFFE, U+FFFF, and halves of surrogate pairs. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const IN_TEXT = /[&<>\r]/g;
const IN_ATTRIBUTE = /[&<\t\n\r"]/g;
/** Between apostrophes, where JSON is shorter: its many quotation marks stay as they are. */
const IN_APOSTROPHES = /[&<\t\n\r']/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The text; where XML lacks some of its characters, with U+FFFD for them, of which `lose` is told. */
export function keptText(text: string, lose: (what: string) => void): string {
  const kept = text.replace(NO_CHARACTER, '\ufffd');
  if (kept !== text) lose('text: characters that XML does not have');
  return kept;
}

/** As the text of an element. */
export function xmlText(text: string): string {
  return escaped(text, IN_TEXT);
}

/** As the value of an attribute, with the marks around it. */
export function xmlAttribute(text: string): string {
  return text.includes('"') ? `'${escaped(text, IN_APOSTROPHES)}'` : `"${escaped(text, IN_ATTRIBUTE)}"`;
}

function escaped(text: string, special: RegExp): string {
  return text
    .replace(NO_CHARACTER, '\ufffd')
    .replace(special, (character) => REFERENCES[character] ?? character);
}
