import { describe, expect, it } from 'vitest';
import { claimId } from '../../src/model/claim.js';
import { canonicalJson, contentId, isId } from '../../src/model/ids.js';

describe('model: ids', () => {
  it('take 1 to 128 characters that begin with a letter or digit', () => {
    expect(['a', '7', 'c-p-045:HEADS:2', 'ins#1', 'x'.repeat(128)].every(isId)).toBe(true);
    expect(['', '-a', '.a', 'a b', 'ä', 'a/b', 'x'.repeat(129), 'a\n'].some(isId)).toBe(false);
  });

  it('that follow from content have 26 base32 characters and do not depend on the order of keys', () => {
    const id = contentId('cl-', { b: 1, a: ['x', null] });
    expect(id).toMatch(/^cl-[a-z2-7]{26}$/);
    expect(contentId('cl-', { a: ['x', null], b: 1 })).toBe(id);
    expect(contentId('cl-', { a: ['x', null], b: 2 })).not.toBe(id);
  });

  it('come from canonical JSON: sorted keys, no spaces, nothing undefined', () => {
    expect(canonicalJson({ b: undefined, z: 1, a: { d: 'é', c: [true] } })).toBe(
      '{"a":{"c":[true],"d":"é"},"z":1}',
    );
  });

  it('of claims tell statements apart by identifying qualifiers alone', () => {
    const plain = { subject: 'a', predicate: 'ASSISTS', object: 'b' };
    expect(claimId({ ...plain, qualifiers: { population: 'people' } })).toBe(claimId(plain));
    expect(claimId({ ...plain, qualifiers: { phase: 'first-crossing' } })).not.toBe(claimId(plain));
    expect(claimId({ subject: 'b', predicate: 'ASSISTS', object: 'a' })).not.toBe(claimId(plain));
  });
});
