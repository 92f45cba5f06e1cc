/** How GraphML 1.0 is built: graphs in a file, and in nodes and edges again (http://graphml.graphdrawing.org). */
import type { XmlForm } from '../xml/element.js';

export const GRAPHML_NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

export const GRAPHML_FORM: XmlForm = { root: 'graphml', containers: new Set(['graphml', 'graph']) };
