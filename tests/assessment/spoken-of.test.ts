import { describe, expect, it } from 'vitest';
import { actorsSpokenOf, type EndKinds, HAPPENS_TO } from '../../src/assessment/spoken-of.js';
import { isActorKind } from '../../src/model/kind.js';
import { predicateNamed } from '../../src/model/predicate.js';

function spokenOf(subject: string, predicate: string, object: string | undefined, kinds: EndKinds) {
  return actorsSpokenOf({ subject, predicate, object }, kinds);
}

describe('assessment: whom a claim speaks of', () => {
  it('charges whoever does something, not whoever it is done to or said of', () => {
    const actors = { subject: 'State', object: 'Organisation' } as const;
    expect(spokenOf('alpha', 'THREATENS', 'union', actors)).toEqual(['alpha']);
    expect(spokenOf('alpha', 'ACCUSES', 'beta', actors)).toEqual(['alpha']);
    expect(spokenOf('alpha', 'ASSISTS', 'firm', actors)).toEqual(['alpha']);
    expect(spokenOf('alpha', 'AIMS_AT', 'goal', { subject: 'State', object: 'Concept' })).toEqual(['alpha']);
  });

  it('takes a tie and a contact for those of both ends', () => {
    const actors = { subject: 'Company', object: 'StateBody' } as const;
    expect(spokenOf('firm', 'ACTS_FOR', 'body', actors)).toEqual(['firm', 'body']);
    expect(spokenOf('firm', 'MET_WITH', 'body', actors)).toEqual(['firm', 'body']);
    expect(spokenOf('body', 'DIRECTS', 'firm', actors)).toEqual(['body', 'firm']);
  });

  it('takes a figure for the situation, whoever counted', () => {
    expect(spokenOf('guard', 'REGISTERS', 'count', { subject: 'StateBody', object: 'Figure' })).toEqual([]);
  });

  it('takes what things do to things for the situation', () => {
    expect(spokenOf('events', 'SERVES', 'goal', { subject: 'Operation', object: 'Concept' })).toEqual([]);
    expect(spokenOf('events', 'HAS', undefined, { subject: 'Operation', object: null })).toEqual([]);
  });

  it('charges an actor that the law or people are tied to, and not one that something happens to', () => {
    const law = { subject: 'Instrument', object: 'State' } as const;
    expect(spokenOf('act', 'ALLOWS_ATTRIBUTION_TO', 'alpha', law)).toEqual(['alpha']);
    const events = { subject: 'Operation', object: 'State' } as const;
    expect(spokenOf('events', 'TARGETS', 'beta', events)).toEqual([]);
  });

  it.each(HAPPENS_TO)('knows %s as a predicate whose object can be an actor', (name) => {
    expect(predicateNamed(name)?.objects.some(isActorKind)).toBe(true);
  });
});
