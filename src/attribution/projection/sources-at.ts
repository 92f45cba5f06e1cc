/** The sources as they were at a revision, and the works they make up. */
import type { SourceRecord } from '../../model/source.js';
import { workOf } from '../../model/source.js';
import { Works } from '../worlds/works.js';
import { heldAt, type SourceNote } from './notes.js';
import type { Projection } from './projection.js';

export class SourcesAt {
  readonly records: ReadonlyMap<string, SourceRecord>;
  readonly works: Works;

  constructor(projection: Projection, revision: number) {
    const records = new Map<string, SourceRecord>();
    for (const [node, states] of projection.notes.sources) {
      const state = heldAt(states, revision);
      if (state) records.set(projection.nodes.text(node), recordOf(state, projection.nodes.text(node)));
    }
    this.records = records;
    this.works = new Works(records);
  }

  /** Puts a source among records by its id, with every publication of its work and all that they relay. */
  gather(id: string, records: Map<string, unknown>): void {
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const source = this.records.get(next);
      if (source === undefined || records.has(next)) continue;
      records.set(next, source);
      open.push(...source.relays, ...this.works.members(workOf(source)).map((member) => member.id));
    }
  }
}

function recordOf({ title, reliability, work, relays }: SourceNote, id: string): SourceRecord {
  return {
    ...{ type: 'source', kind: 'Source', id, title, reliability, authors: [], cites: [] },
    relays: [...relays],
    ...(work !== undefined && { work }),
  };
}
