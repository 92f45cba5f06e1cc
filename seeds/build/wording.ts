/** The facts call the two documents "seed A" and "seed B"; whoever reads the graph knows them by their publishers. */

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\bthe seed file itself\b/g, 'the document itself'],
  [/\bthe project behind seed A\b/g, 'the project behind the iSANS paper'],
  [/(^|[.] )Seed A\b/g, '$1The iSANS paper'],
  [/(^|[.] )Seed B\b/g, '$1The RLI post'],
  [/\bseed A\b/gi, 'the iSANS paper'],
  [/\bseed B\b/gi, 'the RLI post'],
  [/\bA (?=¶|fn)/g, 'iSANS '],
  [/\bB (?=¶|fn)/g, 'RLI '],
  [/\bSeed(s?)\b/g, 'Document$1'],
  [/\bseed(s?)\b/g, 'document$1'],
];

/** A text of the facts with the documents named as readers know them. */
export function reworded(text: string): string;
export function reworded(text: string | undefined): string | undefined;
export function reworded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return REPLACEMENTS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
