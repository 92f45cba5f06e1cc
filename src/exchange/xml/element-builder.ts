/**
 * Makes elements of the events of a parser. A container is gone through; whatever else stands in one is built whole, and
 * a container inside such an element (a graph in a node) is gone through too, without becoming part of it.
 */
import type { SaxesTagPlain } from 'saxes';
import { shortName } from '../short-name.js';
import { DEEPEST, LARGEST_ELEMENT, type XmlElement, type XmlForm, type XmlRefusal } from './element.js';
import { XmlProblem } from './problem.js';

/** What most elements have; nothing is ever added to it. */
const NO_CHILDREN: XmlElement[] = [];

/** An element whose end may not have come. */
class Building implements XmlElement {
  readonly name: string;
  readonly attributes: XmlElement['attributes'];
  readonly line: number;
  readonly container: XmlElement | null;
  children = NO_CHILDREN;
  text = '';
  isContainer = false;
  /** The element in a container that this is, or is part of; null for a container. */
  whole: Building | null = null;
  /** Of the whole element, in characters. */
  size = 0;

  constructor(
    name: string,
    attributes: XmlElement['attributes'],
    line: number,
    container: XmlElement | null,
  ) {
    this.name = name;
    this.attributes = attributes;
    this.line = line;
    this.container = container;
  }

  get isTooLarge(): boolean {
    return this.size > LARGEST_ELEMENT;
  }

  /** Takes note of what comes to it; once that is too much, of nothing but its length. */
  grow(characters: number): void {
    this.size += characters;
    if (!this.isTooLarge) return;
    this.children = NO_CHILDREN;
    this.text = '';
  }
}

export class ElementBuilder {
  readonly #form: XmlForm;
  readonly #open: Building[] = [];
  /** Of names in the language of the outermost element: `g:`, mostly nothing. */
  #prefix = '';
  #found: (XmlElement | XmlRefusal)[] = [];

  constructor(form: XmlForm) {
    this.#form = form;
  }

  /** What has been found since this was last asked. */
  taken(): readonly (XmlElement | XmlRefusal)[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** Takes back the last find: its end turned out to be that of another element. */
  takeBack(): void {
    this.#found.pop();
  }

  /** @param line where the tag begins */
  begin(tag: SaxesTagPlain, line: number): void {
    const parent = this.#open.at(-1);
    if (!parent) this.#checkRoot(tag.name);
    if (this.#open.length >= DEEPEST) throw new XmlProblem(`its elements nest more than ${DEEPEST} deep`);
    const name = tag.name.startsWith(this.#prefix) ? tag.name.slice(this.#prefix.length) : tag.name;
    const container = parent?.isContainer ? parent : (parent?.container ?? null);
    const element = new Building(name, tag.attributes, line, container);
    this.#place(element, parent);
    this.#open.push(element);
  }

  /** @returns whether an element was found */
  end(): boolean {
    const closed = this.#open.pop();
    if (!closed?.whole) return false;
    if (closed.whole !== closed) {
      if (!closed.whole.isTooLarge) this.#addChild(closed);
      return false;
    }
    const { name, line } = closed;
    const problem = `this ${shortName(name)} is larger than ${LARGEST_ELEMENT} characters`;
    this.#found.push(closed.isTooLarge ? { line, problem } : closed);
    return true;
  }

  text(text: string): void {
    const open = this.#open.at(-1);
    if (open?.whole && !open.whole.isTooLarge) open.text += text;
  }

  /** So many characters of the file belong to what is open now. */
  grow(characters: number): void {
    this.#open.at(-1)?.whole?.grow(characters);
  }

  #checkRoot(name: string): void {
    const { root } = this.#form;
    const local = name.slice(name.indexOf(':') + 1);
    if (local !== root) throw new XmlProblem(`wanted a file whose outermost element is ${root}`);
    this.#prefix = name.slice(0, name.length - local.length);
  }

  #place(element: Building, parent: Building | undefined): void {
    const standsInContainer = !parent || parent.isContainer;
    const mayBeContainer = standsInContainer || parent.whole === parent;
    element.isContainer = mayBeContainer && this.#form.containers.has(element.name);
    if (!element.isContainer) element.whole = standsInContainer ? element : parent.whole;
  }

  #addChild(child: Building): void {
    const parent = this.#open.at(-1);
    if (!parent) return;
    if (parent.children === NO_CHILDREN) parent.children = [child];
    else parent.children.push(child);
  }
}
