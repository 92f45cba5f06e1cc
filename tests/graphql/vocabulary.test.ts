import { beforeAll, describe, expect, it } from 'vitest';
import { PREDICATES } from '../../src/model/predicate.js';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi([]);
});

describe('graphql: the vocabulary', () => {
  it('serves every predicate, or those of a role', async () => {
    const { data } = await api.ask(
      '{ predicates { name } ties: predicates(role: TIE) { name role } predicate(name: "HEADS") { reading objects tieOutsideState } }',
    );
    const { predicates, ties } = data as { predicates: { name: string }[]; ties: { role: string }[] };
    expect(predicates.map(({ name }) => name)).toEqual(PREDICATES.map(({ name }) => name));
    expect(new Set(ties.map(({ role }) => role))).toEqual(new Set(['TIE']));
    expect(data).toMatchObject({
      predicate: {
        reading: 'heads',
        objects: ['STATE_BODY', 'COMPANY', 'ORGANISATION', 'MEDIA', 'NETWORK'],
        tieOutsideState: 'CONTROL',
      },
    });
  });

  it('names the nearest predicate for an unknown one', async () => {
    const reply = await api.ask('{ predicate(name: "HEAD") { name } }');
    expect(reply.data).toEqual({ predicate: null });
    expect(reply.errors[0]?.message).toBe(
      'predicate(name): no predicate is named "HEAD"; did you mean HEADS?',
    );
  });

  it('serves what the grades are worth, both axes apart', async () => {
    const { data } = await api.ask(
      '{ gradingScale { reliability { grade meaning probability } credibility { grade meaning probability } doubtfulCeiling } }',
    );
    expect(data).toMatchObject({
      gradingScale: {
        reliability: { 1: { grade: 'B', meaning: 'usually reliable', probability: 0.92 }, length: 6 },
        credibility: { 4: { grade: 5, meaning: 'improbable', probability: 0 }, length: 6 },
        doubtfulCeiling: 0.4,
      },
    });
  });
});
