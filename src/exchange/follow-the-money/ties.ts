/** Edges between two entities, as claims: one for each pair of ends, and for each role where roles tell claims apart. */
import { takeDissent } from './dissent.js';
import { type EdgeForm, edgeForm, MOST_PAIRS } from './edge-forms.js';
import { type End, endOf, inWords, misfit } from './ends.js';
import { takePeriod, takeTexts } from './intervals.js';
import { ownStatement } from './own-statements.js';
import { shareIn } from './ownerships.js';
import type { ItemText, PlaceUnderWay } from './place-under-way.js';
import { LONGEST_QUALIFIER, QUALIFIER_PROPERTIES, qualifierLine } from './qualifier-lines.js';
import type { Survey } from './survey.js';
import { fits } from './texts.js';
import { type Tie, tieOf } from './tie-rules.js';

/** An edge while it is read, and what it says of each of its pairs. */
interface Edge {
  readonly place: PlaceUnderWay;
  readonly survey: Survey;
  readonly form: EdgeForm;
  readonly roles: readonly string[];
  readonly share: string | undefined;
  readonly period: Pick<ItemText, 'from' | 'to'>;
  /** Lines of each item's note. */
  readonly lines: readonly string[];
}

interface Pair {
  readonly subject: End;
  readonly object: End;
}

const PRIVATE: ReadonlySet<string> = new Set(['Family', 'Associate']);

/** Reads the edge at a place; one that we wrote comes back as the claim that it was. */
export function readTie(place: PlaceUnderWay, survey: Survey): void {
  const { schema, values } = place.entity;
  const form = edgeForm(schema.name);
  if (form === null || readOwn(place, form)) return;
  const subjects = values.take(form.subject).map((id) => endOf(id, survey));
  const objects = values.take(form.object).map((id) => endOf(id, survey));
  const pairs = subjects.length * objects.length;
  if (pairs === 0 || pairs > MOST_PAIRS) {
    const wanted = `1 to ${MOST_PAIRS} pairs of ${form.subject} and ${form.object}`;
    place.refuse('properties', wanted, String(pairs));
    return;
  }
  const edge = edgeAt(place, survey, form);
  const ties = subjects.flatMap((subject) => objects.map((object) => readPair(edge, { subject, object })));
  if (isPrivate(edge) || ties.every((tie) => tie === null)) values.leave('role', edge.roles.length);
}

function edgeAt(place: PlaceUnderWay, survey: Survey, form: EdgeForm): Edge {
  const { schema, values } = place.entity;
  const given = values.take('role');
  const roles = given.filter((role) => fits(role, LONGEST_QUALIFIER));
  values.leave('role', given.length - roles.length);
  const percentages = schema.name === 'Ownership' ? values.take('percentage') : [];
  const share = shareIn(percentages);
  if (share === undefined) values.leave('percentage', percentages.length);
  const lines = PRIVATE.has(schema.name) ? [] : takeTexts(values);
  return { place, survey, form, roles, share, period: takePeriod(values), lines };
}

/** Whether an edge joins two people: what it says of them is nobody's business. */
function isPrivate({ place }: Edge): boolean {
  return PRIVATE.has(place.entity.schema.name);
}

/** Reads what an edge says of a pair. @returns the tie that it is, if it is one */
function readPair(edge: Edge, pair: Pair): Tie | null {
  const { place, survey, form, roles } = edge;
  const { subject, object } = pair;
  if (!isRecordable(place, form.subject, subject) || !isRecordable(place, form.object, object)) return null;
  const tie = tieOf({ schema: place.entity.schema.name, roles }, subject, object, survey);
  if ('wanted' in tie) {
    place.refuse(tie.end === subject ? form.subject : form.object, tie.wanted, inWords(tie.end));
    return null;
  }
  const wrong = misfit(tie.predicate, subject, object);
  if (wrong) {
    place.refuse('properties', wrong.wanted, wrong.got);
    return null;
  }
  if (!tie.withRole || roles.length === 0) addClaim(edgeWithRoles(edge), pair, tie, {});
  else for (const role of roles) addClaim(edge, pair, tie, { role });
  return tie;
}

/** A claim that has no room for a role keeps it in the note: the role may narrow what the claim says, or turn it round. */
function edgeWithRoles(edge: Edge): Edge {
  if (isPrivate(edge)) return edge;
  return { ...edge, lines: [...edge.roles.map((role) => qualifierLine('role', role)), ...edge.lines] };
}

/** Whether an end may be on record at all. What we have no kind for is left out; what may be a private person is not. */
function isRecordable(place: PlaceUnderWay, property: string, end: End): boolean {
  if (end.kind === null) place.leave(`${property}: ${end.schema}`);
  else if (end.kind === 'UNCERTAIN') place.refuse(property, 'an end that may be recorded', inWords(end));
  else return true;
  return false;
}

/** A share on which the edges of a claim do not agree stands in the note of each edge's item. */
function addClaim(
  { place, survey, share, period, lines }: Edge,
  { subject, object }: Pair,
  { predicate }: Tie,
  qualifiers: Readonly<Record<string, string>>,
): void {
  const statement = { subject: subject.record, predicate, object: object.record, qualifiers };
  if (share === undefined) {
    place.addClaim(statement, { ...period, note: place.note(lines) });
  } else if (
    survey.shares.disputed({ ...statement, subject: subject.id, object: object.id }).includes('share')
  ) {
    place.addClaim(statement, { ...period, note: place.note([qualifierLine('share', share), ...lines]) });
  } else {
    const whole = { ...statement, qualifiers: { ...qualifiers, share } };
    place.addClaim(whole, { ...period, note: place.note(lines) });
  }
}

/** Reads an edge that we wrote, if it is one. */
function readOwn(place: PlaceUnderWay, form: EdgeForm): boolean {
  const own = ownStatement(place.entity);
  if (own === null) return false;
  const { schema, values } = place.entity;
  const properties = Object.values(QUALIFIER_PROPERTIES[schema.name] ?? {});
  for (const property of [form.subject, form.object, 'role', 'summary', ...properties]) values.take(property);
  const period = takePeriod(values);
  const { dissent, others } = takeDissent(values);
  const note = place.note(takeTexts(values, others, own.summary));
  place.addClaim(own.statement, { ...period, note }, dissent);
  return true;
}
