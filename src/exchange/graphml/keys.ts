/** The keys of a GraphML file, which name the data of its nodes and edges (GraphML Primer, "GraphML-Attributes"). */
import { shown } from '../../errors.js';
import { refusalOf } from '../format.js';
import { Attributes } from '../graph-attributes/attributes.js';
import { Declarations } from '../graph-attributes/declarations.js';
import type { XmlElement } from '../xml/element.js';
import { drawnLabel } from './drawn-label.js';

export class Keys {
  readonly #declared = new Declarations();

  /** Takes a `key` element. @throws LinchpinError RECORD_INVALID */
  declare({ attributes, children }: XmlElement, where: string): void {
    const { id, for: use = 'all' } = attributes;
    if (id === undefined) throw refusalOf(where, 'key', 'a key with an id', 'none');
    const name = attributes['attr.name'] ?? attributes['yfiles.type'] ?? id;
    const standing = children.find((child) => child.name === 'default')?.text ?? null;
    this.#declared.add(use, id, { name, standing }, where);
  }

  /** The data of a node or an edge by name. @throws LinchpinError RECORD_INVALID for a key that is not declared */
  attributesOf(element: XmlElement, use: 'node' | 'edge', where: string): Attributes {
    const attributes = new Attributes();
    const uses = [use, 'all'];
    for (const child of element.children) {
      if (child.name !== 'data') {
        attributes.leaveOut(child.name);
        continue;
      }
      const id = child.attributes.key ?? '';
      const declared = this.#declared.find(uses, id);
      if (!declared)
        throw refusalOf(where, 'data', `a key for ${use}s that is declared before it`, shown(id));
      addData(attributes, declared.name, child);
    }
    this.#declared.addStanding(attributes, uses);
    return attributes;
  }

  /** Whether the file has the columns of ours that hold records. */
  hasRecords(): boolean {
    return (
      this.#declared.hasNamed(['node', 'all'], 'record') &&
      this.#declared.hasNamed(['edge', 'all'], 'evidence')
    );
  }

  /** What the data of a graph is called; its key where that is not declared. */
  nameOf({ attributes: { key = '' } }: XmlElement): string {
    return this.#declared.find(['graph', 'graphml', 'all'], key)?.name ?? key;
  }
}

function addData(attributes: Attributes, name: string, data: XmlElement): void {
  if (data.children.length === 0) {
    attributes.add(name, data.text);
    return;
  }
  const label = drawnLabel(data);
  if (label !== null) attributes.add('label', label);
  attributes.leaveOut(name);
}
