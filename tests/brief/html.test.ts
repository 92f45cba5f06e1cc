import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/brief/html.js';
import { plainText } from '../../src/brief/plain-text.js';
import { HOSTILE, hostileBrief } from './hostile.js';
import { attributeOf, elementsOf, textOf } from './page.js';

const ALLOWED = new Set(
  'html head meta title style body main h1 h2 h3 p strong code a sup bdi ol ul li dl div dt dd section'.split(
    ' ',
  ),
);

describe('brief: HTML', () => {
  const html = toHtml(hostileBrief());
  const elements = elementsOf(html);

  it('is well formed and has only the elements and attributes that a brief needs', () => {
    expect(elements.map(({ tagName }) => tagName).filter((name) => !ALLOWED.has(name))).toEqual([]);
    const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...attributes].sort()).toEqual(
      [
        'aria-label',
        'aria-labelledby',
        'charset',
        'class',
        'content',
        'href',
        'http-equiv',
        'id',
        'lang',
        'name',
        'rel',
      ].sort(),
    );
  });

  it('says every hostile text as text, but for what cannot be seen', () => {
    const said = textOf(elements[0] as never).replaceAll('\u00a0', ' ');
    for (const text of HOSTILE) expect(said).toContain(plainText(text));
  });

  it('links within the page and to http and https alone', () => {
    const targets = elements.flatMap((element) => attributeOf(element, 'href') ?? []);
    expect(
      targets.filter((target) => !/^(#(note-|ref-)[\d-]+|https?:\/\/good\.example\/[!-~]*)$/.test(target)),
    ).toEqual([]);
    expect(targets.filter((target) => target.startsWith('http'))).toHaveLength(4);
  });

  it('links footnotes both ways, every place of each', () => {
    const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
    const inside = elements
      .flatMap((element) => attributeOf(element, 'href') ?? [])
      .filter((target) => target.startsWith('#'));
    expect(inside.filter((target) => !ids.has(target.slice(1)))).toEqual([]);
    const places = [...ids].filter((id) => id.startsWith('ref-1-'));
    expect(places).toHaveLength(HOSTILE.length);
    expect(places.filter((id) => !inside.includes(`#${id}`))).toEqual([]);
  });

  it('lets the page load nothing and run nothing, by a policy that fits its one style', () => {
    const policy = elements.find(
      (element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy',
    );
    const style = elements.find(({ tagName }) => tagName === 'style');
    const hash = createHash('sha256')
      .update(textOf(style as never))
      .digest('base64');
    expect(policy && attributeOf(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/url\(|@import/);
  });

  it('keeps a name that is written from right to left apart from what surrounds it', () => {
    const page = toHtml({
      title: 'T',
      blocks: [{ kind: 'PARAGRAPH', line: ['شركة ', ' owns 5 of ', 'Firm'] }],
      footnotes: [],
    });
    expect(page).toContain('<p><bdi>شركة </bdi> owns 5 of Firm</p>');
    expect(page).not.toContain('class="notes"');
  });
});
