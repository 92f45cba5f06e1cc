/** The attributes that a GEXF file declares, which name the values of its nodes and edges (https://gexf.net/data.html). */
import { shown } from '../../errors.js';
import { refusalOf } from '../format.js';
import type { Attributes } from '../graph-attributes/attributes.js';
import { Declarations } from '../graph-attributes/declarations.js';
import type { XmlElement } from '../xml/element.js';

export class Titles {
  readonly #declared = new Declarations();

  /** Takes an `attributes` element. @throws LinchpinError RECORD_INVALID */
  declare({ attributes: { class: use }, children }: XmlElement, where: string): void {
    if (use !== 'node' && use !== 'edge') {
      throw refusalOf(where, 'attributes', 'the class node or edge', shown(use));
    }
    for (const { name: element, attributes, children: parts } of children) {
      const { id, title: name = id } = attributes;
      if (element !== 'attribute' || id === undefined || name === undefined) continue;
      const standing = parts.find((part) => part.name === 'default')?.text ?? null;
      this.#declared.add(use, id, { name, standing }, where);
    }
  }

  /** Whether the file has the columns of ours that hold records. */
  hasRecords(): boolean {
    return this.#declared.hasNamed(['node'], 'record') && this.#declared.hasNamed(['edge'], 'evidence');
  }

  /** Adds the values of a node or an edge by title. @throws LinchpinError RECORD_INVALID for one that is not declared */
  addTo(attributes: Attributes, values: XmlElement | undefined, use: 'node' | 'edge', where: string): void {
    for (const { attributes: value } of values?.children ?? []) {
      // GEXF 1.0 has `id` for it.
      const id = value.for ?? value.id ?? '';
      const declared = this.#declared.find([use], id);
      if (!declared) {
        throw refusalOf(where, 'attvalue', `an attribute of ${use}s that is declared before it`, shown(id));
      }
      attributes.add(declared.name, value.value ?? '');
    }
    this.#declared.addStanding(attributes, [use]);
  }
}
