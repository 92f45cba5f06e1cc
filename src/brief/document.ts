/** A brief as a small tree: what it says, before it is set in any format. Text is plain everywhere, however hostile. */

/** A piece of a line. Names stand as pieces of their own, so that each can be kept apart from what surrounds it. */
export type Inline =
  | string
  | { readonly kind: 'STRONG'; readonly text: string }
  /** An id or another word for machines. */
  | { readonly kind: 'CODE'; readonly text: string }
  /** An address, shown as it is; one that no browser may open is shown only. */
  | { readonly kind: 'LINK'; readonly address: string }
  /** A reference to a footnote. */
  | { readonly kind: 'NOTE'; readonly number: number };

export type Line = readonly Inline[];

export interface ListItem {
  readonly line: Line;
  readonly below: readonly Line[];
}

export type Block =
  | { readonly kind: 'HEADING'; readonly level: 2 | 3; readonly line: Line }
  | { readonly kind: 'PARAGRAPH'; readonly line: Line }
  | { readonly kind: 'LIST'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'TERMS'; readonly rows: readonly { readonly term: string; readonly line: Line }[] };

export interface BriefDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Footnote 1 first. */
  readonly footnotes: readonly Line[];
}

export function heading(level: 2 | 3, ...line: Inline[]): Block {
  return { kind: 'HEADING', level, line };
}

export function paragraph(...line: Inline[]): Block {
  return { kind: 'PARAGRAPH', line };
}

export function list(items: readonly Line[]): Block {
  return { kind: 'LIST', ordered: false, items: items.map((line) => ({ line, below: [] })) };
}

export function strong(text: string): Inline {
  return { kind: 'STRONG', text };
}

export function code(text: string): Inline {
  return { kind: 'CODE', text };
}

/** Lines one after another in one line, with something between. */
export function joined(lines: readonly Line[], between: string, beforeLast = between): Inline[] {
  return lines.flatMap((line, index) => {
    if (index === 0) return [...line];
    return [index === lines.length - 1 ? beforeLast : between, ...line];
  });
}
