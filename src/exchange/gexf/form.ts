/** How GEXF 1.3 is built: nodes and edges in a graph, and in nodes again (https://gexf.net). */
import type { XmlForm } from '../xml/element.js';

export const GEXF_NAMESPACE = 'http://gexf.net/1.3';

export const GEXF_FORM: XmlForm = { root: 'gexf', containers: new Set(['gexf', 'graph', 'nodes', 'edges']) };
