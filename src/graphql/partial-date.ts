/** The `PartialDate` scalar: `2021`, `2021-07` or `2021-07-15`, in and out as the same text. */
import { GraphQLScalarType, Kind, print } from 'graphql';
import { LinchpinError, shown } from '../errors.js';
import { isPartialDate, type PartialDate } from '../model/partial-date.js';

export const GraphQLPartialDate = new GraphQLScalarType<PartialDate, PartialDate>({
  name: 'PartialDate',
  serialize: read,
  parseValue: read,
  parseLiteral: (node) =>
    node.kind === Kind.STRING ? read(node.value) : refuse(`${print(node)} without quotes`),
});

function read(value: unknown): PartialDate {
  return typeof value === 'string' && isPartialDate(value) ? value : refuse(textOf(value));
}

/** A number looks like a date in a message, so that it is none must be said. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? shown(value) : `${shown(value)}, which is no string`;
}

function refuse(got: string): never {
  throw new LinchpinError('DATE_INVALID', { where: 'PartialDate', got });
}
