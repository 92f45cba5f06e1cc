/** The executable schema: the SDL of `schema/`, and one module of resolvers for each of its files. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isScalarType, lexicographicSortSchema, printSchema } from 'graphql';
import { actorResolvers } from './actor.js';
import { assessmentResolvers } from './assessment.js';
import { attributionResolvers } from './attribution.js';
import { authorityResolvers } from './authority.js';
import { briefResolvers } from './brief.js';
import { chainResolvers } from './chain.js';
import { claimResolvers } from './claim.js';
import { comparisonResolvers } from './comparison.js';
import { conceptResolvers } from './concept.js';
import { entityResolvers } from './entity.js';
import { eventResolvers } from './event.js';
import { evidenceResolvers } from './evidence.js';
import { figureResolvers } from './figure.js';
import { instrumentResolvers } from './instrument.js';
import { involvementResolvers } from './involvement.js';
import { listingResolvers } from './listing.js';
import { matrixResolvers } from './matrix.js';
import { narrativeResolvers } from './narrative.js';
import { ownershipResolvers } from './ownership.js';
import { placeResolvers } from './place.js';
import { populationResolvers } from './population.js';
import { reasonsResolvers } from './reasons.js';
import { revisionResolvers } from './revision.js';
import { robustnessResolvers } from './robustness.js';
import { rootResolvers } from './root.js';
import { screeningResolvers } from './screening.js';
import { readSdl } from './sdl.js';
import { searchResolvers } from './search.js';
import { sourceResolvers } from './source.js';
import { thingResolvers } from './thing.js';
import type { Resolvers } from './types.generated.js';
import { vocabularyResolvers } from './vocabulary.js';
import { wayResolvers } from './way.js';

/** Resolvers by the stem of the SDL file that they belong to. */
export const RESOLVERS: Readonly<Record<string, Resolvers>> = {
  actor: actorResolvers,
  assessment: assessmentResolvers,
  attribution: attributionResolvers,
  authority: authorityResolvers,
  brief: briefResolvers,
  chain: chainResolvers,
  claim: claimResolvers,
  comparison: comparisonResolvers,
  concept: conceptResolvers,
  entity: entityResolvers,
  event: eventResolvers,
  evidence: evidenceResolvers,
  figure: figureResolvers,
  instrument: instrumentResolvers,
  involvement: involvementResolvers,
  listing: listingResolvers,
  matrix: matrixResolvers,
  narrative: narrativeResolvers,
  ownership: ownershipResolvers,
  place: placeResolvers,
  population: populationResolvers,
  reasons: reasonsResolvers,
  revision: revisionResolvers,
  robustness: robustnessResolvers,
  root: rootResolvers,
  screening: screeningResolvers,
  search: searchResolvers,
  source: sourceResolvers,
  thing: thingResolvers,
  vocabulary: vocabularyResolvers,
  way: wayResolvers,
};

/** Builds the schema. What an interface resolves, the types behind it inherit; a resolver without a field is an error. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: Object.values(RESOLVERS),
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  describeScalars(schema);
  return schema;
}

/** What a scalar is here is told by the SDL, not by the library that it comes from. */
function describeScalars(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && type.astNode?.description) type.description = type.astNode.description.value;
  }
}

/** The whole SDL in one text, sorted, as it is served and compared. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
