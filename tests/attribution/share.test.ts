import { describe, expect, it } from 'vitest';
import { Conditions, holds } from '../../src/attribution/condition.js';
import { Diagram, DiagramTooLarge } from '../../src/attribution/diagram.js';
import { sharesOf } from '../../src/attribution/share.js';

/** x < .5 and y < .8, or not z < .3: 1 - (1 - .4)(1 - .7) = .82. */
function example() {
  const space = new Conditions();
  const both = space.all([space.below('x', 0.5), space.below('y', 0.8)]);
  return { space, condition: space.any([both, space.not(space.below('z', 0.3))]) };
}

describe('attribution: shares of worlds', () => {
  it('are exact while the diagram is small', () => {
    const { space, condition } = example();
    expect(sharesOf(space, [condition])[0]).toEqual({
      value: 0.82,
      low: 0.82,
      high: 0.82,
      method: 'EXACT',
      samples: null,
      seed: null,
    });
  });

  it('are sampled with an interval, from a fixed seed, when the diagram would be too large', () => {
    const { space, condition } = example();
    const [share] = sharesOf(space, [condition], 3);
    expect(share).toMatchObject({ method: 'SAMPLED', samples: 20_000 });
    expect(share?.low).toBeLessThan(0.82);
    expect(share?.high).toBeGreaterThan(0.82);
    expect(sharesOf(space, [condition], 3)).toEqual([share]);
  });

  it('draw thresholds on one draw together: below .3 implies below .5', () => {
    const space = new Conditions();
    const [low, high] = [space.below('x', 0.3), space.below('x', 0.5)];
    const [both, either, neither] = sharesOf(space, [
      space.all([low, high]),
      space.any([low, high]),
      space.not(space.any([low, high])),
    ]);
    expect([both?.value, either?.value, neither?.value]).toEqual([0.3, 0.5, 0.5]);
  });

  it('refuse a diagram past its budget and take one at it', () => {
    const { condition } = example();
    const size = new Diagram([condition], 1000);
    size.share(condition);
    expect(new Diagram([condition], size.size).share(condition)).toBeCloseTo(0.82, 12);
    expect(() => new Diagram([condition], size.size - 1).share(condition)).toThrow(DiagramTooLarge);
  });

  it('hold in a world as its draws say', () => {
    const { space, condition } = example();
    const world: Record<string, number> = { x: 0.4, y: 0.9, z: 0.2 };
    expect(holds(condition, (draw) => world[space.drawNames[draw] ?? ''] ?? 1)).toBe(false);
    world.y = 0.7;
    expect(holds(condition, (draw) => world[space.drawNames[draw] ?? ''] ?? 1)).toBe(true);
  });
});
