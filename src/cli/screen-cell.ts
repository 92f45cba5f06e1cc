/** What a cell says, where it can be read, and otherwise a note for the reviewer. */
export interface Cell<Value> {
  readonly value: Value | null;
  readonly notes: readonly string[];
}

export const EMPTY: Cell<never> = { value: null, notes: [] };

export function notCompared(what: string, text: string): Cell<never> {
  return { value: null, notes: [`${what} ${text}: not understood, not compared`] };
}
