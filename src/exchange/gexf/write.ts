/**
 * Our records as GEXF 1.3 (https://gexf.net): a node for each entity and source, an edge for each claim. The kind of an
 * edge is its predicate, so that Gephi keeps edges of several predicates between two nodes apart.
 */
import { isoDay, type PartialDate, parsePartialDate } from '../../model/partial-date.js';
import type { ExportedGraph, Losing } from '../format.js';
import { type Cell, type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph-attributes/columns.js';
import { type WrittenEdge, writtenEdge } from '../graph-attributes/written-edge.js';
import { type WrittenNode, writtenNode, writtenValue } from '../graph-attributes/written-node.js';
import { keptText, xmlAttribute } from '../xml/escape.js';
import { GEXF_NAMESPACE } from './form.js';

/** Goes through the claims twice: all nodes of GEXF stand before its edges, those for plain values too. */
export async function* writeGexf(graph: ExportedGraph, lose: Losing): AsyncIterable<string> {
  yield head(graph.revision);
  yield '<nodes>\n';
  for await (const source of graph.sources()) yield nodeXml(writtenNode(source), lose);
  for await (const entity of graph.entities()) yield nodeXml(writtenNode(entity), lose);
  for await (const { claim } of graph.claims()) {
    const value = writtenValue(claim);
    if (value) yield nodeXml(value, lose);
  }
  yield '</nodes>\n<edges>\n';
  for await (const exported of graph.claims()) yield edgeXml(writtenEdge(exported), lose);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function head(revision: number): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="${GEXF_NAMESPACE}" version="1.3">`,
    `<meta><creator>Linchpin</creator><description>Revision ${revision}</description></meta>`,
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date">',
    attributesXml('node', NODE_COLUMNS),
    attributesXml('edge', EDGE_COLUMNS),
    '',
  ].join('\n');
}

function attributesXml(use: 'node' | 'edge', columns: readonly Column[]): string {
  const declared = columns.map(
    ({ name, type }) =>
      `<attribute id="${name}" title="${name}" type="${type === 'int' ? 'integer' : type}"/>`,
  );
  return [`<attributes class="${use}" mode="static">`, ...declared, '</attributes>'].join('\n');
}

function nodeXml({ id, label, cells, from, to }: WrittenNode, lose: Losing): string {
  const named = `id=${xmlAttribute(id)}${attribute('label', label, lose)}`;
  return `<node ${named}${period(from, to)}>${valuesXml(cells, lose)}</node>\n`;
}

function edgeXml(edge: WrittenEdge, lose: Losing): string {
  const { id, source, target, predicate, label, weight, cells, from, to } = edge;
  const ends = `id=${xmlAttribute(id)} source=${xmlAttribute(source)} target=${xmlAttribute(target)}`;
  const drawn = `${attribute('kind', predicate, lose)}${attribute('label', label, lose)}`;
  const weighed = weight === null ? '' : ` weight="${weight}"`;
  return `<edge ${ends}${drawn}${weighed}${period(from, to)}>${valuesXml(cells, lose)}</edge>\n`;
}

function valuesXml(cells: readonly Cell<string>[], lose: Losing): string {
  const values = cells.map(([name, value]) => {
    return `<attvalue for="${name}"${attribute('value', String(value), lose)}/>`;
  });
  return `<attvalues>${values.join('')}</attvalues>`;
}

/** Partial dates as days: the first that is meant, and the last. A missing bound excludes nothing. */
function period(from: PartialDate | undefined, to: PartialDate | undefined): string {
  const start = from === undefined ? '' : ` start="${isoDay(parsePartialDate(from, 'from').from)}"`;
  const end = to === undefined ? '' : ` end="${isoDay(parsePartialDate(to, 'to').to)}"`;
  return `${start}${end}`;
}

function attribute(name: string, value: string, lose: Losing): string {
  return ` ${name}=${xmlAttribute(keptText(value, lose))}`;
}
