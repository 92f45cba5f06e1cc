import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONDUCTS, LINKS } from '../../src/attribution/question.js';
import { LONGEST_QUESTION_ID, questionIdOf, readQuestionId } from '../../src/attribution/question-id.js';
import { DEFAULT_GRADING, gradingWith } from '../../src/model/grade.js';
import { question } from './small-world.js';

const METHOD = 'method/1';
const PLAIN = question(['state'], ['ring', 'north']);

function written(content: unknown): string {
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');
}

function contentOf(id: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(id, 'base64url').toString()) as Record<string, unknown>;
}

describe('attribution: the id of a question', () => {
  it('is base64url of canonical JSON: defaults filled in, what was not set and the usual grading left out', () => {
    const id = questionIdOf(PLAIN, METHOD);
    expect(Buffer.from(id, 'base64url').toString()).toBe(
      '{"disputes":"COUNT","from":["state"],"limit":10,"maxChains":64,"maxHops":6,"method":"method/1",' +
        '"minChainStrength":0.001,"revision":1,"to":["ring","north"]}',
    );
  });

  it('leads back to the question, whatever it asks', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:#-]{0,20}$/), {
      minLength: 1,
      maxLength: 5,
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
    const any = fc.record({
      from: ids,
      to: ids,
      maxHops: fc.integer({ min: 1, max: 8 }),
      asOf: fc.constantFrom(null, '2021', '2021-07', '2021-07-15'),
      revision: fc.integer({ min: 1, max: 1_000_000 }),
      links: fc.option(fc.subarray([...LINKS], { minLength: 1 })),
      conducts: fc.option(fc.subarray([...CONDUCTS], { minLength: 1 })),
      minChainStrength: share,
      limit: fc.integer({ min: 1, max: 64 }),
      maxChains: fc.integer({ min: 1, max: 64 }),
      disputes: fc.constantFrom('COUNT' as const, 'IGNORE' as const),
      grading: fc.constantFrom(DEFAULT_GRADING, gradingWith({ B: 0.5 }), gradingWith({}, { 6: 0.1 })),
    });
    fc.assert(
      fc.property(any, (asked) => {
        expect(readQuestionId(questionIdOf(asked, METHOD), 'id')).toEqual({
          question: asked,
          method: METHOD,
        });
      }),
    );
  });

  it('keeps the ends in the order asked, for the answer lists them so', () => {
    const turned = question(['state'], ['north', 'ring']);
    expect(questionIdOf(turned, METHOD)).not.toBe(questionIdOf(PLAIN, METHOD));
  });

  it('holds the widest question there can be', () => {
    const ends = (side: string) =>
      Array.from({ length: 100 }, (_, i) => `${side}${String(i).padStart(3, '0')}`.padEnd(128, 'x'));
    const widest = question(ends('f'), ends('t'), {
      links: Array.from({ length: 250 }, () => 'GOVERNMENTAL_AUTHORITY' as const),
      conducts: Array.from({ length: 250 }, () => 'TRANSPORTS_ON' as const),
      grading: gradingWith({ A: 1 / 3 }),
    });
    const id = questionIdOf(widest, METHOD);
    expect(id.length).toBeLessThan(LONGEST_QUESTION_ID);
    expect(readQuestionId(id, 'id').question).toEqual(widest);
  });

  const id = questionIdOf(PLAIN, METHOD);
  const content = contentOf(id);
  it.each([
    ['nothing', '', 'wanted base64url'],
    ['other characters', 'a+b/c=', 'wanted base64url'],
    ['what is too long', 'a'.repeat(LONGEST_QUESTION_ID + 1), 'no id has more than'],
    ['what is no JSON', written('from'), 'does not hold a question as JSON'],
    ['what is no UTF-8', Buffer.from([0xff, 0xfe]).toString('base64url'), 'does not hold a question as JSON'],
    ['what nests without end', written('['.repeat(20_000)), 'does not hold a question as JSON'],
    ['another value', written([content]), 'does not hold a question as JSON'],
    ['an unknown key', written({ ...content, extra: 1 }), 'Unrecognized key: "extra" in it'],
    ['a prototype', written(JSON.stringify(content).replace('{', '{"__proto__":{},')), 'Unrecognized key'],
    ['a missing key', written({ ...content, to: undefined }), 'to in it: '],
    ['another type', written({ ...content, maxHops: '6' }), 'maxHops in it: '],
    ['what lies out of range', written({ ...content, limit: 65 }), 'limit in it: '],
    ['what is no id', written({ ...content, from: ['no id'] }), 'from.0 in it: '],
    ['what is no date', written({ ...content, asOf: 'soon' }), 'asOf in it: '],
    ['an unknown word', written({ ...content, links: ['FRIEND'] }), 'links.0 in it: '],
    ['part of a grading', written({ ...content, grading: { reliability: { A: 1 } } }), 'grading.'],
    [
      'the usual grading written out',
      written(sorted({ ...content, grading: DEFAULT_GRADING })),
      'not written as',
    ],
    ['another order of keys', written({ method: content.method, ...content }), 'not written as'],
    ['spaces', written(JSON.stringify(sorted(content), null, 1)), 'not written as'],
    ['bits left over', `${id.slice(0, -1)}${id.endsWith('Q') ? 'R' : 'Q'}`, ''],
  ])('refuses %s', (_, given, problem) => {
    expect(() => readQuestionId(given, 'questionId')).toThrow(
      expect.objectContaining({ code: 'QUESTION_ID_INVALID', message: expect.stringContaining(problem) }),
    );
  });
});

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
