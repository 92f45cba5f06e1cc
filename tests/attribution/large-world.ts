/**
 * Random worlds larger than those of `random-world.ts`: up to nine entities and twenty-two claims, many agreements and
 * directions among them, so that the rules about both are met often. Few works are shared, so that one claim at a time
 * can still be tried by hand.
 */
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import { type EntityKind, isActorKind, isThingKind } from '../../src/model/kind.js';
import { PREDICATES, type Predicate } from '../../src/model/predicate.js';
import { generator, type RandomWorld } from './random-world.js';
import { claim, entity, item, source } from './small-world.js';

const KINDS = [
  ...['State', 'StateBody', 'StateBody', 'StateBody', 'Company', 'Company', 'Company', 'Company', 'Group'],
  ...['Official', 'Network', 'Media', 'Operation', 'Operation', 'Route', 'Visa', 'Population'],
] as const satisfies readonly EntityKind[];
/** Drawn so much more often than any other predicate that fits. */
const FAVOURED: Readonly<Record<string, number>> = { CONTRACTS_WITH: 4, DIRECTS: 4, WORKS_ON: 2, ASSISTS: 2 };

/** The same seed gives the same world. Every entity that may stand in `from` or `to` can be told by its kind. */
export function largeWorld(seed: number): RandomWorld & { readonly kinds: ReadonlyMap<string, EntityKind> } {
  const random = generator(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <Item>(list: readonly Item[]): Item => list[whole(list.length)] as Item;
  const names = 'abcdefghi'.slice(0, 5 + whole(5)).split('');
  const kinds = new Map<string, EntityKind>(names.map((name) => [name, pick(KINDS)]));
  kinds.set('a', pick(['State', 'StateBody', 'Company']));
  kinds.set('b', pick(['StateBody', 'Network', 'Operation', 'Company']));
  const sources = Array.from({ length: 4 + whole(4) }, (_, index) => `s${index}`);
  const records: DossierRecord[] = sources.map((id) =>
    source(id, pick(['A', 'A', 'B', 'B', 'C', 'D', 'F']), {
      ...(random() < 0.2 ? { work: 'shared-work' } : {}),
      relays: random() < 0.15 ? [pick(sources)] : [],
    }),
  );
  const period = () => (random() < 0.3 ? periodFor(pick) : {});
  for (const [name, kind] of kinds) {
    const dated = isThingKind(kind) && kind !== 'Visa' ? period() : {};
    records.push(entity(name, kind as Parameters<typeof entity>[1], dated));
  }
  for (const [index, one] of claimsAmong(names, kinds, 11 + whole(12), random).entries()) {
    records.push(one);
    for (let number = 0; number < 1 + whole(2.4); number++) {
      const stance = number > 0 && random() < 0.4 ? pick(['DISPUTES', 'QUESTIONS'] as const) : 'SUPPORTS';
      records.push(
        item(`i${index}-${number}`, one, pick(sources), stance, pick([1, 1, 1, 2, 2, 3, 4, 5, 6]), period()),
      );
    }
  }
  const ends = names.filter((name) => isActorKind(kinds.get(name) as EntityKind) || isThing(kinds, name));
  const actors = names.filter((name) => isActorKind(kinds.get(name) as EntityKind));
  const drawn = [...new Set(Array.from({ length: 1 + whole(3) }, () => pick(ends)))].filter(
    (id) => id !== 'a',
  );
  const to = drawn.length > 0 ? drawn : ['b'];
  const from = [...new Set(['a', ...(random() < 0.4 ? [pick(actors), pick(actors)] : [])])];
  return { records, kinds, from: from.filter((id) => !to.includes(id)), to };
}

/** Members of `kinds` that are operations, routes or visa practices. */
function isThing(kinds: ReadonlyMap<string, EntityKind>, name: string): boolean {
  return isThingKind(kinds.get(name) as EntityKind);
}

function claimsAmong(
  names: readonly string[],
  kinds: ReadonlyMap<string, EntityKind>,
  wanted: number,
  random: () => number,
): ClaimRecord[] {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const claims = new Map<string, ClaimRecord>();
  for (let attempt = 0; claims.size < wanted && attempt < 300; attempt++) {
    const [subject, object] = [pick(names), pick(names)];
    const fitting = PREDICATES.filter(
      ({ subjects, objects }) =>
        subject !== object &&
        subjects.some((kind) => kind === kinds.get(subject)) &&
        objects.some((kind) => kind === kinds.get(object)),
    ).flatMap((predicate) => Array.from({ length: oftenAs(predicate) }, () => predicate));
    if (fitting.length === 0) continue;
    const predicate = pick(fitting);
    const narrowed = predicate.identifying.includes('manner') && random() < 0.3;
    const made = claim(subject, predicate.name, object, narrowed ? { manner: 'other' } : {});
    claims.set(made.id, made);
  }
  return [...claims.values()];
}

function oftenAs({ name, flow }: Predicate): number {
  return FAVOURED[name] ?? (flow === 'NONE' ? 0 : 1);
}

function periodFor(pick: <Item>(list: readonly Item[]) => Item): { from?: string; to?: string } {
  const from = pick([undefined, '2020', '2021', '2021-06', '2021-06-15']);
  const to = pick([undefined, '2021', '2021-06', '2021-12-31', '2022']);
  return { ...(from !== undefined && (to === undefined || from <= to) && { from }), ...(to && { to }) };
}
