import { getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldLimit } from '../../../src/graphql/limits/fields.js';
import { VALIDATION_OPTIONS } from '../../../src/graphql/limits/mistakes.js';
import { codesOf, LIMITS, openApi, refusalsBy, schema } from '../api.js';

const refusals = (query: string) => refusalsBy(fieldLimit(5), query).map(({ message }) => message);
const TOO_MANY = ['the query has more than 5 fields, fragments counted where they are used'];

describe('graphql limits: fields', () => {
  it('takes as many as the limit and refuses one more', () => {
    expect(refusals('{ actor(id: "x") { id name kind note } }')).toEqual([]);
    expect(refusals('{ actor(id: "x") { id name kind note __typename } }')).toEqual(TOO_MANY);
  });

  it('counts those of a fragment each time it is used', () => {
    const query = (uses: number) =>
      `{ actor(id: "x") { ${'...F '.repeat(uses)} } } fragment F on Actor { id name }`;
    expect(refusals(query(2))).toEqual([]);
    expect(refusals(query(3))).toEqual(TOO_MANY);
  });

  it('counts fragments that double one another without expanding them', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Actor { ...F${i + 1} ...F${i + 1} }`,
    );
    expect(
      refusals(`{ actor(id: "x") { ...F0 } } ${fragments.join(' ')} fragment F60 on Actor { id }`),
    ).toEqual(TOO_MANY);
  });

  it('takes what GraphiQL asks of a schema', async () => {
    const everything = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    const api = await openApi([]);
    expect(codesOf(await api.ask(getIntrospectionQuery(everything)))).toEqual([]);
  });

  it('keeps the rules after it from looking at the document at all', () => {
    const conflicts = parse('{ actor(id: "x") { id } actor(id: "y") { id } nope }');
    const errors = validate(schema, conflicts, [...specifiedRules, fieldLimit(4)], VALIDATION_OPTIONS);
    const messages = new Set(errors.map(({ message }) => message));
    expect([...messages]).toEqual([
      'the query has more than 4 fields, fragments counted where they are used',
      expect.stringContaining('Validation aborted'),
    ]);
  });

  it('is reported alone', async () => {
    const api = await openApi([]);
    const conflicts = 'nope(id: 1) nope(id: 2) '.repeat(LIMITS.fields);
    expect(codesOf(await api.ask(`{ ${conflicts} }`))).toEqual(['QUERY_TOO_LARGE']);
  });
});
