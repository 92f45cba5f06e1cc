/** Our records as GraphML 1.0 (http://graphml.graphdrawing.org): a node for each entity and source, an edge for each claim. */
import type { ExportedGraph, Losing } from '../format.js';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph-attributes/columns.js';
import { type WrittenEdge, writtenEdge } from '../graph-attributes/written-edge.js';
import { type WrittenNode, writtenNode, writtenValue } from '../graph-attributes/written-node.js';
import { keptText, xmlAttribute, xmlText } from '../xml/escape.js';
import { GRAPHML_NAMESPACE } from './form.js';

const LABEL: Column = { name: 'label', type: 'string' };
const WEIGHT: Column = { name: 'weight', type: 'double' };

export async function* writeGraphml(graph: ExportedGraph, lose: Losing): AsyncIterable<string> {
  yield head(graph.revision);
  for await (const source of graph.sources()) yield nodeXml(writtenNode(source), lose);
  for await (const entity of graph.entities()) yield nodeXml(writtenNode(entity), lose);
  for await (const exported of graph.claims()) {
    const value = writtenValue(exported.claim);
    if (value) yield nodeXml(value, lose);
    yield edgeXml(writtenEdge(exported), lose);
  }
  yield '</graph>\n</graphml>\n';
}

function head(revision: number): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- Linchpin, revision ${revision} -->`,
    `<graphml xmlns="${GRAPHML_NAMESPACE}">`,
    ...[LABEL, ...NODE_COLUMNS].map((column) => keyXml('node', column)),
    ...[LABEL, WEIGHT, ...EDGE_COLUMNS].map((column) => keyXml('edge', column)),
    '<graph edgedefault="directed">\n',
  ].join('\n');
}

/** The id of a key is unique in its file, so that of nodes and that of edges cannot share one. */
function keyXml(use: 'node' | 'edge', { name, type }: Column): string {
  return `<key id="${use}-${name}" for="${use}" attr.name="${name}" attr.type="${type}"/>`;
}

function nodeXml({ id, label, cells }: WrittenNode, lose: Losing): string {
  const data = [['label', label] as const, ...cells].map((cell) => dataXml('node', cell, lose));
  return `<node id=${xmlAttribute(id)}>${data.join('')}</node>\n`;
}

function edgeXml({ id, source, target, label, weight, cells }: WrittenEdge, lose: Losing): string {
  const drawn = [['label', label] as const, ...(weight === null ? [] : [['weight', weight] as const])];
  const data = [...drawn, ...cells].map((cell) => dataXml('edge', cell, lose));
  const ends = `source=${xmlAttribute(source)} target=${xmlAttribute(target)}`;
  return `<edge id=${xmlAttribute(id)} ${ends}>${data.join('')}</edge>\n`;
}

function dataXml(
  use: 'node' | 'edge',
  [name, value]: readonly [string, string | number],
  lose: Losing,
): string {
  return `<data key="${use}-${name}">${xmlText(keptText(String(value), lose))}</data>`;
}
