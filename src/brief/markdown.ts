/**
 * A brief in Markdown: CommonMark with footnotes as GitHub and Pandoc write them. Text is escaped so that it is text in
 * these and in plainer readers: no name can become a link, a heading, a footnote or HTML.
 */
import type { Block, BriefDocument, Inline, Line } from './document.js';
import { plainText, webAddress } from './plain-text.js';

export function toMarkdown({ title, blocks, footnotes }: BriefDocument): string {
  const parts = [`# ${lineText([title])}`, ...blocks.map(blockText)];
  const notes = footnotes.map((line, index) => `[^${index + 1}]: ${lineText(line)}`);
  return `${[...parts, ...notes].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'HEADING':
      return `${'#'.repeat(block.level)} ${lineText(block.line)}`;
    case 'PARAGRAPH':
      return lineText(block.line);
    case 'TERMS':
      return block.rows.map(({ term, line }) => `- **${escaped(term)}:** ${lineText(line)}`).join('\n');
    case 'LIST':
      return block.items
        .map(({ line, below }, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          const under = below.map((one) => `${' '.repeat(mark.length)}- ${lineText(one)}`);
          return [`${mark}${lineText(line)}`, ...under].join('\n');
        })
        .join('\n');
  }
}

/** A line of its own: what stands at its beginning could be taken for a heading, a list, a quotation or a definition. */
function lineText(line: Line): string {
  const text = line.map(inlineText).join('').trim();
  return text
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(\[\^\d+\]):/, '$1\\:');
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline);
  switch (inline.kind) {
    case 'STRONG':
      return `**${escaped(inline.text).trim()}**`;
    case 'CODE':
      return /^[\w.:#=+/-]+$/.test(inline.text) ? `\`${inline.text}\`` : escaped(inline.text);
    case 'LINK': {
      const address = webAddress(inline.address);
      return address === null ? escaped(inline.address) : `<${address}>`;
    }
    case 'NOTE':
      return `[^${inline.number}]`;
  }
}

/**
 * `&`, `<` and `>` as entities, which every reader of Markdown knows; other marks with a backslash. A bare address or an
 * e-mail address is kept from becoming a link, and a bracket at the start of a piece from joining what stands before it.
 */
function escaped(text: string): string {
  return plainText(text)
    .replace(/[\\`*_[\]~|$^!@]/g, '\\$&')
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/:(?=\/\/)|\/(?=\/)/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^[({]/, '\\$&');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
