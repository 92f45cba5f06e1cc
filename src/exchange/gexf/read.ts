/**
 * GEXF 1.3 as records (https://gexf.net), and the versions before it: files of ours come back whole, files of Gephi,
 * networkx and others as far as their nodes say a kind and their edges a predicate.
 */
import type { FileToRead, Reading, ReadingTerms } from '../format.js';
import { Attributes } from '../graph-attributes/attributes.js';
import type { Found, FoundIn } from '../graph-attributes/found.js';
import { readEdge } from '../graph-attributes/read-edge.js';
import { leftOutReading, readGraphFile } from '../graph-attributes/read-graph-file.js';
import { readNode } from '../graph-attributes/read-node.js';
import type { XmlElement } from '../xml/element.js';
import { GEXF_FORM } from './form.js';
import { Titles } from './titles.js';

export function readGexf(file: FileToRead, terms: ReadingTerms): AsyncIterable<Reading> {
  const titles = new Titles();
  const foundIn = { file: file.name, terms, hasRecords: () => titles.hasRecords() };
  return readGraphFile(file, GEXF_FORM, (element, where) => {
    switch (element.name) {
      case 'attributes':
        titles.declare(element, where);
        return null;
      case 'node':
        return readNode(found(element, 'node', titles, where), foundIn);
      case 'edge':
        return readEdgeElement(element, titles, where, foundIn);
      case 'meta':
        // Who made the file, and when: nothing that it says of the graph.
        return null;
      default:
        return leftOutReading(where, element.name);
    }
  });
}

function readEdgeElement(element: XmlElement, titles: Titles, where: string, foundIn: FoundIn): Reading {
  const { attributes, container } = element;
  const isDirected = (attributes.type ?? standingType(container)) === 'directed';
  return readEdge(
    {
      ...found(element, 'edge', titles, where),
      source: attributes.source ?? null,
      target: attributes.target ?? null,
      undirected: isDirected ? null : 'an edge without direction',
    },
    foundIn,
  );
}

/** What the graph says of all edges that say nothing themselves. */
function standingType(container: XmlElement | null): string | undefined {
  return container?.attributes.defaultedgetype ?? (container ? standingType(container.container) : undefined);
}

/** What a node or an edge is itself. */
const OF_ITSELF: ReadonlySet<string> = new Set(['id', 'source', 'target', 'type']);
/** What it has beside its values that can be read as one. */
const READ: ReadonlySet<string> = new Set(['label', 'kind', 'weight', 'start', 'end']);

function found(element: XmlElement, use: 'node' | 'edge', titles: Titles, where: string): Found {
  const attributes = new Attributes();
  for (const name of Object.keys(element.attributes)) {
    if (READ.has(name)) attributes.add(name, element.attributes[name] ?? '');
    else if (!OF_ITSELF.has(name)) attributes.leaveOut(name);
  }
  titles.addTo(
    attributes,
    element.children.find(({ name }) => name === 'attvalues'),
    use,
    where,
  );
  for (const child of element.children) addChild(attributes, child);
  return { id: element.attributes.id ?? null, attributes, line: element.line };
}

/** A single spell is a period like any other; several are none that a record could have. */
function addChild(attributes: Attributes, { name, children }: XmlElement): void {
  if (name === 'attvalues') return;
  const [spell, ...others] = children;
  if (name === 'spells' && spell && others.length === 0) {
    for (const bound of ['start', 'end']) attributes.add(bound, spell.attributes[bound] ?? '');
  } else {
    attributes.leaveOut(name);
  }
}
