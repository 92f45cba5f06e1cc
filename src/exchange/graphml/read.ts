/**
 * GraphML 1.0 as records (http://graphml.graphdrawing.org): files of ours come back whole, files of yEd, Gephi, networkx
 * and igraph as far as their nodes say a kind and their edges a predicate.
 */
import type { FileToRead, Reading, ReadingTerms } from '../format.js';
import { refusalOf } from '../format.js';
import type { Attributes } from '../graph-attributes/attributes.js';
import type { Found, FoundIn } from '../graph-attributes/found.js';
import { readEdge } from '../graph-attributes/read-edge.js';
import { leftOutReading, readGraphFile } from '../graph-attributes/read-graph-file.js';
import { readNode } from '../graph-attributes/read-node.js';
import type { XmlElement } from '../xml/element.js';
import { arrowProblem } from './drawn-arrow.js';
import { GRAPHML_FORM } from './form.js';
import { Keys } from './keys.js';

export function readGraphml(file: FileToRead, terms: ReadingTerms): AsyncIterable<Reading> {
  const keys = new Keys();
  const foundIn = { file: file.name, terms, hasRecords: () => keys.hasRecords() };
  return readGraphFile(file, GRAPHML_FORM, (element, where) => {
    switch (element.name) {
      case 'key':
        keys.declare(element, where);
        return null;
      case 'node':
        return readNode(found(element, 'node', keys, where), foundIn);
      case 'edge':
        return readEdgeElement(element, keys, where, foundIn);
      case 'hyperedge':
        throw refusalOf(where, 'hyperedge', 'an edge with one source and one target', 'a hyperedge');
      case 'data':
        return leftOutReading(where, keys.nameOf(element));
      default:
        return leftOutReading(where, element.name);
    }
  });
}

function readEdgeElement(element: XmlElement, keys: Keys, where: string, foundIn: FoundIn): Reading {
  const { attributes, container } = element;
  const { directed } = attributes;
  const standing = container?.attributes.edgedefault;
  const isDirected = directed === undefined ? standing !== 'undirected' : directed !== 'false';
  return readEdge(
    {
      ...found(element, 'edge', keys, where),
      source: attributes.source ?? null,
      target: attributes.target ?? null,
      undirected: isDirected ? arrowProblem(element) : 'an edge without direction',
    },
    foundIn,
  );
}

/** What a node or an edge is itself; whatever else it has stands in its data. */
const OF_ITSELF: ReadonlySet<string> = new Set(['id', 'source', 'target', 'directed']);

function found(element: XmlElement, use: 'node' | 'edge', keys: Keys, where: string): Found {
  const attributes: Attributes = keys.attributesOf(element, use, where);
  for (const name of Object.keys(element.attributes)) if (!OF_ITSELF.has(name)) attributes.leaveOut(name);
  return { id: element.attributes.id ?? null, attributes, line: element.line };
}
