/** How the index of names does with many owners: time to build, memory, and time for each kind of question. */
import { readName } from '../../../src/names/name.js';
import { NameIndex } from '../../../src/names/name-index.js';
import { RandomNames } from '../../names/random-names.js';

export interface IndexSpeed {
  readonly owners: number;
  readonly buildSeconds: number;
  readonly bytesPerOwner: number;
  readonly questions: readonly QuestionSpeed[];
}

export interface QuestionSpeed {
  readonly kind: string;
  readonly p50Milliseconds: number;
  readonly p95Milliseconds: number;
  /** Share of questions for which an owner of the name meant is among the candidates. */
  readonly found: number;
}

const QUESTIONS = 500;
const LIMIT = 50;

/** Builds an index of invented names, a few of them very common, and asks it each kind of question. */
export function measureIndex(owners: number): IndexSpeed {
  const random = new RandomNames(11);
  const names = Array.from({ length: owners }, () => random.name());
  const index = new NameIndex();
  const begun = performance.now();
  names.forEach((name, owner) => {
    index.add(owner, [name]);
  });
  const buildSeconds = (performance.now() - begun) / 1000;
  const ask = (kind: string, wordOf: (name: string) => string) =>
    question(kind, index, names, random, wordOf);
  const questions = [
    ask('as written', (name) => name),
    ask('misspelled', (name) => random.misspelled(name)),
    ask('family name alone', (name) => name.split(' ').at(-1) ?? name),
    ask('two given names', (name) => `${name.split(' ')[0]} Mohammed`),
  ];
  return { owners, buildSeconds, bytesPerOwner: index.bytes / owners, questions };
}

function question(
  kind: string,
  index: NameIndex,
  names: readonly string[],
  random: RandomNames,
  wordOf: (name: string) => string,
): QuestionSpeed {
  const times: number[] = [];
  let found = 0;
  for (let asked = 0; asked < QUESTIONS; asked++) {
    const name = names[random.below(names.length)] ?? '';
    const query = readName(wordOf(name));
    const begun = performance.now();
    const owners = index.candidates(query, LIMIT);
    times.push(performance.now() - begun);
    if (owners.some((owner) => names[owner] === name)) found++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { kind, p50Milliseconds: at(0.5), p95Milliseconds: at(0.95), found: found / QUESTIONS };
}
