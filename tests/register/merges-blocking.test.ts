/**
 * Blocks beside a slow twin: in random worlds, comparing every pair gives the proposals that the search gives. In a world
 * of fewer than a hundred actors the index of names leaves nobody out who has a word that is the same, sounds the same or
 * nearly is, and names score high by no other words.
 */
import { describe, expect, it } from 'vitest';
import { isActorKind } from '../../src/model/kind.js';
import type { GraphRecord } from '../../src/model/record.js';
import { readNames } from '../../src/register/merges/best-pairing.js';
import { compareActors } from '../../src/register/merges/compare-actors.js';
import { comparingAt } from '../../src/register/merges/comparing.js';
import { byPromise, type MergeProposal } from '../../src/register/merges/merge-proposal.js';
import { generator } from '../attribution/random-world.js';
import { claim } from '../attribution/small-world.js';
import { actor, groundOf, listed, type More, proposalsFor, said, told } from './merge-world.js';

const PEOPLE = [
  ['Ihar Zhdanko', 'Игорь Жданко', 'Zhdanko Igor Stanislavovich', 'I. Zhdanko'],
  ['Aliaksandr Drazdou', 'Аляксандр Драздоў', 'Alexander Drozdov', 'Aleksandr Aleksandrovich Drozdov'],
  ['Raman Padlineu', 'Roman Podlinev', 'Раман Падлінеў', 'Padlineu'],
  ['Ivan Ivanov', 'Иван Иванов', 'Ivan Petrovich Ivanov', 'Ivan Sidorovich Ivanov', 'Ivan'],
  ['Khaled al-Jaber', 'خالد الجابر', 'Chalid Jabir'],
];
const FIRMS = [
  ['Zarya Trans', 'ООО «Заря Транс»', 'Zaria-Trans LLC', 'Zarya Trans Cargo'],
  ['Tsentrkurort', 'Centrkurort', 'Центркурорт', 'Centr Kurort'],
  ['Ministry of Transport of Belarus', 'Министерство транспорта Беларуси', 'Ministry of Transport of Poland'],
  ['Military Unit 1130', 'Military Unit 1300', 'Воинская часть 1130'],
];
const IDS = [
  'wikidata: Q1001',
  'wikidata: Q1002',
  'lei: 52991',
  'registration: 1900',
  'ofac: 77',
  'our files: 5',
  'referent: firm-3',
];
const BORN = ['1970', '1970-05-01', '1970-01-05', '1991-02'];
const KINDS = ['Company', 'StateBody', 'Organisation'] as const;

