import { beforeAll, describe, expect, it } from 'vitest';
import { isActorKind } from '../../src/model/kind.js';
import { givesPublicRole, predicateNamed } from '../../src/model/predicate.js';
import { type SeedIndex, seedIndex } from './seed-index.js';

/** Whom the documents and public lists name: two in the documents, seven more on lists. */
const OFFICIALS = [
  'butkevich-ihar',
  'gutnik-igor',
  'lapo-anatol',
  'lukashenko-aliaksandr',
  'molostov-konstantin',
  'novikau-siarhei',
  'pechan-ihar',
  'podlineu-raman',
  'shmat-aliaksandra',
];

describe('seeds: do no harm', () => {
  let seeds: SeedIndex;

  beforeAll(async () => {
    seeds = await seedIndex();
  });

  const ofKind = (kind: string) => seeds.ofType('entity').filter((entity) => entity.kind === kind);

  it('name only persons with a sourced public role', () => {
    expect(ofKind('Official').map(({ id }) => id)).toEqual(OFFICIALS);
    for (const official of OFFICIALS) {
      const roles = seeds
        .ofType('claim')
        .filter(
          (claim) =>
            claim.subject === official &&
            givesPublicRole(claim.predicate, seeds.kinds.get(claim.object ?? '')),
        );
      const shown = roles.flatMap(({ id }) => seeds.items(id)).filter(({ stance }) => stance === 'SUPPORTS');
      expect(shown.length, official).toBeGreaterThan(0);
    }
  });

  it('keep people on the move as populations, and never as a step', () => {
    expect(ofKind('Population').map(({ id }) => id)).toEqual([
      'concept-high-recognition-afghans',
      'concept-high-recognition-iranians',
      'concept-high-recognition-syrians',
      'concept-high-recognition-yazidis',
      'grp-crossers',
    ]);
    for (const claim of seeds.ofType('claim')) {
      if (predicateNamed(claim.predicate)?.flow === 'NONE') continue;
      expect(seeds.kinds.get(claim.subject)).not.toBe('Population');
      expect(seeds.kinds.get(claim.object ?? '')).not.toBe('Population');
    }
  });

  it('name the people whom typed conduct is done to as a qualifier', () => {
    const spokenOf = seeds.ofType('claim').filter(({ qualifiers }) => qualifiers.population !== undefined);
    expect(spokenOf).toHaveLength(11);
    for (const { qualifiers } of spokenOf)
      expect(seeds.kinds.get(qualifiers.population ?? '')).toBe('Population');
  });

  it('give networks no members, and counted groups no names', () => {
    expect(seeds.ofType('claim').filter(({ predicate }) => predicate === 'MEMBER_OF')).toEqual([]);
    expect(ofKind('Network').map(({ id }) => id)).toEqual([
      'net-ru-migration-crime',
      'net-travel-intermediaries',
    ]);
    expect(ofKind('Group').flatMap((group) => ('count' in group ? [[group.id, group.count]] : []))).toEqual([
      ['grp-nau-20', 20],
      ['grp-nau-26', 26],
    ]);
  });

  it('do not say of those who criticise that they spread narratives', () => {
    const spreaders = seeds
      .ofType('claim')
      .filter(({ predicate }) => predicate === 'SPREADS')
      .map(({ subject }) => subject);
    expect([...new Set(spreaders)].sort()).toEqual(['ru-propaganda-media', 'shmat-aliaksandra']);
  });

  it('mark labels for unnamed bodies, whose being an organ is not shown', () => {
    const unproven = seeds
      .ofType('entity')
      .flatMap((entity) =>
        entity.kind === 'StateBody' && entity.organStatus === 'UNPROVEN' ? [entity.id] : [],
      );
    expect(unproven).toEqual([
      'by-authorities',
      'by-security-forces',
      'by-security-services',
      'by-state-affiliated-institutions',
      'ru-authorities',
      'ru-government-agencies',
      'ru-security-services',
    ]);
  });

  it('give a disputed listing no dates', () => {
    for (const actor of ['ont', 'by-property-department']) {
      const [listing] = seeds.claims(actor, 'LISTED_UNDER', 'ins-eu-2021-2124');
      expect(listing?.qualifiers).toEqual({});
      expect(seeds.items(listing?.id ?? '').map(({ stance }) => stance)).toEqual(['DISPUTES']);
    }
    const [listed] = seeds.claims('cham-wings', 'LISTED_UNDER', 'ins-eu-2021-2124');
    expect(listed?.qualifiers).toEqual({ listedOn: '2021-12-02', liftedOn: '2022-07-18' });
  });

  it('let only actors do what can carry a chain', () => {
    for (const claim of seeds.ofType('claim')) {
      if (predicateNamed(claim.predicate)?.flow === 'NONE') continue;
      const kind = seeds.kinds.get(claim.subject);
      expect(kind !== undefined && isActorKind(kind), `${claim.subject} ${claim.predicate}`).toBe(true);
    }
  });
});
