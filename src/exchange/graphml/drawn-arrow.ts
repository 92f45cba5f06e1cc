/** The arrow that yEd draws on an edge (https://yed.yworks.com): it may belie the order in which the ends are written. */
import type { XmlElement } from '../xml/element.js';

/** Whatever the prefix of yEd's language is. */
const ARROWS = /(^|:)Arrows$/;

/** Why the arrow does not lead from the source of the edge to its target; null where it does, or where none is told. */
export function arrowProblem(edge: XmlElement): string | null {
  const arrows = arrowsIn(edge);
  if (arrows === null) return null;
  const { source = 'none', target = 'none' } = arrows.attributes;
  if (source === 'none') return target === 'none' ? 'an edge drawn without an arrowhead' : null;
  return `an arrowhead drawn at the source of the edge${target === 'none' ? '' : ' too'}`;
}

function arrowsIn({ children }: XmlElement): XmlElement | null {
  for (const child of children) {
    const found = ARROWS.test(child.name) ? child : arrowsIn(child);
    if (found !== null) return found;
  }
  return null;
}
