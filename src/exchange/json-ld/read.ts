/** Records of a JSON-LD document in our compacted form: our context, and the nodes of its graph one by one. */
import { LinchpinError, recordInvalid, shown } from '../../errors.js';
import { type FileToRead, type Reading, type ReadingTerms, refusalOf } from '../format.js';
import { jsonElements } from '../json-elements.js';
import { LeftOutNames } from '../left-out-names.js';
import { shortName } from '../short-name.js';
import { isOurContext } from './context.js';
import { readNode } from './read-node.js';

/** In one pass a node can be read only when what its names mean is known (Streaming JSON-LD, section 3). */
const CONTEXT_WANTED = 'the context of our own JSON-LD, before the graph';

/** A document with another context is refused whole: its names may mean anything. */
export async function* readJsonLd(file: FileToRead, terms: ReadingTerms): AsyncIterable<Reading> {
  let isOurs = false;
  let isBroken = false;
  const names = new LeftOutNames();
  for await (const piece of jsonElements(file.bytes(), file.name, '@graph')) {
    if (piece.kind === 'problem') {
      isBroken = true;
      const { where, problem } = piece;
      yield refused(where, recordInvalid(where, problem));
    } else if (piece.kind === 'element') {
      if (!isOurs)
        return yield refused(piece.where, refusalOf(piece.where, '@context', CONTEXT_WANTED, 'none'));
      const reading = readElement(piece.value, piece.where, terms);
      yield { ...reading, leftOut: names.told(reading.leftOut) };
    } else if (piece.name === '@context') {
      isOurs = isOurContext(piece.value);
      const got = shown(piece.value);
      if (!isOurs) return yield refused(piece.where, refusalOf(piece.where, '@context', CONTEXT_WANTED, got));
    } else if (piece.name === '@graph') {
      yield refused(piece.where, refusalOf(piece.where, '@graph', 'a list of nodes', shown(piece.value)));
    } else {
      const leftOut = names.told([shortName(piece.name)]);
      yield { where: piece.where, records: [], refused: [], leftOut };
    }
  }
  if (!isOurs && !isBroken)
    yield refused(file.name, refusalOf(file.name, '@context', CONTEXT_WANTED, 'none'));
}

function readElement(node: unknown, where: string, terms: ReadingTerms): Reading {
  const leftOut: string[] = [];
  try {
    const record = readNode(node, where, terms, leftOut);
    return { where, records: record ? [record] : [], refused: [], leftOut };
  } catch (error) {
    if (!(error instanceof LinchpinError)) throw error;
    return { where, records: [], refused: [error], leftOut };
  }
}

function refused(where: string, error: LinchpinError): Reading {
  return { where, records: [], refused: [error], leftOut: [] };
}