class Chance {
  readonly #random: () => number;
  constructor(seed: number) {
    this.#random = generator(seed);
  }
  is(share: number): boolean {
    return this.#random() < share;
  }
  pick<Item>(list: readonly Item[]): Item {
    return list[Math.floor(this.#random() * list.length)] as Item;
  }
  shuffled<Item>(list: readonly Item[]): Item[] {
    return [...list]
      .map((item) => ({ item, at: this.#random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

/** Each member is written at once or not at all, whatever the order. */
function randomWorld(seed: number): GraphRecord[][] {
  const chance = new Chance(seed);
  const more = (names: readonly string[]): More => ({
    ...(chance.is(0.6) && { country: chance.pick(['BY', 'PL']) }),
    ...(chance.is(0.4) && { ids: [chance.pick(IDS), ...(chance.is(0.2) ? [chance.pick(IDS)] : [])] }),
    ...(chance.is(0.3) && { aliases: [chance.pick(names)] }),
  });
  const actors = Array.from({ length: 26 }, (_, place) => {
    if (chance.is(0.5)) {
      const names = chance.pick(FIRMS);
      return [actor(`firm-${place}`, chance.pick(KINDS), chance.pick(names), more(names))];
    }
    const names = chance.pick(PEOPLE);
    const born = chance.is(0.4) ? { birthDate: chance.pick(BORN) } : {};
    const listing = { act: chance.pick(['act-eu', 'act-us']), by: chance.pick(['list-a', 'list-b']) };
    const words: Record<string, string> = chance.is(0.5)
      ? { listedOn: chance.pick(['2021', '2022-03']) }
      : {};
    return listed(`person-${place}`, chance.pick(names), { ...more(names), ...born }, { ...listing, words });
  });
  const firms = actors.flatMap(([first]) => (first?.id.startsWith('firm-') ? [first.id] : []));
  const ties = Array.from({ length: 4 }, () => {
    const [owner, owned] = [chance.pick(firms), chance.pick(firms)];
    return owner === owned ? [] : said(claim(owner, 'CONTRACTS_WITH', owned));
  });
  return [...actors, ...ties];
}

async function byEveryPair(ground: Awaited<ReturnType<typeof groundOf>>, threshold: number) {
  const register = await ground.register.at(ground.head);
  const facts = register.facts({ revision: ground.head, asOf: null });
  const comparing = await comparingAt(register, facts, threshold);
  const { states } = register;
  const actors = Array.from({ length: states.size }, (_, state) => state)
    .filter((state) => isActorKind(states.kindOf(state)) && states.holds(state, ground.head))
    .map((state) => ({ state, id: register.id(state), names: readNames(states.namesOf(state)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const found: MergeProposal[] = [];
  for (const [place, first] of actors.entries())
    for (const second of actors.slice(place + 1)) {
      const outcome = compareActors(first, second, comparing);
      if (typeof outcome !== 'string') found.push(outcome);
    }
  return found.sort(byPromise);
}

/** What a firm was called, and its number, before it was corrected. */
function earlier(one: GraphRecord): GraphRecord {
  const { kind } = one as { readonly kind: (typeof KINDS)[number] };
  return actor(one.id, kind, 'Something Else', { ids: ['lei: 1'] });
}

function isOneWordInOne({ names }: MergeProposal): boolean {
  const words = [names?.first, names?.second].map((name) => name?.split(' ').length);
  return words.includes(1) && words[0] !== words[1];
}

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);

describe('merges: blocks', () => {
  it.each([0.75, 0.6])('lead to every pair that scores at least %d', async (threshold) => {
    let count = 0;
    for (const seed of SEEDS) {
      const ground = await groundOf(randomWorld(seed).flat());
      const all = await byEveryPair(ground, threshold);
      expect(await proposalsFor(ground, {}, { threshold, limit: 100 }), `seed ${seed}`).toEqual(all);
      count += all.length;
    }
    expect(count).toBeGreaterThan(1000);
  });

  it('give the same proposals in whatever order the record was written, and whatever it said before', async () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const world = randomWorld(seed);
      const proposals = await proposalsFor(await groundOf(world.flat()), {}, { limit: 100 });
      const shuffled = new Chance(seed + 500).shuffled(world.slice(0, 26));
      const before = shuffled.flatMap(([one]) => (one?.id.startsWith('firm-') ? [earlier(one)] : []));
      const [first = [], ...others] = shuffled;
      const ground = await groundOf(before, first, others.flat(), world.slice(26).flat());
      expect(await proposalsFor(ground, {}, { limit: 100 })).toEqual(proposals);
    }
  });

  it('give a pair by one of the two, and by both but for names that are one word in one of them', async () => {
    for (const seed of SEEDS.slice(0, 12)) {
      const ground = await groundOf(randomWorld(seed).flat());
      const proposals = await proposalsFor(ground, {}, { limit: 100 });
      const ids = [...new Set(proposals.flatMap(({ first, second }) => [first.id, second.id]))];
      const byActor = await Promise.all(ids.map((id) => proposalsFor(ground, { ids: [id] }, { limit: 100 })));
      for (const proposal of proposals) {
        const found = byActor.flat().filter((one) => told(one) === told(proposal));
        expect(found.length).toBeGreaterThan(isOneWordInOne(proposal) ? 0 : 1);
        for (const one of found) expect(one).toEqual(proposal);
      }
    }
  });

  it('are cut by the limit for each actor, the least promising first', async () => {
    const ground = await groundOf(randomWorld(3).flat());
    const all = await proposalsFor(ground, {}, { limit: 100 });
    const one = all[0]?.first.id as string;
    const ofOne = all.filter(({ first, second }) => first.id === one || second.id === one);
    expect(await proposalsFor(ground, { ids: [one] }, { limit: 2 })).toEqual(ofOne.slice(0, 2));
  });
});
