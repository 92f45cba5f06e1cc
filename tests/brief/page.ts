/** A page as a browser reads it, for looking at what is really in it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, in its order. @throws Error where the page is not well formed */
export function elementsOf(html: string): Element[] {
  const problems: string[] = [];
  const page = parse(html, { onParseError: ({ code }) => problems.push(code) });
  if (problems.length > 0) throw new Error(`the page is not well formed: ${problems.join(', ')}`);
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(page);
  return found;
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** What an element says, without its tags. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
