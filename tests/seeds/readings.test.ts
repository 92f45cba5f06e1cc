import { beforeAll, describe, expect, it } from 'vitest';
import { predicateNamed } from '../../src/model/predicate.js';
import { type SeedIndex, seedIndex } from './seed-index.js';

/** Concepts of these kinds, and narratives, have names that are whole sentences or calls to act. */
const CALLS = ['Goal', 'Recommendation'];

describe('seeds: claims read as sentences', () => {
  let seeds: SeedIndex;

  beforeAll(async () => {
    seeds = await seedIndex();
  });

  const nameOf = (id: string | undefined) => {
    const found = [...seeds.ofType('entity'), ...seeds.ofType('source')].find((one) => one.id === id);
    return found?.kind === 'Source' ? found.title : found?.name;
  };
  const readings = (subject: string, predicate: string, object: string) => {
    const [claim] = seeds.claims(subject, predicate, object);
    const definition = predicateNamed(predicate);
    const [one, other] = [nameOf(claim?.subject), nameOf(claim?.object)];
    return [`${one} ${definition?.reading} ${other}`, `${other} ${definition?.inverse} ${one}`];
  };

  it('set a colon before a goal, a recommendation and a narrative', () => {
    const entities = new Map(seeds.ofType('entity').map((entity) => [entity.id, entity]));
    const without = seeds.ofType('claim').flatMap(({ object, predicate }) => {
      const entity = entities.get(object ?? '');
      const isCall = entity?.kind === 'Concept' && CALLS.includes(entity.conceptKind ?? '');
      if (!isCall && entity?.kind !== 'Narrative') return [];
      return predicateNamed(predicate)?.reading.endsWith(':') ? [] : [predicate];
    });
    // What a tool can be used for is named by a noun, though a recommendation speaks of it too.
    expect([...new Set(without)]).toEqual(['USABLE_FOR']);
  });

  it('say a goal as a goal', () => {
    expect(readings('belarus', 'AIMS_AT', 'goal-destabilise-eu')).toEqual([
      'Belarus has as a goal: Unsettle the EU or a member state',
      'Unsettle the EU or a member state is a goal of Belarus',
    ]);
  });

  it('do not take a narrative for a fact', () => {
    expect(readings('narr-artificial-flows', 'SUPPORTED_BY', 'concept-adequate-evidence')).toEqual([
      'Belarus artificially creates the flows to unsettle the EU (a narrative) rests on Adequate empirical support',
      'Adequate empirical support carries the narrative: Belarus artificially creates the flows to unsettle the EU',
    ]);
  });

  it('do not repeat in the predicate what its object is called', () => {
    expect(readings('prac-pushback', 'AUTHORISED_BY', 'concept-domestic-law')[0]).toBe(
      'Summary forcing back without access to protection or individual assessment has as its legal ground Authorisation by domestic law',
    );
    expect(readings('ev-2021-crisis', 'ENDANGERS', 'concept-essential-functions')[0]).toBe(
      'Crisis at the border of Belarus with Poland, Latvia and Lithuania endangers Essential functions of a member state at risk',
    );
  });
});
