import { describe, expect, it } from 'vitest';
import { CONDUCTS } from '../../src/attribution/question.js';
import { PREDICATES, predicateNamed, TIES, tieOf } from '../../src/model/predicate.js';

describe('model: the vocabulary of claims', () => {
  it('has every predicate once, with readings both ways', () => {
    const names = PREDICATES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, reading, inverse, subjects } of PREDICATES) {
      expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect([reading.length > 0, inverse.length > 0, subjects.length > 0]).toEqual([true, true, true]);
    }
  });

  it('lets nothing flow but ties and conduct', () => {
    for (const { name, flow, role, tie } of PREDICATES) {
      expect(flow === 'NONE', name).toBe(role === 'CONTEXT');
      expect(tie !== null, name).toBe(role === 'TIE' || role === 'TIE_OR_CONDUCT');
      if (role === 'CONDUCT') expect(flow, name).toBe('FORWARD');
    }
  });

  it('names as conduct what a question may ask for', () => {
    const conduct = PREDICATES.filter(({ role }) => role === 'CONDUCT' || role === 'TIE_OR_CONDUCT').map(
      ({ name }) => name,
    );
    expect([...conduct].sort()).toEqual([...CONDUCTS].sort());
  });

  it('ties an office in a state body as organ, in a firm as control', () => {
    const office = predicateNamed('HOLDS_OFFICE_IN');
    expect(office && [tieOf(office, 'StateBody'), tieOf(office, 'Company')]).toEqual(['ORGAN', 'CONTROL']);
    expect(new Set(PREDICATES.flatMap(({ tie }) => tie ?? []))).toEqual(new Set(TIES));
  });
});
