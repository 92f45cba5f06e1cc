import { describe, expect, it } from 'vitest';
import { hundredth } from './import/hundredth.js';
import { FULL, importSection } from './import/measure.js';

describe('bench: imports', () => {
  it('take a hundredth of what the embedded engine is given at full size, whole, and use it', async () => {
    const section = await importSection('embedded', 'small', hundredth(FULL.embedded), 7, () => undefined);
    const keys = section.rows.map(({ key }) => key);
    expect(keys).toContain('import embedded rate');
    expect(keys).toContain('use embedded chains');
    expect(section.rows.filter(({ value, timing }) => !value && !timing?.count)).toEqual([]);
  });
});
