import { describe, expect, it } from 'vitest';
import { graphmlFormat } from '../../src/exchange/graphml/format.js';
import { xmlAttribute, xmlText } from '../../src/exchange/xml/escape.js';
import { readings, recordsIn } from './exported.js';
import {
  claimsOf,
  type Drawing,
  type DrawnNode,
  graphFileContract,
  leftOut,
  problems,
} from './graph-file.contract.js';

graphFileContract(graphmlFormat, draw);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"';
const read = (text: string) => readings(graphmlFormat, text, { source: 'survey' });

describe('exchange: GraphML: what only GraphML has', () => {
  it('takes the drawn labels of yEd for names and predicates, and groups for nodes with nodes in them', async () => {
    const found = await read(`${HEAD} xmlns:y="http://www.yworks.com/xml/graphml">
      <key for="graphml" id="d0" yfiles.type="resources"/>
      <key attr.name="kind" attr.type="string" for="node" id="d1"/>
      <key for="node" id="d2" yfiles.type="nodegraphics"/>
      <key for="edge" id="d3" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed" id="G">
        <node id="n0" yfiles.foldertype="group">
          <data key="d1">Network</data>
          <data key="d2"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode>
            <y:NodeLabel alignment="center"> The Ferrymen </y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
          <graph edgedefault="directed" id="n0:">
            <node id="n0::n0"><data key="d1"><![CDATA[Company]]></data>
              <data key="d2"><y:ShapeNode><y:Fill color="#FFCC00"/><y:NodeLabel>North
Air<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
            <edge id="n0::e0" source="n0::n0" target="n0">
              <data key="d3"><y:PolyLineEdge><y:EdgeLabel>is a member of</y:EdgeLabel></y:PolyLineEdge></data></edge>
          </graph>
        </node>
      </graph>
      <data key="d0"><y:Resources/></data>
    </graphml>`);
    expect(problems(found)).toEqual([]);
    const named = recordsIn(found).flatMap((record) => (record.type === 'entity' ? [record] : []));
    expect(named.map(({ kind, name }) => [kind, name]).sort()).toEqual([
      ['Company', 'North Air'],
      ['Network', 'The Ferrymen'],
    ]);
    const ids = Object.fromEntries(named.map(({ kind, id }) => [kind, id]));
    expect(claimsOf(found)).toMatchObject([
      { predicate: 'MEMBER_OF', subject: ids.Company, object: ids.Network },
    ]);
    expect(leftOut(found)).toEqual({
      'node.nodegraphics': 2,
      'node.yfiles.foldertype': 1,
      'edge.edgegraphics': 1,
      'graph.resources': 1,
    });
  });

  it.each<[string, string]>([
    ['target', 'source="none" target="standard"'],
    ['no end', 'source="none" target="none"'],
    ['source', 'source="standard" target="none"'],
    ['both ends', 'source="standard" target="standard"'],
  ])('reads an edge of yEd whose arrowhead is drawn at %s as what is drawn', async (end, arrows) => {
    const edge = (label: string) => `<edge source="acme" target="press"><data key="d"><y:PolyLineEdge>
      <y:Arrows ${arrows}/><y:EdgeLabel>${label}</y:EdgeLabel></y:PolyLineEdge></data></edge>`;
    const found = await read(`${HEAD} xmlns:y="http://www.yworks.com/xml/graphml">
      <key for="edge" id="d" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed">${edge('owns')}${edge('met with')}</graph></graphml>`);
    const predicates = claimsOf(found).map((record) => 'predicate' in record && record.predicate);
    expect(predicates.sort()).toEqual(end === 'target' ? ['MET_WITH', 'OWNS'] : ['MET_WITH']);
    const refused = end === 'target' ? [] : [expect.stringMatching(/directed edge, for OWNS .* drawn/)];
    expect(problems(found)).toEqual(refused);
  });

  it('tells a thousand names of what it leaves out, and the others as one', async () => {
    const children = Array.from({ length: 300_000 }, (_, index) => `<c${index}/>`).join('');
    const found = await read(
      `${HEAD}><key id="k" for="node" attr.name="kind"/><graph edgedefault="directed">
       <node id="acme"><data key="k">Company</data>${children}</node></graph></graphml>`,
    );
    const counts = leftOut(found);
    expect(Object.keys(counts)).toHaveLength(1001);
    expect(counts['further names']).toBe(299_000);
  });

  it('reads files of igraph, whose nodes are counted and whose keys are for nodes or edges', async () => {
    const found = await read(`${HEAD}>
      <key id="v_name" for="node" attr.name="name" attr.type="string"/>
      <key id="v_kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="e_relation" for="edge" attr.name="relation" attr.type="string"/>
      <graph id="G" edgedefault="directed">
        <node id="n0"><data key="v_name">Sun Travel</data><data key="v_kind">company</data></node>
        <node id="n1"><data key="v_name">The route</data><data key="v_kind">route</data></node>
        <edge source="n0" target="n1"><data key="e_relation">ARRANGES</data></edge>
      </graph></graphml>`);
    expect(problems(found)).toEqual([]);
    expect(recordsIn(found)).toHaveLength(4);
    expect(recordsIn(found).find(({ type }) => type === 'evidence')).toMatchObject({ locator: 'line 9' });
  });

  it('fills in what the keys say of all that say nothing', async () => {
    const found = await read(`${HEAD}>
      <key id="k" for="node" attr.name="kind"><default>Company</default></key>
      <key id="p" attr.name="predicate"><default>OWNS</default></key>
      <graph edgedefault="undirected">
        <node id="acme"/><node id="press"><data key="k">Media</data></node>
        <edge source="acme" target="press" directed="true"/><edge source="press" target="acme" directed="false"/>
      </graph></graphml>`);
    expect(recordsIn(found)).toMatchObject([
      { kind: 'Company', id: 'acme' },
      { predicate: 'OWNS', subject: 'acme', object: 'press' },
      { locator: 'line 7' },
      { kind: 'Media', id: 'press' },
    ]);
    expect(problems(found)).toEqual([expect.stringContaining('directed')]);
    expect(leftOut(found)).toEqual({ 'node.predicate': 2 });
  });

  it('takes a language prefix for what it is', async () => {
    const found = await read(
      `<g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns"><g:key id="k" for="node" attr.name="kind"/>
       <g:graph edgedefault="directed"><g:node id="norland"><g:data key="k">State</g:data></g:node></g:graph></g:graphml>`,
    );
    expect(recordsIn(found)).toMatchObject([{ id: 'norland', kind: 'State' }]);
  });

  it('refuses hyperedges and leaves out ports, descriptions and data of the graph, by name', async () => {
    const found = await read(`${HEAD}>
      <desc>about</desc>
      <key id="k" for="node" attr.name="kind"/><key id="g" for="graph" attr.name="method"/>
      <graph edgedefault="directed"><data key="g">by hand</data>
        <node id="a"><desc>a state</desc><port name="North"/><data key="k">State</data></node>
        <hyperedge><endpoint node="a"/></hyperedge>
      </graph></graphml>`);
    expect(problems(found)).toEqual([expect.stringContaining('line 7: hyperedge: wanted an edge')]);
    expect(leftOut(found)).toEqual({ 'graph.desc': 1, 'graph.method': 1, 'node.desc': 1, 'node.port': 1 });
  });

  it('keeps a thousand keys and refuses one more', async () => {
    const keys = Array.from({ length: 1001 }, (_, index) => `<key id="k${index}" for="node" attr.name="k"/>`);
    const found = await read(`${HEAD}>${keys.join('\n')}</graphml>`);
    expect(problems(found)).toEqual([expect.stringContaining('attribute: wanted at most 1000 in a file')]);
  });

  it('does not take for nodes what only looks like them in the data of another', async () => {
    const found = await read(`${HEAD}>
      <key id="k" for="node" attr.name="kind"/><key id="x" for="node" attr.name="extra"/>
      <graph edgedefault="directed"><node id="norland"><data key="k">State</data>
        <data key="x"><graph><node id="b"><data key="k">State</data></node></graph></data></node></graph></graphml>`);
    expect(recordsIn(found).map(({ id }) => id)).toEqual(['norland']);
    expect(leftOut(found)).toEqual({ 'node.extra': 1 });
  });
});

