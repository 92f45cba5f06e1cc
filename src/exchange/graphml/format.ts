/** GraphML as a format of exchange. */
import type { Format } from '../format.js';
import { readGraphml } from './read.js';
import { writeGraphml } from './write.js';

export const graphmlFormat: Format = {
  name: 'graphml',
  title: 'GraphML',
  endings: ['.graphml'],
  wantsWeights: true,
  reader: (file, terms) => ({ read: () => readGraphml(file, terms) }),
  write: writeGraphml,
};
