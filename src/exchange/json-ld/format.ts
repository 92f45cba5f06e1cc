/** JSON-LD 1.1 with terms of PROV-O and schema.org: every record whole, for tools that speak RDF. */
import type { Format } from '../format.js';
import { readJsonLd } from './read.js';
import { writeJsonLd } from './write.js';

export const jsonLdFormat: Format = {
  name: 'jsonld',
  title: 'JSON-LD',
  endings: ['.jsonld'],
  wantsWeights: false,
  reader: (file, terms) => ({ read: () => readJsonLd(file, terms) }),
  write: (graph) => writeJsonLd(graph),
};
