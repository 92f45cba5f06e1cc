import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIKELIHOODS } from '../../src/attribution/answer.js';
import { CONDUCTS, LINKS, QUESTION_DEFAULTS } from '../../src/attribution/question.js';
import { ERRORS } from '../../src/errors.js';
import { ENTITY_KIND_VALUES } from '../../src/graphql/entity-kind.js';
import { limitRules } from '../../src/graphql/limits/rules.js';
import { RESOLVERS } from '../../src/graphql/schema.js';
import { schemaFiles } from '../../src/graphql/sdl.js';
import { STANCES } from '../../src/model/evidence.js';
import { PROVENANCES } from '../../src/model/fields.js';
import { RELIABILITIES } from '../../src/model/grade.js';
import { ENTITY_KINDS } from '../../src/model/kind.js';
import { TIES } from '../../src/model/predicate.js';
import { codesOf, LIMITS, openApi, schema } from './api.js';

const PUBLISHED = 'tests/graphql/published-schema.graphql';

describe('graphql: the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    expect(undescribed()).toEqual([]);
  });

  it('has one resolver module for each SDL file, of the same name', () => {
    expect(Object.keys(RESOLVERS)).toEqual(schemaFiles());
    const modules = readdirSync('src/graphql').map((file) => file.replace(/\.ts$/, ''));
    expect(modules).toEqual(expect.arrayContaining(schemaFiles()));
  });

  it('lists every module that exports resolvers of its own name', () => {
    const exporting = readdirSync('src/graphql').filter((file) => {
      const stem = file.replace(/\.ts$/, '');
      return (
        file.endsWith('.ts') &&
        readFileSync(`src/graphql/${file}`, 'utf8').includes(`export const ${stem}Resolvers`)
      );
    });
    expect(exporting.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(Object.keys(RESOLVERS));
  });

  it.each([
    ['ErrorCode', Object.keys(ERRORS)],
    ['EntityKind', Object.keys(ENTITY_KIND_VALUES)],
    ['Provenance', PROVENANCES],
    ['Stance', STANCES],
    ['Reliability', RELIABILITIES],
    ['Tie', TIES],
    ['Link', LINKS],
    ['Conduct', CONDUCTS],
    ['Likelihood', LIKELIHOODS],
  ])('has in %s what the code has', (name, values) => {
    const type = schema.getType(name) as GraphQLEnumType;
    expect(
      type
        .getValues()
        .map((value) => value.name)
        .sort(),
    ).toEqual([...values].sort());
  });

  it('leads every kind of entity to a type of the same name', () => {
    const possible = schema.getPossibleTypes(schema.getType('Entity') as never).map(({ name }) => name);
    expect(possible.sort()).toEqual([...ENTITY_KINDS].sort());
  });

  it('fills in what a question leaves open as the engine does', () => {
    const fields = (schema.getType('AttributionInput') as GraphQLInputObjectType).getFields();
    for (const [name, value] of Object.entries(QUESTION_DEFAULTS)) {
      expect(fields[name]?.defaultValue, name).toBe(value);
    }
  });

  it('answers the introspection that tools ask, within the limits', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
    expect(validate(schema, parse(query), limitRules(LIMITS))).toEqual([]);
    expect(codesOf(await (await openApi([])).ask(query))).toEqual([]);
  });

  it('breaks nothing that was published', () => {
    const published = buildSchema(readFileSync(PUBLISHED, 'utf8'));
    expect(findBreakingChanges(published, schema).map(({ description }) => description)).toEqual([]);
  });
});

/** Places without a description, as `Type.field(argument)`. */
function undescribed(): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => [
      { name: type.name, description: type.description },
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            { name: `${type.name}.${field.name}`, description: field.description },
            ...field.args.map((argument) => ({
              name: `${type.name}.${field.name}(${argument.name})`,
              description: argument.description,
            })),
          ])
        : []),
      ...(isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({
            name: `${type.name}.${field.name}`,
            description: field.description,
          }))
        : []),
      ...(isEnumType(type)
        ? type.getValues().map((value) => ({
            name: `${type.name}.${value.name}`,
            description: value.description,
          }))
        : []),
    ])
    .flatMap(({ name, description }) => (description ? [] : [name]));
}
