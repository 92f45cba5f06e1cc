/** Edges that we wrote: their id is a claim's, and what they say must have that id. */
import { claimId } from '../../model/claim.js';
import { PREDICATES, type Predicate } from '../../model/predicate.js';
import type { QualifiedStatement } from './agreement.js';
import { edgeForm } from './edge-forms.js';
import { isClaimId, recordIdOf } from './entity-ids.js';
import type { FtmEntity } from './ftm-entity.js';
import { QUALIFIER_PROPERTIES, qualifiersIn } from './qualifier-lines.js';

export interface OwnStatement {
  readonly statement: QualifiedStatement;
  /** What its summary says beside qualifiers. */
  readonly summary: readonly string[];
}

/** The claim that an edge is; null for an edge of anybody else. */
export function ownStatement({ id, schema, values }: FtmEntity): OwnStatement | null {
  const form = edgeForm(schema.name);
  if (form === null || !isClaimId(id)) return null;
  const [subject] = values.look(form.subject);
  const [object] = values.look(form.object);
  if (subject === undefined || object === undefined) return null;
  for (const predicate of predicatesFor(schema.name, form.predicates, values.look('role'))) {
    const { qualifiers: told, others } = qualifiersIn(values.look('summary'), predicate);
    const qualifiers = { ...propertiesOf(schema.name, predicate, values), ...told };
    const ends = { subject: recordIdOf(subject), object: recordIdOf(object) };
    const statement = { ...ends, predicate: predicate.name, qualifiers };
    if (claimId(statement) === id) return { statement, summary: others };
  }
  return null;
}

/** A link that says no more than that it is one has its predicate's reading as its role. */
function predicatesFor(
  schema: string,
  names: readonly string[],
  roles: readonly string[],
): readonly Predicate[] {
  if (schema === 'UnknownLink') return PREDICATES.filter(({ reading }) => roles.includes(reading));
  return PREDICATES.filter(({ name }) => names.includes(name));
}

/** Qualifiers that the edge has a property for. */
function propertiesOf(
  schema: string,
  { identifying, descriptive }: Predicate,
  values: FtmEntity['values'],
): Record<string, string> {
  const properties = Object.entries(QUALIFIER_PROPERTIES[schema] ?? {});
  return Object.fromEntries(
    properties.flatMap(([qualifier, property]) => {
      const [value] = values.look(property);
      const isTaken = identifying.includes(qualifier) || descriptive.includes(qualifier);
      return isTaken && value !== undefined ? [[qualifier, value]] : [];
    }),
  );
}
