/**
 * STIX 2.1 (OASIS Standard, 2021), the language in which platforms of threat intelligence exchange what they know:
 * standard objects for what it has words for, and every record whole in an extension of ours.
 */
import type { Format } from '../format.js';
import { StixReader } from './read.js';
import { writeStix } from './write.js';

export const stixFormat: Format = {
  name: 'stix',
  title: 'STIX 2.1',
  endings: ['.stix.json', '.stix'],
  wantsWeights: true,
  reader: (file, terms) => new StixReader(file, terms),
  write: (graph) => writeStix(graph),
};
