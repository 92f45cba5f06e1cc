/** Random small dossiers from a seed: parallel claims, shared works, relay circles, disputes, partial dates. */
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { EntityKind } from '../../src/model/kind.js';
import { PREDICATES } from '../../src/model/predicate.js';
import { claim, entity, item, source } from './small-world.js';

export interface RandomWorld {
  readonly records: DossierRecord[];
  readonly from: string[];
  readonly to: string[];
}

/** Kinds as often as they make chains likely: bodies, firms and things more than the rest. */
const KINDS = [
  ...['State', 'StateBody', 'StateBody', 'Company', 'Company', 'Company', 'Official', 'Network'],
  ...['Operation', 'Operation', 'Route', 'Group', 'Population'],
] as const satisfies readonly EntityKind[];

/** The same seed gives the same world. Small enough that every combination of draws can be tried. */
export function randomWorld(seed: number): RandomWorld {
  const random = generator(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const kinds = new Map<string, EntityKind>();
  const names = 'abcdefg'.slice(0, 4 + Math.floor(random() * 3)).split('');
  for (const name of names) {
    kinds.set(name, pick(KINDS));
  }
  kinds.set('a', pick(['State', 'StateBody', 'Company']));
  kinds.set('b', pick(['StateBody', 'Company', 'Network', 'Operation']));
  const sources = sourcesFor(random, pick);
  const claims = claimsFor(names, kinds, random, pick);
  const items = claims.flatMap((one, index) =>
    itemsFor(
      one,
      index,
      sources.map(({ id }) => id),
      random,
      pick,
    ),
  );
  const ends = names.filter((name) => name !== 'a' && kinds.get(name) !== 'Population');
  const to = [...new Set([pick(ends), ...(random() < 0.3 ? [pick(ends)] : [])])];
  const spare = names.filter(
    (name) => !to.includes(name) && ['State', 'StateBody', 'Company'].includes(kinds.get(name) ?? ''),
  );
  const from = [...new Set(['a', ...(random() < 0.2 && spare.length > 0 ? [pick(spare)] : [])])];
  const entities = names.map((name) => {
    const kind = kinds.get(name) ?? 'Company';
    const dated = kind === 'Operation' || kind === 'Route' ? periodFor(random, pick) : {};
    return entity(name, kind as Parameters<typeof entity>[1], dated);
  });
  return { records: [...sources, ...entities, ...claims, ...items], from, to };
}

type Random = () => number;
type Pick = <Item>(list: readonly Item[]) => Item;

function sourcesFor(random: Random, pick: Pick) {
  const count = 2 + Math.floor(random() * 3);
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  return ids.map((id) =>
    source(id, pick(['A', 'B', 'C', 'D', 'E', 'F']), {
      ...(random() < 0.25 ? { work: 'shared-work' } : {}),
      relays: [...new Set([...(random() < 0.5 ? [pick(ids)] : []), ...(random() < 0.3 ? [pick(ids)] : [])])],
    }),
  );
}

function claimsFor(
  names: readonly string[],
  kinds: ReadonlyMap<string, EntityKind>,
  random: Random,
  pick: Pick,
): ClaimRecord[] {
  const claims = new Map<string, ClaimRecord>();
  const wanted = 6 + Math.floor(random() * 7);
  for (let attempt = 0; claims.size < wanted && attempt < 200; attempt++) {
    const [subject, object] = [pick(names), pick(names)];
    const [subjectKind, objectKind] = [kinds.get(subject), kinds.get(object)];
    const fitting = PREDICATES.filter(
      (predicate) =>
        predicate.flow !== 'NONE' &&
        subject !== object &&
        predicate.subjects.some((kind) => kind === subjectKind) &&
        predicate.objects.some((kind) => kind === objectKind),
    );
    if (fitting.length === 0) continue;
    const predicate = pick(fitting);
    const made = claim(
      subject,
      predicate.name,
      object,
      predicate.identifying.includes('manner') && random() < 0.3 ? { manner: 'other' } : {},
    );
    claims.set(made.id, made);
  }
  return [...claims.values()];
}

function itemsFor(of: ClaimRecord, index: number, sources: readonly string[], random: Random, pick: Pick) {
  const count = 1 + Math.floor(random() * 1.8);
  return Array.from({ length: count }, (_, number) =>
    item(
      `i${index}-${number}`,
      of,
      pick(sources),
      number > 0 && random() < 0.4 ? pick(['DISPUTES', 'QUESTIONS']) : 'SUPPORTS',
      pick([1, 1, 2, 3, 4, 5, 6]),
      {
        ...(random() < 0.2 ? { reliabilityInUse: pick(['A', 'C', 'D', 'F']) } : {}),
        restsOn: random() < 0.25 ? [pick(sources)] : [],
        ...(random() < 0.4 ? { locator: pick(['p. 1', 'p. 2', 'text']) } : {}),
        ...(random() < 0.4 ? periodFor(random, pick) : {}),
      },
    ),
  );
}

function periodFor(random: Random, pick: Pick): { from?: string; to?: string } {
  const from = pick(['2020', '2021', '2021-06', '2021-06-15']);
  const to = pick(['2021', '2021-06', '2021-12-31', '2022']);
  return { ...(random() < 0.7 && from <= to ? { from } : {}), ...(random() < 0.6 ? { to } : {}) };
}

/** Mulberry32. */
export function generator(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
