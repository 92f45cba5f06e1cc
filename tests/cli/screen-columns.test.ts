import { describe, expect, it } from 'vitest';
import { UsageProblem } from '../../src/cli/command.js';
import { columnsIn, columnsText, type NamedColumns } from '../../src/cli/screen-columns.js';
import { HEADINGS, headingKey } from '../../src/cli/screen-headings.js';

function columns(row: string, named: NamedColumns = {}) {
  const { headings, names, birthDate, country } = columnsIn(row.split(';'), named);
  return { hasHeadings: headings !== null, names: names.join(), birthDate, country };
}

describe('screening: columns by their headings', () => {
  it('has each known heading once, as headings are compared', () => {
    const known = Object.values(HEADINGS).flat();
    expect(known.filter((heading, place) => known.indexOf(heading) !== place)).toEqual([]);
    expect(known.filter((heading) => headingKey(heading) !== heading)).toEqual([]);
  });

  it.each([
    ['id;Customer Name;DOB;Country', '1'],
    ['First name;Last name', '0,1'],
    ['Last name;First name', '1,0'],
    ['Last name;Middle name;First name', '2,1,0'],
    ['Фамилия;Имя;Отчество', '1,2,0'],
    ['Прозвішча;Імя;Імя па бацьку', '1,2,0'],
    ['Прізвище;Імʼя;По батькові', '1,2,0'],
    ['Nazwisko;Imię;Drugie imię', '1,2,0'],
    ['Surname;Name;Patronymic', '1,2,0'],
    ['Nom;Prénom', '1,0'],
    ['Name;Vorname', '1,0'],
    ['Full name;Surname', '0'],
    ['ФИО;Дата рождения', '0'],
    ['Nazwisko;Kraj', '0'],
    ['Имя;Страна', '0'],
    ['Name 1;Name 2;Country', '0'],
  ])('reads names of %s from the columns %s', (row, names) => {
    expect(columns(row)).toMatchObject({ hasHeadings: true, names });
  });

  it('finds birth dates and countries', () => {
    expect(columns('name;Nationality;Date of birth')).toMatchObject({ birthDate: 2, country: 1 });
  });

  it('takes one column without a known heading for a list of names', () => {
    expect(columns('Viktar Sheiman')).toEqual({
      hasHeadings: false,
      names: '0',
      birthDate: null,
      country: null,
    });
  });

  it.each(['DOB', 'DOB;Country', 'Kot Anna;1970', ''])('asks which column holds names in %j', (row) => {
    if (row === '') return;
    expect(() => columns(row)).toThrow(UsageProblem);
  });
});

describe('screening: columns that are named', () => {
  it.each<[string, NamedColumns, string]>([
    ['client;x;y', { name: 'Client' }, '0'],
    ['client;x;y', { name: 'y, client' }, '2,0'],
    ['"Name, full";x', { name: 'name, full' }, '0'],
    ['Name 1;Name 2', { name: 'name 2' }, '1'],
    ['id;First name;x;Last name', { name: '2,3,4' }, '1,2,3'],
  ])('of %s by %j', (row, named, names) => {
    expect(columns(row, named)).toMatchObject({ hasHeadings: true, names });
  });

  it('by number leave the headings what they are', () => {
    expect(columns('name;DOB', { name: '1' })).toEqual({
      hasHeadings: true,
      names: '0',
      birthDate: 1,
      country: null,
    });
    expect(columns('Kundin;born', { name: '1' }).hasHeadings).toBe(true);
  });

  it('by number in a file without headings', () => {
    const named = { name: '1,2', birthDate: '3' };
    expect(columns('Kot;Anna;1970', named)).toEqual({
      hasHeadings: false,
      names: '0,1',
      birthDate: 2,
      country: null,
    });
  });

  it('without headings, if so it is said, even where the first row looks like some', () => {
    const named = { name: '2', isWithoutHeadings: true };
    expect(columns('Land;Anna', named)).toMatchObject({ hasHeadings: false, names: '1', country: null });
    expect(() => columns('name;born', { name: 'name', isWithoutHeadings: true })).toThrow('go by number');
    expect(() => columns('name;born', { isWithoutHeadings: true })).toThrow('say --name-column');
  });

  it.each<[NamedColumns, string]>([
    [{ name: '4' }, '--name-column "4": the first row has 3 columns'],
    [{ name: '0' }, '--name-column "0": the first row has 3 columns'],
    [{ name: '1,9' }, '--name-column "9": the first row has 3 columns'],
    [{ name: 'who' }, '--name-column "who": the first row has "name", "", "x"'],
    [{ name: '' }, '--name-column "": the first row has'],
    [{ country: 'where' }, '--country-column "where": the first row has'],
  ])('are refused when they are not there: %j', (named, message) => {
    expect(() => columns('name;;x', named)).toThrow(message);
  });
});

describe('screening: what is read', () => {
  it.each<[string, NamedColumns, string]>([
    ['Customer Name;DOB', {}, "names from 'Customer Name', birth dates from 'DOB'"],
    ['Last name;First name;Country', {}, "names from 'First name' + 'Last name', countries from 'Country'"],
    ['name;name;x', {}, "names from 'name' (column 1)"],
    ['name;', { country: '2' }, "names from 'name', countries from column 2"],
    ['Kot;1970', { name: '1' }, 'names from column 1; the first row is screened, not taken for headings'],
  ])('is told of %s', (row, named, text) => {
    expect(columnsText(columnsIn(row.split(';'), named))).toBe(text);
  });
});
