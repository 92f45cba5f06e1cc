/** The text that yEd draws at a node or an edge (https://yed.yworks.com), which is all the name that its files have. */
import type { XmlElement } from '../xml/element.js';

/** Whatever the prefix of yEd's language is. */
const LABEL = /(^|:)(Node|Edge)Label$/;

/** null where nothing is drawn. */
export function drawnLabel(element: XmlElement): string | null {
  for (const child of element.children) {
    const own = LABEL.test(child.name) ? child.text.trim() : '';
    const label = own === '' ? drawnLabel(child) : own;
    if (label !== null) return label;
  }
  return null;
}
