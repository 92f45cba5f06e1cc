/** GEXF as a format of exchange. */
import type { Format } from '../format.js';
import { readGexf } from './read.js';
import { writeGexf } from './write.js';

export const gexfFormat: Format = {
  name: 'gexf',
  title: 'GEXF',
  endings: ['.gexf'],
  wantsWeights: true,
  reader: (file, terms) => ({ read: () => readGexf(file, terms) }),
  write: writeGexf,
};
