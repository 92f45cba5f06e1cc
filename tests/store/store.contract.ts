/** What the store promises, whatever engine is below it. */
import type { EngineName } from '../../src/store/engine.js';
import { doctorContract } from './doctor.contract.js';
import type { OpenEngine } from './engine.contract.js';
import { filterContract } from './filters.contract.js';
import { historyContract } from './history.contract.js';
import { pagingContract } from './paging.contract.js';
import { readContract } from './reads.contract.js';
import { statesContract } from './states.contract.js';
import { writeContract } from './writes.contract.js';

export function storeContract(name: EngineName, open: OpenEngine): void {
  readContract(name, open);
  filterContract(name, open);
  pagingContract(name, open);
  writeContract(name, open);
  historyContract(name, open);
  statesContract(name, open);
  doctorContract(name, open);
}
