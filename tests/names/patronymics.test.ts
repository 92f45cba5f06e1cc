import { describe, expect, it } from 'vitest';
import { toLatin } from '../../src/names/latin.js';
import { fathersGroup } from '../../src/names/patronymics.js';

describe('names: fathers’ names', () => {
  it.each([
    'Ryhoravich Grigorievich Hryhorovych Григорьевич Рыгоравіч',
    'Mikalaevich Nikolaevich Mykolaiovych Николаевна',
    'Piatrovich Petrovich Петровна Piatrouna',
    'Henadzevich Gennadievich Геннадьевич',
    'Yauhenavich Evgenievich Yevgenyevich Яўгенавіч',
    'Uladzimiravich Vladimirovna',
    'Siarheevich Sergeevich Serhiyovych',
    'Paulavich Pavlovich Paulauna',
  ])('of one given name: %s', (line) => {
    const groups = line.split(' ').map((word) => fathersGroup(toLatin(word)));
    expect(groups).not.toContain(undefined);
    expect(new Set(groups).size, JSON.stringify(groups)).toBe(1);
  });

  it('of two: Leonidovich and Leonovich, Aleksandrovich and Alekseevich', () => {
    expect(fathersGroup('leonidovich')).not.toBe(fathersGroup('leonovich'));
    expect(fathersGroup('aleksandrovich')).not.toBe(fathersGroup('alekseevich'));
  });

  it('of nobody known', () => {
    expect(fathersGroup('kuzhugetovich')).toBeUndefined();
  });
});
