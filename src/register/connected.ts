/** Who of some actors connects to a network: asked of the attribution engine once for each question of a filter. */
import { LinchpinError } from '../errors.js';
import { canonicalJson, type Json } from '../model/ids.js';
import type { ConnectedTo } from './filters.js';
import { type Tri, triOf } from './tri.js';

/** Which of these actors, by id, connect as a question wants it; given by whoever wires the register to an engine. */
export type Connecting = (question: ConnectedTo, actors: readonly string[]) => Promise<ReadonlySet<string>>;

/** Each is asked about on its own: so many at most for whether there is a chain, and for how far it is established. */
export const MOST_ASKED = { chain: 2000, degree: 300 } as const;
/** Asked about between two pauses. */
const TOGETHER = 100;

/** @throws LinchpinError LIMIT_EXCEEDED for more actors than are asked about */
export async function connectedBy(
  questions: readonly ConnectedTo[],
  actors: readonly string[],
  connecting: Connecting,
  pause: () => Promise<void>,
): Promise<(question: ConnectedTo, actor: string) => Tri> {
  const answers = new Map<string, ReadonlySet<string>>();
  for (const question of questions) {
    const key = keyOf(question);
    if (answers.has(key)) continue;
    checkCount(question, actors.length);
    const connected = new Set<string>();
    for (let start = 0; start < actors.length; start += TOGETHER) {
      await pause();
      const some = actors.slice(start, start + TOGETHER).filter((actor) => actor !== question.network);
      if (some.length === 0) continue;
      for (const actor of await connecting(question, some)) connected.add(actor);
    }
    answers.set(key, connected);
  }
  return (question, actor) => triOf(answers.get(keyOf(question))?.has(actor) ?? false);
}

function checkCount({ minDegree }: ConnectedTo, count: number): void {
  const most = minDegree === undefined ? MOST_ASKED.chain : MOST_ASKED.degree;
  if (count <= most) return;
  throw new LinchpinError('LIMIT_EXCEEDED', {
    where: 'filter.connectedTo',
    wanted: `at most ${most} actors left by the other conditions`,
    got: count,
  });
}

function keyOf(question: ConnectedTo): string {
  return canonicalJson(question as unknown as Json);
}
