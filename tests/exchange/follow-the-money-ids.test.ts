import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClaimId, recordIdOf, referenceOf } from '../../src/exchange/follow-the-money/entity-ids.js';
import { claimId } from '../../src/model/claim.js';
import { isId } from '../../src/model/ids.js';

/** What `followthemoney` takes for a reference. */
const REFERENCE = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:#-]{0,60}$/);

describe('exchange: FollowTheMoney, ids', () => {
  it('tells every id of ours by one that the format takes, and finds it again', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const reference = referenceOf(id) ?? '';
        expect(reference).toMatch(REFERENCE);
        expect(recordIdOf(reference)).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves ids as they are wherever both sides take them', () => {
    for (const id of ['belarus', 'NK-2Tbri3s6GgNtAwsSXh4qpL', 'a.b', 'Q1']) {
      expect([referenceOf(id), recordIdOf(id)]).toEqual([id, id]);
    }
    expect(recordIdOf('demo:a_b')).toBe('demo:a_b');
  });

  it('gives any two ids of a file two ids of ours', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        expect(isId(recordIdOf(one))).toBe(true);
        expect(recordIdOf(one) === recordIdOf(other)).toBe(one === other);
      }),
    );
  });

  it('believes an id that looks as if it told another only where we would have told that one so', () => {
    expect(referenceOf('a_b')).toBe('linchpin.a.5fb');
    for (const id of ['linchpin.ab', 'linchpin.a.5Fb', 'linchpin.a.zzb', 'linchpin.', 'linchpin.a.00']) {
      expect(recordIdOf(id)).toBe(isId(id) ? id : expect.anything());
    }
    expect(recordIdOf('linchpin.a.5fb')).toBe('a_b');
  });

  it('has no reference for an id that would be longer than the format takes', () => {
    const marks = (count: number) => `a${'_'.repeat(count)}`;
    expect(referenceOf(marks(63))).toHaveLength(199);
    expect(referenceOf(marks(64))).toBeNull();
  });

  it('knows ids of claims', () => {
    const id = claimId({ subject: 'a', predicate: 'OWNS', object: 'b' });
    expect([isClaimId(id), isClaimId(`${id}x`), isClaimId('cl-1')]).toEqual([true, false, false]);
  });
});
