/** Laws, treaties and procedures, the elements of their definitions, and what bears on those. */
import { listingsOf } from './entity-links.js';
import { list, lookup } from './entity-lists.js';
import { allSeen, entityOfKind } from './objects.js';
import type { Resolvers } from './types.generated.js';

export const instrumentResolvers: Resolvers = {
  Query: {
    instrument: lookup('instrument', ['Instrument']),
    instruments: list('instruments', ['Instrument']),
    element: lookup('element', ['Element']),
    elements: list('elements', ['Element']),
  },
  Instrument: {
    instrumentKind: ({ record }) => record.instrumentKind ?? null,
    adopted: ({ record }) => record.adopted ?? null,
    inForce: ({ record }) => record.inForce ?? null,
    provision: ({ record }) => record.provision ?? null,
    attributionMapping: ({ record }) => record.attributionMapping ?? null,
    contestedPoint: ({ record }) => record.contestedPoint ?? null,
    elements: async ({ record, view }, _, { loaders }) =>
      allSeen(await loaders.elements(view).load(record.id), view),
    listings: (instrument, args, context) => listingsOf(instrument, 'INCOMING', args, context),
  },
  Element: {
    instrument: ({ record, view }, _, context) =>
      entityOfKind(context, view, record.instrument, 'Instrument'),
    order: ({ record }) => record.order,
    provision: ({ record }) => record.provision ?? null,
    attributionMapping: ({ record }) => record.attributionMapping ?? null,
    contestedPoint: ({ record }) => record.contestedPoint ?? null,
    bearings: async ({ record, view }, _, { loaders }) =>
      allSeen(await loaders.bearingsOnElement(view).load(record.id), view),
  },
};
