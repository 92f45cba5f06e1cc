import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  DEEPEST,
  LARGEST_ELEMENT,
  LONGEST_STRETCH,
  type XmlElement,
} from '../../src/exchange/xml/element.js';
import { keptText, xmlAttribute, xmlText } from '../../src/exchange/xml/escape.js';
import { readElements } from '../../src/exchange/xml/read-elements.js';

const FORM = { root: 'shelf', containers: new Set(['shelf', 'board']) };
const CHUNK = 64 * 1024;

/** What is found in a file, as short words: `book@3` for an element and its line, `!3 why` for a refusal. */
async function found(content: string | Buffer | AsyncIterable<Buffer>, pieces = CHUNK): Promise<string[]> {
  const bytes = typeof content === 'string' || Buffer.isBuffer(content) ? cut(content, pieces) : content;
  const words: string[] = [];
  for await (const place of readElements(bytes, FORM)) {
    words.push('problem' in place ? `!${place.line} ${place.problem}` : `${place.name}@${place.line}`);
  }
  return words;
}

async function elements(content: string | Buffer, pieces = CHUNK): Promise<XmlElement[]> {
  const all: XmlElement[] = [];
  for await (const place of readElements(cut(content, pieces), FORM)) {
    if ('problem' in place) throw new Error(place.problem);
    all.push(place);
  }
  return all;
}

async function* cut(content: string | Buffer, pieces: number): AsyncIterable<Buffer> {
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += pieces) yield bytes.subarray(start, start + pieces);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that something holds. */
function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** A file that has this many times the same in it, made while it is read. */
async function* long(start: string, again: string, times: number, end = ''): AsyncIterable<Buffer> {
  yield Buffer.from(start);
  const many = Math.max(1, Math.floor(CHUNK / again.length));
  const piece = Buffer.from(again.repeat(many));
  for (let left = times; left > 0; left -= many) yield left >= many ? piece : Buffer.from(again.repeat(left));
  yield Buffer.from(end);
}

describe('exchange: XML: elements', () => {
  it('are given whole, one by one, with the containers around them', async () => {
    const [book, box] = await elements(
      '<shelf owner="me"><board n="1">\n<book id="a">\n One<p>two</p> three </book></board><box/></shelf>',
    );
    expect(book).toMatchObject({ name: 'book', line: 2, text: '\n One three ', attributes: { id: 'a' } });
    expect(book?.children).toMatchObject([{ name: 'p', text: 'two' }]);
    expect(book?.container).toMatchObject({ name: 'board', attributes: { n: '1' } });
    expect(book?.container?.container).toMatchObject({ name: 'shelf', attributes: { owner: 'me' } });
    expect(box?.container?.name).toBe('shelf');
  });

  it('hold no container that stands in them, only beside what stands in it', async () => {
    const all = await elements(
      '<shelf><book n="1"><p/><board><book n="2"/></board><q/></book><book n="3"><p><board><r/></board></p></book></shelf>',
    );
    expect(all.map(({ attributes, children }) => [attributes.n, children.map(({ name }) => name)])).toEqual([
      ['2', []],
      ['1', ['p', 'q']],
      ['3', ['p']],
    ]);
  });

  it('are the same whatever the pieces in which the file comes', async () => {
    const text =
      '<?xml version="1.0"?>\n<shelf><book a="ў&amp;😀">Гродна &lt; <![CDATA[<&>]]>\r\n😀</book></shelf>';
    const whole = await elements(text);
    expect(whole[0]?.text).toBe('Гродна < <&>\n😀');
    for (let pieces = 1; pieces < 12; pieces++) {
      expect(await elements(text, pieces)).toEqual(whole);
      expect(await elements(Buffer.from(`\ufeff${text}`, 'utf16le'), pieces)).toEqual(whole);
    }
  });

  it('may have any text in them and come back as they were', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.string({ unit: fc.constantFrom(...'&<>"\'\t\n\r ]a') }),
        async (one, other) => {
          const [kept, also] = [one, other].map((value) => keptText(value, () => {}));
          const file = `<shelf><a b=${xmlAttribute(one)} c=${xmlAttribute(other)}>${xmlText(one)}<d>${xmlText(other)}</d></a></shelf>`;
          expect(await elements(file)).toMatchObject([
            { attributes: { b: kept, c: also }, text: kept, children: [{ text: also }] },
          ]);
        },
      ),
    );
  });

  it('may be called what objects of JavaScript call their own', async () => {
    const [element] = await elements('<shelf><__proto__ constructor="a" __proto__="b"/></shelf>');
    expect(element?.name).toBe('__proto__');
    expect(Object.entries(element?.attributes ?? {})).toEqual([
      ['constructor', 'a'],
      ['__proto__', 'b'],
    ]);
  });
});

