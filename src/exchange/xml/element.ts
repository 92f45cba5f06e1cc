/** What is read of an XML file: its elements one at a time, and what is wrong with one or with the rest of the file. */

export interface XmlElement {
  /** As it stands there, without the prefix of the outermost element. */
  readonly name: string;
  /** Without a prototype, so that any name is one of the file. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlElement[];
  /** All of its own text, exactly. */
  readonly text: string;
  /** Where it begins, from 1 on. */
  readonly line: number;
  /** The nearest container around it; null for the outermost element. */
  readonly container: XmlElement | null;
}

/** An element that is too large, or the place from which on the file cannot be read. */
export interface XmlRefusal {
  readonly line: number;
  readonly problem: string;
}

/** Which elements of a format hold the others. */
export interface XmlForm {
  /** The name of the outermost element. */
  readonly root: string;
  /** Elements that can hold more than memory does: they are gone through, and what stands in them is told one by one. */
  readonly containers: ReadonlySet<string>;
}

/** Largest element in characters of the file, what stands in containers in it apart. */
export const LARGEST_ELEMENT = 4 * 1024 * 1024;
/** Longest stretch of a file in which no tag and no text ends; a parser has to hold it. */
export const LONGEST_STRETCH = 4 * LARGEST_ELEMENT;
/** Deepest nesting. */
export const DEEPEST = 100;
