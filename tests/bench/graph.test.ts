import { describe, expect, it } from 'vitest';
import { PREDICATES } from '../../src/model/predicate.js';
import { parseRecord } from '../../src/model/record.js';
import { BenchGraph, HEAD, type RecordState } from './graph.js';

const SIZE = { actors: 2000, claims: 8000, sources: 400 };

describe('bench: the generated graph', () => {
  const graph = new BenchGraph(SIZE, 7);

  it('is made of records that the model takes as they are', async () => {
    for (const { record } of await statesOf(graph)) {
      expect(parseRecord(record, record.id)).toEqual(record);
    }
  });

  it('is the same for the same seed, and another for another', async () => {
    const states = await statesOf(graph);
    expect(await statesOf(new BenchGraph(SIZE, 7))).toEqual(states);
    expect(await statesOf(new BenchGraph(SIZE, 8))).not.toEqual(states);
  });

  it('has as many claims as wanted, each once, of every predicate', async () => {
    const claims = (await statesOf(graph)).flatMap(({ record }) => (record.type === 'claim' ? [record] : []));
    expect(new Set(claims.map(({ id }) => id)).size).toBe(SIZE.claims);
    expect(new Set(claims.map(({ predicate }) => predicate)).size).toBe(PREDICATES.length);
  });

  it('joins only kinds that a predicate allows', () => {
    const { claims, cast } = graph;
    for (const claim of range(claims.count)) {
      const { subjects, objects } = PREDICATES[claims.predicate[claim] ?? 0] ?? { subjects: [], objects: [] };
      expect(subjects).toContain(cast.kind(claims.subject[claim] ?? 0));
      const { object } = claims.record(claim);
      if (object !== undefined) expect(objects).toContain(cast.kind(claims.object[claim] ?? 0));
    }
  });

  it('has the shares of flow, parallel, dated, disputed and revised that a bench is told to have', async () => {
    const { claims } = graph;
    expect(range(claims.count).filter((claim) => claims.flows(claim)).length / SIZE.claims).toBeCloseTo(
      0.8,
      1,
    );
    const joined = range(claims.count).map((claim) => `${claims.subject[claim]} ${claims.object[claim]}`);
    expect(1 - new Set(joined).size / SIZE.claims).toBeCloseTo(0.15, 1);
    const items = (await statesOf(graph)).flatMap(({ record, since }) =>
      record.type === 'evidence' ? [{ ...record, since }] : [],
    );
    const share = (wanted: (item: (typeof items)[number]) => boolean) =>
      items.filter(wanted).length / items.length;
    expect(share(({ from, to }) => from !== undefined || to !== undefined)).toBeCloseTo(0.3, 1);
    expect(share(({ since }) => since === HEAD)).toBeCloseTo(0.02, 1);
    const disputed = new Set(items.filter(({ stance }) => stance === 'DISPUTES').map(({ claim }) => claim));
    expect(disputed.size / SIZE.claims).toBeCloseTo(0.1, 1);
  });

  it('gives every official an office that a source supports at every revision', () => {
    for (const claim of range(graph.cast.rangeOf('Official').count)) {
      expect(graph.claims.record(claim).predicate).toBe('HOLDS_OFFICE_IN');
      const supports = graph.items(claim).filter(({ record }) => record.stance === 'SUPPORTS');
      expect(supports.some(({ since }) => since === 1)).toBe(true);
    }
  });

  it('asks about pairs of which half are the ends of a walk', () => {
    const pairs = graph.pairs(20, 1);
    expect(graph.pairs(20, 1)).toEqual(pairs);
    expect(pairs.filter(({ walked }) => walked).length).toBe(10);
    for (const { from, to } of pairs) expect(from).not.toBe(to);
  });
});

async function statesOf(graph: BenchGraph): Promise<RecordState[]> {
  const states: RecordState[] = [];
  for await (const batch of graph.states()) states.push(...batch);
  return states;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}
