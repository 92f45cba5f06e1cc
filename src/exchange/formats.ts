/** The formats of exchange, and which of them a file is in. */
import { recordInvalid } from '../errors.js';
import { csvFormat } from './csv/format.js';
import { followTheMoneyFormat } from './follow-the-money/format.js';
import type { FileToRead, Format } from './format.js';
import { gexfFormat } from './gexf/format.js';
import { graphmlFormat } from './graphml/format.js';
import { jsonLdFormat } from './json-ld/format.js';
import { recordsFormat } from './records.js';
import { stixFormat } from './stix/format.js';

export const FORMATS: readonly Format[] = [
  recordsFormat,
  followTheMoneyFormat,
  csvFormat,
  graphmlFormat,
  gexfFormat,
  jsonLdFormat,
  stixFormat,
];

export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}

/** Endings that only say how a file is compressed. */
const COMPRESSED = /\.(gz|zst)$/i;

/** What the beginning of a file shows of its format, the surest first. */
const SIGNS: readonly { readonly sign: RegExp; readonly name: Format['name'] }[] = [
  { sign: /^\s*<[\s\S]*<graphml\b|^\s*<graphml\b/, name: 'graphml' },
  { sign: /^\s*<[\s\S]*<gexf\b|^\s*<gexf\b/, name: 'gexf' },
  { sign: /^\s*\{[\s\S]*"type"\s*:\s*"bundle"/, name: 'stix' },
  { sign: /^\s*\{\s*"@context"/, name: 'jsonld' },
  { sign: /^\s*\{.*"type"\s*:\s*"(source|entity|claim|evidence|opposition|bearing)"/, name: 'records' },
  { sign: /^\s*\{.*"schema"\s*:\s*"/, name: 'followthemoney' },
];

const BEGINNING = 16 * 1024;

/** The format that a file's name tells, or else its beginning. @throws LinchpinError RECORD_INVALID when neither does */
export async function formatOf(file: FileToRead): Promise<Format> {
  const format = formatByName(file.name) ?? formatByBeginning(await beginningOf(file));
  if (format) return format;
  const names = FORMATS.map(({ name }) => name).join(', ');
  const problem = `neither name nor beginning tell its format; give --format, one of ${names}`;
  throw recordInvalid(file.name, problem);
}

/** The format with the longest ending that a name has. */
export function formatByName(name: string): Format | undefined {
  const plain = name.replace(COMPRESSED, '').toLowerCase();
  const known = FORMATS.flatMap((format) => format.endings.map((ending) => ({ format, ending })));
  return known
    .filter(({ ending }) => plain.endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length)[0]?.format;
}

function formatByBeginning(text: string): Format | undefined {
  const found = SIGNS.find(({ sign }) => sign.test(text));
  return found && formatNamed(found.name);
}

async function beginningOf(file: FileToRead): Promise<string> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of file.bytes()) {
    bytes = Buffer.concat([bytes, chunk]);
    if (bytes.length >= BEGINNING) break;
  }
  return new TextDecoder().decode(bytes.subarray(0, BEGINNING));
}
