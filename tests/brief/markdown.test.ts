import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/brief/markdown.js';
import { plainText } from '../../src/brief/plain-text.js';
import { HOSTILE, hostileBrief } from './hostile.js';
import { attributeOf, elementsOf, textOf } from './page.js';

/** As lenient as readers of Markdown get: HTML let through, bare addresses linked. */
function read(markdown: string) {
  const reader = new MarkdownIt({ html: true, linkify: true }).use(footnote);
  const html = reader.render(markdown);
  return elementsOf(`<!doctype html><html><head><title>T</title></head><body>${html}</body></html>`);
}

describe('brief: Markdown', () => {
  const markdown = toMarkdown(hostileBrief());
  const elements = read(markdown);

  it('is read with no element but those of headings, lists, footnotes and links', () => {
    const known = 'html head title body h1 h3 p ol ul li strong code a sup section hr'.split(' ');
    expect(elements.map(({ tagName }) => tagName).filter((name) => !known.includes(name))).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(elements.filter(({ tagName }) => tagName === 'h3')).toHaveLength(HOSTILE.length);
  });

  it('is read as the very text, but for what cannot be seen', () => {
    const said = textOf(elements[0] as never);
    for (const text of HOSTILE) expect(said.replaceAll(/\s+/g, ' ')).toContain(plainText(text).trim());
  });

  it('links to footnotes and to good addresses alone', () => {
    const targets = elements.flatMap((element) => attributeOf(element, 'href') ?? []);
    expect(targets.filter((target) => !/^(#fn|https?:\/\/good\.example\/)/.test(target))).toEqual([]);
    expect(targets.filter((target) => target.startsWith('http'))).toHaveLength(4);
  });

  it('has one footnote, with a way back for each reference', () => {
    expect(elements.filter((element) => attributeOf(element, 'class') === 'footnote-item')).toHaveLength(1);
    expect(elements.filter((element) => attributeOf(element, 'class') === 'footnote-ref')).toHaveLength(
      HOSTILE.length,
    );
  });

  it('keeps each block on lines of its own, whatever breaks a text holds', () => {
    expect(markdown.split('\n').filter((line) => /^(> |```|---)/.test(line))).toEqual([]);
    expect(markdown).not.toContain('\r');
  });

  it('sets what is below an item under it', () => {
    const items = Array.from({ length: 10 }, (_, index) => ({
      line: [`step ${index + 1}`],
      below: [['against it']],
    }));
    const list = read(
      toMarkdown({ title: 'T', blocks: [{ kind: 'LIST', ordered: true, items }], footnotes: [] }),
    );
    expect(list.filter(({ tagName }) => tagName === 'ol')).toHaveLength(1);
    expect(list.filter(({ tagName }) => tagName === 'ul')).toHaveLength(10);
  });
});
