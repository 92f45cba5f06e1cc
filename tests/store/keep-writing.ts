/**
 * A program that writes one revision after another until it is killed, for `crash.test.ts`: it prints the number of
 * each revision once it is acknowledged.
 */
import { openStoreAt } from '../../src/store/open.js';
import { entity } from '../attribution/small-world.js';
import { placed } from '../world.js';

const folder = process.argv[2] ?? '';
const store = await openStoreAt({ kind: 'embedded', folder });
for (;;) {
  const next = (await store.head()) + 1;
  const records = Array.from({ length: 50 }, (_, index) => entity(`e-${next}-${index}`, 'Concept'));
  const { revision } = await store.write(placed(records), 'a writer', 'until killed');
  process.stdout.write(`${revision?.number}\n`);
}
