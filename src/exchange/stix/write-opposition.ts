/**
 * A claim against a claim, as a note on both (STIX 2.1, section 4.13). It is no opinion: it carries no weight in the
 * other's probability, and both may well be shown.
 */
import type { OppositionRecord } from '../../model/opposition.js';
import type { ObjectMaker, StixObject } from './extension.js';
import { stixId } from './ids.js';
import type { Known } from './known.js';
import { referencesProperty } from './references.js';

const MEANINGS = {
  REBUTS: 'speaks against the second: both cannot hold',
  UNDERCUTS: 'weakens the inference to the second',
} as const;

/** null where one of the claims is no relationship. */
export function noteObject(opposition: OppositionRecord, make: ObjectMaker, known: Known): StixObject | null {
  const { claim, opposes, kind, stance = 'SUPPORTS', source, locator, note, retracted } = opposition;
  if (known.claims.find(claim) === undefined || known.claims.find(opposes) === undefined) return null;
  const what = { SUPPORTS: '', DISPUTES: ', being disputed,', QUESTIONS: ', being questioned,' }[stance];
  return make.telling(opposition, 'note', {
    abstract: kind === 'REBUTS' ? 'Rebuts' : 'Undercuts',
    content: [`The first statement${what} ${MEANINGS[kind]}.`, ...(note === undefined ? [] : [note])].join(
      '\n',
    ),
    ...known.authors(source),
    object_refs: [claim, opposes].map((id) => stixId('relationship', 'claim', id)),
    ...(retracted ? { revoked: true } : {}),
    ...referencesProperty(known.documents([{ source, locator }])),
  });
}
