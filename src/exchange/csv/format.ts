/** One table for people who work in spreadsheets: everything on record, a row each; and their own tables, read as they are. */
import type { Format } from '../format.js';
import { CsvReader } from './reader.js';
import { writeCsv } from './writer.js';

export const csvFormat: Format = {
  name: 'csv',
  title: 'CSV',
  endings: ['.csv', '.tsv', '.txt'],
  wantsWeights: false,
  reader: (file, terms) => new CsvReader(file, terms),
  write: (graph) => writeCsv(graph),
};
