/**
 * FollowTheMoney, the format of OpenSanctions, OCCRP's Aleph and others (https://followthemoney.tech): one entity on a
 * line, edges and sanctions too. It has no room for grades, for dispute, or for what rests on what.
 */
import type { Format } from '../format.js';
import { FollowTheMoneyReader } from './reader.js';
import { writeFollowTheMoney } from './write.js';

export const followTheMoneyFormat: Format = {
  name: 'followthemoney',
  title: 'FollowTheMoney',
  endings: ['.ftm.jsonl', '.ftm.json', '.ijson', '.ftm'],
  wantsWeights: false,
  reader: (file, terms) => new FollowTheMoneyReader(file, terms),
  write: writeFollowTheMoney,
};
