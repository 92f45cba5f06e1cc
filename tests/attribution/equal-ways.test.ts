import { describe, expect, it } from 'vitest';
import { DEFAULT_GRADING, type Grading } from '../../src/model/grade.js';
import { maze } from './maze.js';
import { engineOver, question } from './small-world.js';

/** The usual grades but for one that nothing here has, so that the search cannot go by the order of the rows. */
const UNUSUAL: Grading = { ...DEFAULT_GRADING, credibility: { ...DEFAULT_GRADING.credibility, 4: 0.39 } };

describe('attribution: more equal ways than can be looked at', () => {
  // FAULT: bounds read off the rows are rounded up at each step, so that of equal ways the shortest beginnings go first.
  it.each([5, 6, 7])(
    'give as many chains under the usual grades as under others, over %d layers',
    async (layers) => {
      const engine = engineOver(maze(layers, 14));
      const asked = question(['a'], ['z'], { maxHops: 8, minChainStrength: 0 });
      const [usual, other] = await Promise.all(
        [DEFAULT_GRADING, UNUSUAL].map((grading) => engine.bestChains({ ...asked, grading })),
      );
      expect(other).toHaveLength(64);
      expect(usual).toHaveLength(64);
    },
  );
});
