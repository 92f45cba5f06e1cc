/** Published numbers, and those that contradict them. */
import { list, lookup } from './entity-lists.js';
import { entityIn, entityOfKind } from './objects.js';
import { knownPeriod } from './period.js';
import type { Resolvers } from './types.generated.js';

export const figureResolvers: Resolvers = {
  Query: {
    figure: lookup('figure', ['Figure']),
    figures: list('figures', ['Figure']),
  },
  Figure: {
    period: ({ record }) => knownPeriod(record),
    value: ({ record }) => record.value ?? null,
    minimum: ({ record }) => record.minimum ?? null,
    maximum: ({ record }) => record.maximum ?? null,
    qualifier: ({ record }) => record.qualifier ?? null,
    unit: ({ record }) => record.unit,
    countries: ({ record }) => record.countries,
    subject: ({ record, view }, _, context) =>
      record.subject === undefined ? null : entityIn(context, view, record.subject),
    reportedBy: ({ record, view }, _, context) =>
      record.reportedBy === undefined ? null : entityIn(context, view, record.reportedBy),
    conflictsWith: ({ record, view }, _, context) =>
      record.conflictsWith.map((id) => entityOfKind(context, view, id, 'Figure')),
  },
};
