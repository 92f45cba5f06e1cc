/** Objects as other programs write them, for the tests that read their bundles; and what came of a bundle. */
import type { Reading } from '../../src/exchange/format.js';
import { stixFormat } from '../../src/exchange/stix/format.js';
import { readings } from './exported.js';

/** An identifier whose UUID says which object it is. */
export const id = (type: string, n: number) =>
  `${type}--00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function object(type: string, n: number, properties: object = {}): object {
  return { type, spec_version: '2.1', id: id(type, n), ...properties };
}

export function relationship(
  n: number,
  type: string,
  source: string,
  target: string,
  more: object = {},
): object {
  return object('relationship', n, {
    relationship_type: type,
    source_ref: source,
    target_ref: target,
    ...more,
  });
}

export function bundle(...objects: object[]): string {
  return JSON.stringify({ type: 'bundle', id: id('bundle', 0), objects }, null, 2);
}

export const AGENCY = object('identity', 1, {
  name: 'Agency',
  identity_class: 'organization',
  sectors: ['government-national'],
});
export const FIRM = object('identity', 2, {
  name: 'Firm',
  identity_class: 'organization',
  sectors: ['commercial'],
});
export const SOCIETY = object('identity', 3, { name: 'Society', identity_class: 'organization' });
export const PERSON = object('identity', 4, { name: 'Person', identity_class: 'individual' });
export const SET = object('intrusion-set', 5, { name: 'Set', aliases: ['Other set', 'Set'] });
export const ACTOR = object('threat-actor', 6, { name: 'Actor', threat_actor_types: ['crime-syndicate'] });
export const CAMPAIGN = object('campaign', 7, {
  name: 'Campaign',
  first_seen: '2021-05-01T10:00:00Z',
  last_seen: '2021-11-30T23:59:59.999Z',
});
export const CITY = object('location', 8, { name: 'City', country: 'PL', latitude: 52.1, longitude: 23.1 });
export const EVERYONE = [AGENCY, FIRM, SOCIETY, PERSON, SET, ACTOR, CAMPAIGN, CITY];

export const read = (text: string, source: string | null = 'feed') =>
  readings(stixFormat, text, { source, credibility: 3 });
export const refusals = (found: readonly Reading[]) =>
  found.flatMap(({ refused }) => refused.map(({ message }) => message));
export const leftOut = (found: readonly Reading[]) => found.flatMap((reading) => [...reading.leftOut]);
