import { describe, expect, it } from 'vitest';
import { parseStrictJson } from '../../src/exchange/strict-json.js';

describe('exchange: strict JSON', () => {
  it('gives the value of a well-formed text', () => {
    const value = { a: [1, { b: 'c,"d":{' }, null], e: '\u{1f600} \\ "', f: { a: true } };
    expect(parseStrictJson(JSON.stringify(value))).toEqual(value);
  });

  it.each([
    ['{"a":1,"a":2}', 'the key "a" stands twice in one object'],
    ['{"a":1,"\\u0061":2}', 'the key "a" stands twice in one object'],
    ['{"x":[{"b":1,"c":[],"b":2}]}', 'the key "b" stands twice in one object'],
    ['{"__proto__":{"admin":true}}', 'the key "__proto__" is reserved'],
    ['{"q":{"\\u005f_proto__":1}}', 'the key "__proto__" is reserved'],
    ['{"constructor":1}', 'the key "constructor" is reserved'],
    ['{"a":"\\ud800"}', 'a string holds half of a surrogate pair'],
    ['{"a":', 'this is not JSON'],
    ["{'a':1}", 'this is not JSON'],
  ])('refuses %s', (text, problem) => {
    expect(() => parseStrictJson(text)).toThrow(problem);
  });

  it('takes the same key in two objects, and as a value', () => {
    expect(() => parseStrictJson('[{"a":"a"},{"a":["a","a"]},"__proto__"]')).not.toThrow();
  });
});
