/** What a desk can be asked to do, as a plain value that crosses threads. */
import type { ConnectionsQuestion } from '../connections.js';
import type { Desk, Sight } from '../desk.js';
import type { Pause } from '../inquiry.js';
import type { MatrixQuestion } from '../matrix.js';
import type { Question } from '../question.js';
import type { StateActorsQuestion } from '../state-actors.js';

/** Each kind of task by its name, with what it is given. */
export interface Tasks {
  answer: { readonly question: Question };
  compare: { readonly question: Question; readonly from: number; readonly to: number };
  bestChains: { readonly question: Question };
  matrix: { readonly question: MatrixQuestion };
  stateActors: { readonly question: StateActorsQuestion };
  connections: { readonly question: ConnectionsQuestion };
  assess: { readonly claims: readonly string[]; readonly sight: Sight };
}

export type TaskName = keyof Tasks;
export type Task = { readonly [Name in TaskName]: Tasks[Name] & { readonly name: Name } }[TaskName];
/** What a task of a kind comes to. */
export type Outcome<Name extends TaskName> = Awaited<ReturnType<Desk[Name]>>;

/** Does a task at a desk. @throws LinchpinError as the desk does, or as the pause does when its asker has gone */
export async function perform(task: Task, desk: Desk, pause: Pause): Promise<unknown> {
  switch (task.name) {
    case 'answer':
      return desk.answer(task.question, pause);
    case 'compare':
      return desk.compare(task.question, task.from, task.to, pause);
    case 'bestChains':
      return desk.bestChains(task.question);
    case 'matrix':
      return desk.matrix(task.question, pause);
    case 'stateActors':
      return desk.stateActors(task.question, pause);
    case 'connections':
      return desk.connections(task.question);
    case 'assess':
      return desk.assess(task.claims, task.sight);
  }
}
