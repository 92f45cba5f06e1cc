/** The readings of a graph file, element by element. */
import { recordInvalid } from '../../errors.js';
import type { FileToRead, Reading } from '../format.js';
import { LeftOutNames } from '../left-out-names.js';
import { shortName } from '../short-name.js';
import type { XmlElement, XmlForm } from '../xml/element.js';
import { readElements } from '../xml/read-elements.js';
import { readingOf, refusedReading } from './reading.js';

/**
 * @param read what a format makes of an element in one of its containers; null for nothing at all. What it throws
 *   refuses that element
 */
export async function* readGraphFile(
  file: FileToRead,
  form: XmlForm,
  read: (element: XmlElement, where: string) => Reading | null,
): AsyncIterable<Reading> {
  const leftOut = new LeftOutNames();
  for await (const element of readElements(file.bytes(), form)) {
    const where = `${file.name} line ${element.line}`;
    if ('problem' in element) {
      const { problem } = element;
      yield refusedReading(where, recordInvalid(where, problem));
      continue;
    }
    const reading = readingOf(where, () => read(element, where));
    if (reading) yield { ...reading, leftOut: leftOut.told(reading.leftOut) };
  }
}

/** Something in a graph beside its nodes and edges: our records have no room for it. */
export function leftOutReading(where: string, name: string): Reading {
  return { where, records: [], refused: [], leftOut: [`graph.${shortName(name)}`] };
}
