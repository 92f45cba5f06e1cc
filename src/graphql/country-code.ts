/** The `CountryCode` scalar: two letters of ISO 3166-1 alpha-2, in capitals however they came in. */
import { GraphQLScalarType, Kind, print } from 'graphql';
import { LinchpinError, shown } from '../errors.js';
import { COUNTRY_CODES } from '../model/country.js';

export const GraphQLCountryCode = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  serialize: read,
  parseValue: read,
  parseLiteral: (node) =>
    node.kind === Kind.STRING ? read(node.value) : refuse(`${print(node)} without quotes`),
});

function read(value: unknown): string {
  return typeof value === 'string' && COUNTRY_CODES.has(value.toUpperCase())
    ? value.toUpperCase()
    : refuse(shown(value));
}

function refuse(got: string): never {
  throw new LinchpinError('COUNTRY_INVALID', { where: 'CountryCode', got });
}