describe('exchange: XML: what is kept out', () => {
  it.each<[string, string]>([
    [
      'a billion laughs',
      '<!DOCTYPE shelf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><shelf><a>&b;</a></shelf>',
    ],
    [
      'a file of this machine',
      '<!DOCTYPE shelf [<!ENTITY a SYSTEM "file:///etc/passwd">]><shelf><a>&a;</a></shelf>',
    ],
    [
      'what another file declares',
      '<!DOCTYPE shelf [<!ENTITY % a SYSTEM "http://127.0.0.1/a"> %a;]><shelf/>',
    ],
    ['values that stand for missing ones', '<!DOCTYPE shelf [<!ATTLIST a b CDATA "c">]><shelf><a/></shelf>'],
  ])('does not read %s', async (_, text) => {
    expect(await found(text)).toEqual([
      '!1 its document type declares entities or the like, which are not read',
    ]);
  });

  it('takes a document type that declares nothing, and fetches nothing for it', async () => {
    expect(await found('<!DOCTYPE shelf SYSTEM "http://127.0.0.1:1/shelf.dtd"><shelf><a/></shelf>')).toEqual([
      'a@1',
    ]);
    expect(
      await found('<!DOCTYPE shelf SYSTEM "http://127.0.0.1:1/shelf.dtd"><shelf><a>&b;</a></shelf>'),
    ).toEqual(['!1 from here on this is no well-formed XML (undefined entity.)']);
  });

  it('goes as deep as the limit and no deeper', async () => {
    const nested = (depth: number) => `<shelf>${'<a>'.repeat(depth - 1)}${'</a>'.repeat(depth - 1)}</shelf>`;
    expect(await found(nested(DEEPEST))).toEqual(['a@1']);
    expect(await found(nested(DEEPEST + 1))).toEqual(['!1 its elements nest more than 100 deep']);
    expect(await found(long('<shelf>', '<a>', 5_000_000))).toEqual([
      '!1 its elements nest more than 100 deep',
    ]);
  });

  it('refuses an element past the limit and goes on, without holding it', async () => {
    const filled = (size: number) => `<shelf><a>${'x'.repeat(size - '<a></a>'.length)}</a>\n<b/></shelf>`;
    expect(await found(filled(LARGEST_ELEMENT))).toEqual(['a@1', 'b@2']);
    const refused = `!1 this a is larger than ${LARGEST_ELEMENT} characters`;
    expect(await found(filled(LARGEST_ELEMENT + 1))).toEqual([refused, 'b@2']);
    let held = heapUsed();
    async function* file(): AsyncIterable<Buffer> {
      yield* long('<shelf><a>', '<p q="r">s</p>', 2_000_000);
      held = heapUsed() - held;
      yield Buffer.from('</a>\n<b/></shelf>');
    }
    expect(await found(file())).toEqual([refused, 'b@2']);
    expect(held).toBeLessThan(30_000_000);
  });

  it.each<[string, string, string]>([
    ['a text', '<shelf><a>', 'x'],
    ['a value', '<shelf><a b="', 'x'],
    ['a name', '<shelf><a', 'x'],
    ['a tag', '<shelf><a', ' b'],
    ['a comment', '<shelf><!--', 'x'],
    ['a reference', '<shelf>&', 'x'],
  ])('stops at %s that does not end, before memory does', async (what, start, again) => {
    const times = (4 * LONGEST_STRETCH) / again.length;
    const distinct = what === 'a tag' ? numbered(start) : long(start, again, times);
    const words = await found(distinct);
    expect(words).toEqual([
      expect.stringMatching(/^!1 a tag or text that begins before here is longer than \d+/),
    ]);
  });

  async function* numbered(start: string): AsyncIterable<Buffer> {
    yield Buffer.from(start);
    for (let number = 0; number < 4_000_000; number += 4000) {
      yield Buffer.from(Array.from({ length: 4000 }, (_, index) => ` b${number + index}=""`).join(''));
    }
  }

  it('says in which line of many it cannot go on', async () => {
    expect(await found('<shelf>\n<a/>\n<b></a>\n</shelf>')).toEqual([
      'a@2',
      '!3 from here on this is no well-formed XML (unexpected close tag.)',
    ]);
    expect(await found('<shelf>\n<a/>\n<b>')).toEqual([
      'a@2',
      '!3 the file ends before its elements do; from this line on not all is whole',
    ]);
    expect(await found('<book/>')).toEqual(['!1 wanted a file whose outermost element is shelf']);
  });
});

describe('exchange: XML: escaping', () => {
  it('makes well-formed XML of any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.integer({ min: 0, max: 0xffff })),
        (text, units) => {
          const any = text + String.fromCharCode(...units);
          const parser = new SaxesParser();
          parser.on('error', (error) => {
            throw error;
          });
          parser.write(`<a b=${xmlAttribute(any)}>${xmlText(any)}</a>`).close();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says when characters are lost, and only then', () => {
    const lost: string[] = [];
    expect(keptText('a\t\n\r😀\u0085\ue000', (what) => lost.push(what))).toBe('a\t\n\r😀\u0085\ue000');
    expect(lost).toEqual([]);
    expect(keptText('\u0000\u001f\ufffe\ud83d', (what) => lost.push(what))).toBe('\ufffd\ufffd\ufffd\ufffd');
    expect(lost).toEqual(['text: characters that XML does not have']);
  });
});