function draw({ nodes = [], edges = [], isUndirected, edgesFirst }: Drawing): string {
  const things = [...nodes, ...edges];
  const names = [...new Set(things.flatMap(({ has = {} }) => Object.keys(has)))];
  const keys = names.map(
    (name, index) => `<key id="k${index}" for="all" attr.name=${xmlAttribute(name)} attr.type="string"/>`,
  );
  const data = ({ has = {} }: DrawnNode) =>
    Object.entries(has).map(
      ([name, value]) => `<data key="k${names.indexOf(name)}">${xmlText(value)}</data>`,
    );
  const drawnNodes = nodes.map(
    (node) => `<node id=${xmlAttribute(node.id)}>\n${data(node).join('\n')}</node>`,
  );
  const drawnEdges = edges.map((edge) => {
    const ends = `source=${xmlAttribute(edge.from)} target=${xmlAttribute(edge.to)}`;
    return `<edge id="${edge.id}" ${ends}>${data(edge).join('')}</edge>`;
  });
  const all = edgesFirst ? [...drawnEdges, ...drawnNodes] : [...drawnNodes, ...drawnEdges];
  const graph = `<graph edgedefault="${isUndirected ? 'undirected' : 'directed'}">`;
  return [`${HEAD}>`, ...keys, graph, ...all, '</graph></graphml>'].join('\n');
}
