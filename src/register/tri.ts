/** Kleene's three values: a condition that a question has yet to be asked for is neither met nor not. */
export type Tri = 'YES' | 'NO' | 'OPEN';

export function triOf(holds: boolean): Tri {
  return holds ? 'YES' : 'NO';
}

/** What something comes to under a condition. */
export type Condition<Subject> = (subject: Subject) => Tri;

/** Whether all conditions are met; none of them is asked once one is not. */
export function every<Subject>(conditions: readonly Condition<Subject>[]): Condition<Subject> {
  return (subject) => {
    let all: Tri = 'YES';
    for (const condition of conditions) {
      const one = condition(subject);
      if (one === 'NO') return 'NO';
      if (one === 'OPEN') all = 'OPEN';
    }
    return all;
  };
}

export function some<Subject>(conditions: readonly Condition<Subject>[]): Condition<Subject> {
  const none = every(conditions.map(not));
  return not(none);
}

export function not<Subject>(condition: Condition<Subject>): Condition<Subject> {
  return (subject) => OPPOSITE[condition(subject)];
}

const OPPOSITE: Readonly<Record<Tri, Tri>> = { YES: 'NO', NO: 'YES', OPEN: 'OPEN' };
