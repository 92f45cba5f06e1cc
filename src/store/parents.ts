/**
 * Rows of a batched read, brought back to the parents that asked: each answer stands at its parent's place. Each is asked
 * for once, since an engine would answer twice for one that came twice.
 */

/** Rows of each parent, in the order in which they came; none for a parent without any. */
export function byParent<Row extends { readonly parent: string }>(
  parents: readonly string[],
  rows: readonly Row[],
): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.parent);
    if (group) group.push(row);
    else groups.set(row.parent, [row]);
  }
  return parents.map((parent) => groups.get(parent) ?? []);
}

/** The count of each parent; 0 for a parent without a row. */
export function countByParent(
  parents: readonly string[],
  rows: readonly { readonly parent: string; readonly count: number }[],
): number[] {
  const counts = new Map(rows.map(({ parent, count }) => [parent, count]));
  return parents.map((parent) => counts.get(parent) ?? 0);
}

/** The record of each id; null where there is none. */
export function byId<Record>(
  ids: readonly string[],
  rows: readonly { readonly id: string; readonly record: string }[],
): (Record | null)[] {
  const records = new Map(rows.map(({ id, record }) => [id, recordOf<Record>(record)]));
  return ids.map((id) => records.get(id) ?? null);
}

/** A record as it was written: checked then, so only read now. */
export function recordOf<Record>(json: string): Record {
  return JSON.parse(json) as Record;
}
