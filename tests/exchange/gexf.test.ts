import { describe, expect, it } from 'vitest';
import { gexfFormat } from '../../src/exchange/gexf/format.js';
import { xmlAttribute } from '../../src/exchange/xml/escape.js';
import { CONTRACTS, WORLD_RECORDS } from '../world.js';
import { readings, recordsIn, written } from './exported.js';
import {
  claimsOf,
  type Drawing,
  type DrawnNode,
  graphFileContract,
  leftOut,
  problems,
} from './graph-file.contract.js';

graphFileContract(gexfFormat, draw);

const read = (text: string) => readings(gexfFormat, text, { source: 'survey' });
const gexf = (graph: string) => `<gexf xmlns="http://gexf.net/1.3" version="1.3">${graph}</gexf>`;

describe('exchange: GEXF: what only GEXF has', () => {
  it('writes periods as days, and predicates as kinds of edges', async () => {
    const { text } = await written(gexfFormat, WORLD_RECORDS);
    expect(text).toContain('<node id="crossing" label="The crossing" start="2021-06-01" end="2021-11-30">');
    expect(text).toContain('<node id="north-route" label="The north route" start="2021-01-01">');
    expect(text).toContain(
      `<edge id="${CONTRACTS.id}" source="ministry" target="north-air" kind="CONTRACTS_WITH" label="has an agreement with" weight="0.6667" start="2021-05-01" end="2021-11-30">`,
    );
  });

  it('has all nodes before its first edge', async () => {
    const { text } = await written(gexfFormat, WORLD_RECORDS);
    expect(text.lastIndexOf('<node ')).toBeLessThan(text.indexOf('<edge '));
    expect(text.match(/<(nodes|edges)>/g)).toEqual(['<nodes>', '<edges>']);
  });

  it('takes start, end and a single spell for periods, and a kind or label of edges for predicates', async () => {
    const found = await read(
      gexf(`<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
      <attributes class="node"><attribute id="0" title="Type" type="string"/></attributes>
      <nodes>
        <node id="crossing" label="A" start="2021-07-15T08:00:00" end="2022-01-01"><attvalues><attvalue for="0" value="operation"/></attvalues></node>
        <node id="b" start="2021"><attvalues><attvalue for="0" value="company"/></attvalues></node>
      </nodes>
      <edges>
        <edge source="b" target="crossing" kind="assists" weight="2.0"><spells><spell start="2021-08-01"/></spells></edge>
        <edge source="b" target="crossing" label="pays for" start="12.5"/>
        <edge source="b" target="crossing" label="WORKS_ON"><spells><spell start="2021"/><spell start="2022"/></spells></edge>
      </edges></graph>`),
    );
    expect(problems(found)).toEqual([]);
    expect(recordsIn(found).find(({ id }) => id === 'crossing')).toMatchObject({
      from: '2021-07-15',
      to: '2022-01-01',
    });
    expect(
      recordsIn(found)
        .flatMap((record) => (record.type === 'evidence' ? [record.from] : []))
        .sort(),
    ).toEqual(['2021-08-01', undefined, undefined]);
    expect(
      claimsOf(found)
        .map((record) => 'predicate' in record && record.predicate)
        .sort(),
    ).toEqual(['ASSISTS', 'FINANCES', 'WORKS_ON']);
    expect(leftOut(found)).toEqual({ 'node.start': 1, 'edge.weight': 1, 'edge.start': 1, 'edge.spells': 1 });
  });

  it('takes edges for undirected where nothing says otherwise, as GEXF does', async () => {
    const edges =
      '<edges><edge source="a" target="b" label="owns"/><edge source="a" target="b" label="owns" type="directed"/></edges>';
    const found = await read(gexf(`<graph>${edges}</graph>`));
    expect(problems(found)).toHaveLength(1);
    expect(claimsOf(found)).toHaveLength(1);
    expect(problems(await read(gexf(`<graph defaultedgetype="mutual">${edges}</graph>`)))).toHaveLength(1);
    expect(problems(await read(gexf(`<graph defaultedgetype="directed">${edges}</graph>`)))).toEqual([]);
  });

  it('reads versions before, with nodes in nodes, and leaves out what is drawn', async () => {
    const found =
      await read(`<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
      <meta lastmodifieddate="2009-03-20"><creator>Somebody</creator></meta>
      <graph defaultedgetype="directed"><attributes class="node"><attribute id="k" title="kind" type="string"><default>Company</default></attribute></attributes>
      <nodes><node id="acme" label="A" pid="z"><viz:color r="1" g="2" b="3"/>
        <nodes><node id="press" label="B"><attvalues><attvalue id="k" value="Media"/></attvalues></node></nodes>
        <edges><edge source="a" target="b" label="owns"/></edges>
      </node></nodes></graph></gexf>`);
    expect(problems(found)).toEqual([]);
    expect(
      recordsIn(found).flatMap((record) => ('kind' in record ? [[record.id, record.kind]] : [])),
    ).toEqual([
      ['acme', 'Company'],
      ['press', 'Media'],
    ]);
    expect(claimsOf(found)).toHaveLength(1);
    expect(leftOut(found)).toEqual({ 'node.pid': 1, 'node.viz:color': 1 });
  });

  it('refuses attributes that are neither of nodes nor of edges, and one more than a thousand', async () => {
    const found = await read(gexf('<graph><attributes class="graph"/></graph>'));
    expect(problems(found)).toEqual([expect.stringContaining('attributes: wanted the class node or edge')]);
    const many = Array.from(
      { length: 1001 },
      (_, index) => `<attribute id="${index}" title="t" type="string"/>`,
    );
    const tooMany = await read(gexf(`<graph><attributes class="node">${many.join('')}</attributes></graph>`));
    expect(problems(tooMany)).toEqual([expect.stringContaining('at most 1000')]);
  });
});

function draw({ nodes = [], edges = [], isUndirected, edgesFirst }: Drawing): string {
  const columns = (things: readonly DrawnNode[]) => [
    ...new Set(things.flatMap(({ has = {} }) => Object.keys(has))),
  ];
  const declared = (use: string, names: readonly string[]) =>
    `<attributes class="${use}">${names.map((name, index) => `<attribute id="k${index}" title=${xmlAttribute(name)} type="string"/>`).join('')}</attributes>`;
  const values = ({ has = {} }: DrawnNode, names: readonly string[]) =>
    `<attvalues>${Object.entries(has)
      .map(([name, value]) => `<attvalue for="k${names.indexOf(name)}" value=${xmlAttribute(value)}/>`)
      .join('')}</attvalues>`;
  const [ofNodes, ofEdges] = [columns(nodes), columns(edges)];
  const drawnNodes = nodes.map((node) => `<node id=${xmlAttribute(node.id)}>${values(node, ofNodes)}</node>`);
  const drawnEdges = edges.map((edge) => {
    const ends = `source=${xmlAttribute(edge.from)} target=${xmlAttribute(edge.to)}`;
    return `<edge id="${edge.id}" ${ends}>${values(edge, ofEdges)}</edge>`;
  });
  const parts = [`<nodes>${drawnNodes.join('\n')}</nodes>`, `<edges>${drawnEdges.join('\n')}</edges>`];
  if (edgesFirst) parts.reverse();
  const graph = `<graph defaultedgetype="${isUndirected ? 'undirected' : 'directed'}">`;
  return gexf([graph, declared('node', ofNodes), declared('edge', ofEdges), ...parts, '</graph>'].join('\n'));
}
