/** The `CountryCode` scalar: two letters of ISO 3166-1 alpha-2, in capitals however they came in. */
import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { GraphQLCountryCode as AnyCase } from 'graphql-scalars';
import { LinchpinError, shown } from '../errors.js';

export const GraphQLCountryCode = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  serialize: read,
  parseValue: read,
  parseLiteral: (node) =>
    node.kind === Kind.STRING ? read(node.value) : refuse(`${print(node)} without quotes`),
});

function read(value: unknown): string {
  return typeof value === 'string' && isCountry(value) ? value.toUpperCase() : refuse(shown(value));
}

function isCountry(value: string): boolean {
  try {
    AnyCase.parseValue(value);
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

function refuse(got: string): never {
  throw new LinchpinError('COUNTRY_INVALID', { where: 'CountryCode', got });
}
