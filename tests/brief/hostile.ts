/** Names and addresses that somebody might put on record to break a page, and a brief that is made of them. */
import type { BriefDocument } from '../../src/brief/document.js';

export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '[click](javascript:alert(1))',
  '](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '<https://evil.example>',
  'https://evil.example/path www.evil.example someone@evil.example',
  '[^1]: not a footnote',
  '[^99]',
  '[ref]: https://evil.example',
  '# Heading',
  '1. item',
  '12) item',
  '- item',
  '+ item',
  '> quote',
  '= =',
  ': definition',
  '---',
  '```\ncode\n```',
  'two\n\n# lines\r\n\u2028> and more',
  '&lt;script&gt; &#60;b&#62; &copy;',
  '\\<b>\\',
  '`code` **bold** _it_ ~~gone~~ | cell | $x$ ^up^',
  '\u202egnp.exe\u202c \u2066isolated\u2069 \u200bunseen\ufeff',
  'nul\u0000 bell\u0007 esc\u001b[31m',
  'lone \ud800 surrogate',
  '</style></head><body>',
  '<!-- comment',
  ']]>',
  '{{7*7}} <%= 7 %>',
];

export const ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  'https://good.example/a"onmouseover="alert(1)',
  "https://good.example/a'b`c<d>e|f\\g",
  'https://good.example/a b)[c](d)',
  'http://good.example/ü?q=<x>&y="z"',
];

/** Every hostile text wherever a brief can hold text. */
export function hostileBrief(): BriefDocument {
  return {
    title: HOSTILE.join(' '),
    blocks: HOSTILE.flatMap((text) => [
      { kind: 'HEADING' as const, level: 3 as const, line: [text] },
      { kind: 'PARAGRAPH' as const, line: [text, ' and ', { kind: 'NOTE' as const, number: 1 }, text] },
      {
        kind: 'PARAGRAPH' as const,
        line: [{ kind: 'STRONG' as const, text }, ' ', { kind: 'CODE' as const, text }],
      },
      { kind: 'LIST' as const, ordered: true, items: [{ line: [text], below: [[text]] }] },
      { kind: 'LIST' as const, ordered: false, items: [{ line: [text], below: [] }] },
      { kind: 'TERMS' as const, rows: [{ term: 'Name', line: [text] }] },
    ]),
    footnotes: [[...HOSTILE, ...ADDRESSES.flatMap((address) => [' ', { kind: 'LINK' as const, address }])]],
  };
}
