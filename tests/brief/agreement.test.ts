/** Readings agree with names that are plural, for every predicate that a group may be the subject of. */
import { describe, expect, it } from 'vitest';
import { inPlural } from '../../src/brief/agreement.js';
import { PREDICATES } from '../../src/model/predicate.js';

describe('brief: plural readings', () => {
  it.each([
    ['takes part in', 'take part in'],
    ['plans, organises or coordinates', 'plan, organise or coordinate'],
    ['carries people on', 'carry people on'],
    ['acknowledges and adopts as its own', 'acknowledge and adopt as their own'],
    ['is proposed for listing by', 'are proposed for listing by'],
    ['has as a goal:', 'have as a goal:'],
    ['pushes back', 'push back'],
    ['declares itself ready:', 'declare themselves ready:'],
    ['met with', 'met with'],
  ])('says %s as %s', (reading, plural) => {
    expect(inPlural(reading)).toBe(plural);
  });

  it('leaves no verb in the singular', () => {
    const ofGroups = PREDICATES.filter(({ subjects }) => subjects.includes('Group'));
    const singular = ofGroups.filter(({ reading }) => /^(\S+s|is|has|does) /.test(inPlural(reading)));
    expect(singular.map(({ reading }) => reading)).toEqual([]);
    expect(inPlural('knows of and does not prevent')).toBe('know of and do not prevent');
  });
});
