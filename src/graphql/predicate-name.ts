/** Names of predicates in arguments: known ones, or an error that names the nearest. */
import { LinchpinError } from '../errors.js';
import { nearest } from '../model/nearest.js';
import { PREDICATES, type Predicate, predicateNamed } from '../model/predicate.js';

/** @throws LinchpinError PREDICATE_UNKNOWN */
export function knownPredicate(name: string, where: string): Predicate {
  const predicate = predicateNamed(name);
  if (predicate) return predicate;
  const known = PREDICATES.map((other) => other.name);
  const [near] = nearest(name, known, 1);
  throw new LinchpinError('PREDICATE_UNKNOWN', {
    where,
    got: name,
    nearest: near ? `; did you mean ${near}?` : '',
  });
}
