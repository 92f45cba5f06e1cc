import { describe, expect, it } from 'vitest';
import { columnsIn } from '../../src/cli/screen-columns.js';
import { subjectIn } from '../../src/cli/screen-row.js';

const HEADINGS = ['Фамилия', 'Имя', 'Отчество', 'DOB', 'Country'];
const SHEET = { columns: columnsIn(HEADINGS, {}), width: HEADINGS.length };

describe('screening: a row', () => {
  it('joins the parts of a name, and reads birth date and country', () => {
    expect(subjectIn(['Лукашенко', 'Александр', 'Григорьевич', '31.08.1954', 'РФ'], SHEET)).toEqual({
      subject: { name: 'Александр Григорьевич Лукашенко', birthDate: '1954-08-31', country: 'RU' },
      notes: [],
    });
  });

  it('does without what is missing', () => {
    expect(subjectIn(['Kot', '', ''], SHEET)).toEqual({ subject: { name: 'Kot' }, notes: [] });
  });

  it('notes a name that is too long to be compared whole', () => {
    const { subject, notes } = subjectIn(['x'.repeat(401)], SHEET);
    expect(subject.name).toHaveLength(401);
    expect(notes).toEqual(['name of 401 characters: only the first 400 are compared']);
  });

  it('notes what it did not understand, and cells that have no heading', () => {
    expect(subjectIn(['Kot', '', '', 'old', 'SU', '', 'x'], SHEET).notes).toEqual([
      'birth date old: not understood, not compared',
      'country SU: not understood, not compared',
      'row of 7 cells, the first has 5: the others are left out',
    ]);
  });
});
