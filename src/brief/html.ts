/**
 * A brief as one HTML page that needs nothing else: no script, no outside resource (its own policy forbids both), text
 * escaped everywhere, links to http and https alone, footnotes linked both ways, and a layout for paper.
 */
import { createHash } from 'node:crypto';
import type { Block, BriefDocument, Inline, Line, ListItem } from './document.js';
import { hasRightToLeft, plainText, webAddress } from './plain-text.js';
import { STYLE } from './style.js';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

export function toHtml({ title, blocks, footnotes }: BriefDocument): string {
  const page = new Page();
  const body = blocks.map((block) => page.block(block)).join('\n');
  const notes = footnotes.map((line, index) => page.footnote(index + 1, line)).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(plainText(title))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
${body}
${footnotes.length === 0 ? '' : `<section class="notes" aria-labelledby="notes">\n<h2 id="notes">Evidence</h2>\n<ol>\n${notes}\n</ol>\n</section>\n`}</main>
</body>
</html>
`;
}

/** Sets a page, and counts how often each footnote has been referred to, so that it can lead back to every place. */
class Page {
  readonly #references = new Map<number, number>();

  block(block: Block): string {
    switch (block.kind) {
      case 'HEADING':
        return `<h${block.level}>${this.#line(block.line)}</h${block.level}>`;
      case 'PARAGRAPH':
        return `<p>${this.#line(block.line)}</p>`;
      case 'LIST': {
        const tag = block.ordered ? 'ol' : 'ul';
        return `<${tag}>\n${block.items.map((item) => this.#item(item)).join('\n')}\n</${tag}>`;
      }
      case 'TERMS': {
        const rows = block.rows.map(
          ({ term, line }) => `<div><dt>${text(term)}</dt><dd>${this.#line(line)}</dd></div>`,
        );
        return `<dl>\n${rows.join('\n')}\n</dl>`;
      }
    }
  }

  footnote(number: number, line: Line): string {
    const places = Array.from({ length: this.#references.get(number) ?? 0 }, (_, index) => index + 1);
    const back = places.map(
      (place) =>
        `<a class="back" href="#ref-${number}-${place}" aria-label="Back to place ${place} of footnote ${number}">↩${places.length > 1 ? place : ''}</a>`,
    );
    return `<li id="note-${number}">${this.#line(line)} ${back.join(' ')}</li>`;
  }

  #item({ line, below }: ListItem): string {
    const under = below.map((one) => `<li>${this.#line(one)}</li>`);
    return `<li>${this.#line(line)}${under.length === 0 ? '' : `\n<ul>\n${under.join('\n')}\n</ul>\n`}</li>`;
  }

  #line(line: Line): string {
    return line.map((inline) => this.#inline(inline)).join('');
  }

  #inline(inline: Inline): string {
    if (typeof inline === 'string') return text(inline);
    switch (inline.kind) {
      case 'STRONG':
        return `<strong>${text(inline.text)}</strong>`;
      case 'CODE':
        return `<code>${text(inline.text)}</code>`;
      case 'LINK':
        return link(inline.address);
      case 'NOTE':
        return this.#reference(inline.number);
    }
  }

  #reference(number: number): string {
    const place = (this.#references.get(number) ?? 0) + 1;
    this.#references.set(number, place);
    return `<sup><a id="ref-${number}-${place}" href="#note-${number}" aria-label="Footnote ${number}">${number}</a></sup>`;
  }
}

function link(address: string): string {
  const known = webAddress(address);
  if (known === null) return text(address);
  return `<a class="address" rel="noopener noreferrer" href="${escaped(known)}">${escaped(known)}</a>`;
}

/** A piece of text; one that is written from right to left is kept from turning what stands around it. */
function text(given: string): string {
  const plain = escaped(plainText(given)).replace(/ %/g, '&nbsp;%');
  return hasRightToLeft(given) ? `<bdi>${plain}</bdi>` : plain;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(given: string): string {
  return given.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
