import { describe, expect, it } from 'vitest';
import { MOST_MEMBERS, MOST_TIE_LEVELS, membersOf, type OrganTie } from '../../src/assessment/organ-ties.js';

/** Members of an actor over ties written `below above`; each tie's claim is its text. A body named `?x` is unproven. */
function members(actor: string, candidates: string[], ties: readonly string[]) {
  const all = ties.map((claim): OrganTie => {
    const [below = '', above = ''] = claim.split(' ');
    return { claim, below, above, unproven: below.startsWith('?') };
  });
  const read = async (ids: readonly string[]) => all.filter(({ below }) => ids.includes(below));
  return membersOf(actor, candidates, read);
}

describe('assessment: organ ties', () => {
  it('finds who hangs on the actor, by the fewest ties, and nobody else', async () => {
    const ties = ['ministry alpha', 'office ministry', 'minister office', 'minister ministry', 'guard beta'];
    const found = await members('alpha', ['minister', 'office', 'guard'], ties);
    expect(found.exhaustive).toBe(true);
    expect(found.ties.get('minister')).toEqual(['minister ministry', 'ministry alpha']);
    expect(found.ties.get('office')).toEqual(['office ministry', 'ministry alpha']);
    expect(found.ties.get('alpha')).toEqual([]);
    expect(found.ties.has('guard')).toBe(false);
  });

  it('does not make a state of what hangs on its own body', async () => {
    const found = await members('ministry', ['alpha', 'office'], ['ministry alpha', 'office ministry']);
    expect([...found.ties.keys()]).toEqual(['ministry', 'office']);
  });

  it('marks who hangs on it only through a body that is not shown to be an organ, or as one', async () => {
    const ties = ['minister ?label', '?label alpha', 'guard alpha', '?part guard', 'officer ?part'];
    const found = await members('alpha', ['minister', 'guard', 'officer'], ties);
    expect([...found.unproven].sort()).toEqual(['?label', '?part', 'minister', 'officer']);
    expect(found.ties.get('officer')).toEqual(['officer ?part', '?part guard', 'guard alpha']);
    expect((await members('?label', ['minister'], ties)).unproven.size).toBe(0);
  });

  it('takes a way through proven organs before a shorter one through others', async () => {
    const ties = ['minister ?label', '?label alpha', 'minister office', 'office ministry', 'ministry alpha'];
    const found = await members('alpha', ['minister'], ties);
    expect(found.ties.get('minister')).toEqual(['minister office', 'office ministry', 'ministry alpha']);
    expect([...found.unproven]).toEqual(['?label']);
  });

  it('ends in a circle of ties', async () => {
    const found = await members('alpha', ['a'], ['a b', 'b a', 'b alpha']);
    expect(found.ties.get('a')).toEqual(['a b', 'b alpha']);
  });

  it('goes eight ties far and says when there may be more', async () => {
    const ladder = (length: number) =>
      Array.from({ length }, (_, i) => `b${i + 1} ${i === 0 ? 'alpha' : `b${i}`}`);
    const within = await members('alpha', [`b${MOST_TIE_LEVELS}`], ladder(MOST_TIE_LEVELS));
    expect(within.ties.get(`b${MOST_TIE_LEVELS}`)).toHaveLength(MOST_TIE_LEVELS);
    expect(within.exhaustive).toBe(true);
    const beyond = await members('alpha', [`b${MOST_TIE_LEVELS + 1}`], ladder(MOST_TIE_LEVELS + 1));
    expect(beyond.ties.has(`b${MOST_TIE_LEVELS + 1}`)).toBe(false);
    expect(beyond.exhaustive).toBe(false);
  });

  it('looks at two thousand and says when there were more', async () => {
    const many = Array.from({ length: MOST_MEMBERS + 1 }, (_, i) => `b${i}`);
    expect((await members('alpha', many, [])).exhaustive).toBe(false);
    expect((await members('alpha', many.slice(2), [])).exhaustive).toBe(true);
  });
});
