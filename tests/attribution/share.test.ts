import { describe, expect, it } from 'vitest';
import { type Condition, Conditions, type Draw, inOrder } from '../../src/attribution/worlds/condition.js';
import { Diagram } from '../../src/attribution/worlds/diagram.js';
import { shareIn } from '../../src/attribution/worlds/diagram-shares.js';
import { DiagramTooLarge } from '../../src/attribution/worlds/node-table.js';
import { Sampler } from '../../src/attribution/worlds/sampler.js';
import { exactShares } from '../../src/attribution/worlds/share.js';

/** x < .5 and y < .8, or not z < .3: 1 - (1 - .4)(1 - .7) = .82. */
function example() {
  const space = new Conditions();
  const both = space.all([space.below('x', 0.5), space.below('y', 0.8)]);
  return { space, condition: space.any([both, space.not(space.below('z', 0.3))]) };
}

/** Nodes of the example: the two ends; x, y and z; x and y; not z; y or not z; and all of it. */
const NODES = 9;

describe('attribution: shares of worlds', () => {
  it('are exact while the diagram is small', () => {
    const { condition } = example();
    expect(exactShares([condition])).toEqual([
      { value: 0.82, low: 0.82, high: 0.82, method: 'EXACT', samples: null, seed: null },
    ]);
    expect(exactShares([condition], 3)).toBeNull();
  });

  it('are sampled with an interval, from a fixed seed', () => {
    const { space, condition } = example();
    const [share] = new Sampler().shares(space, [condition]);
    expect(share).toMatchObject({ method: 'SAMPLED', samples: 8_192 });
    expect(share?.low).toBeLessThan(0.82);
    expect(share?.high).toBeGreaterThan(0.82);
    expect((share?.high ?? 1) - (share?.low ?? 0)).toBeLessThan(0.022);
    expect(new Sampler().shares(space, [condition])).toEqual([share]);
  });

  it('are sampled over the same worlds, whatever else is asked', () => {
    const { space, condition } = example();
    const other = new Conditions();
    other.below('unrelated', 0.1);
    const again = other.below('x', 0.5);
    const [alone] = new Sampler().shares(other, [again]);
    const [, beside] = new Sampler().shares(space, [condition, space.below('x', 0.5)]);
    expect(alone).toEqual(beside);
  });

  it('lie inside the sampled interval for 95 of 100 unrelated conditions, give or take', () => {
    const space = new Conditions();
    const conditions = Array.from({ length: 100 }, (_, index) =>
      space.all([space.below(`a${index}`, 0.6), space.below(`b${index}`, 0.7)]),
    );
    const inside = new Sampler()
      .shares(space, conditions)
      .filter(({ low, high }) => low <= 0.42 && high >= 0.42);
    expect(inside.length).toBeGreaterThanOrEqual(88);
  });

  it('draw thresholds on one draw together: below .3 implies below .5', () => {
    const space = new Conditions();
    const [low, high] = [space.below('x', 0.3), space.below('x', 0.5)];
    const [both, either, neither] =
      exactShares([space.all([low, high]), space.any([low, high]), space.not(space.any([low, high]))]) ?? [];
    expect([both?.value, either?.value, neither?.value]).toEqual([0.3, 0.5, 0.5]);
  });

  it('refuse a diagram past its budget and take one at it', () => {
    const { condition } = example();
    expect(shareIn(new Diagram([condition], NODES), condition)).toBeCloseTo(0.82, 12);
    expect(() => shareIn(new Diagram([condition], NODES - 1), condition)).toThrow(DiagramTooLarge);
  });

  it('are the worlds in which the condition holds, tried one by one', () => {
    const { space, condition } = example();
    // All thresholds of the example are tenths, so that a world stands for all of its own tenth.
    const tenths = Array.from({ length: 10 }, (_, index) => index / 10);
    const worlds = tenths.flatMap((x) => tenths.flatMap((y) => tenths.map((z) => ({ x, y, z }))));
    const held = worlds.filter((world: Record<string, number>) =>
      holds(condition, (draw) => world[space.drawNames[draw] ?? ''] ?? 1),
    );
    expect(held.length / worlds.length).toBeCloseTo(0.82, 12);
  });
});

/** Whether a condition holds in one world. */
function holds(condition: Condition, drawn: (draw: Draw) => number): boolean {
  const known = new Map<number, boolean>();
  const before = (part: Condition): boolean => known.get(part.id) ?? false;
  for (const part of inOrder([condition])) known.set(part.id, decide(part));
  return before(condition);

  function decide(part: Condition): boolean {
    switch (part.kind) {
      case 'ALWAYS':
        return true;
      case 'NEVER':
        return false;
      case 'BELOW':
        return drawn(part.draw) < part.threshold;
      case 'ALL':
        return part.parts.every(before);
      case 'ANY':
        return part.parts.some(before);
      case 'NOT':
        return !before(part.part);
    }
  }
}
