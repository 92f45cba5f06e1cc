/** Rebuilds the seeds from a folder of facts: `npm run seeds -- <folder>`. The same facts give the same bytes. */
import { join } from 'node:path';
import { packagePath } from '../../src/package-root.js';
import { actorRecords } from './actor-records.js';
import { readAdditions } from './additions.js';
import { bearingRecords } from './bearing-records.js';
import { claimRecords } from './claim-records.js';
import { readFacts } from './facts.js';
import { instrumentRecords } from './instrument-records.js';
import { Ledger } from './ledger.js';
import { oppositionRecords } from './opposition-records.js';
import { checkPassages } from './passages.js';
import { enterPredicates, readPredicateMap } from './predicate-map.js';
import { writeLedger, writeSeeds } from './seed-files.js';
import { sourceRecords } from './source-records.js';
import { conceptRecords, eventRecords, figureRecords, narrativeRecords } from './thing-records.js';
import { routeRecords, visaRecords } from './way-records.js';

const SEEDS = packagePath('seeds');

async function build(folder: string): Promise<void> {
  const facts = await readFacts(folder);
  const ledger = new Ledger();
  const map = await readPredicateMap(join(SEEDS, 'predicate-map.csv'), facts);
  const additions = await readAdditions(join(SEEDS, 'additions.csv'));
  const { claims, evidence, ofRow } = claimRecords(facts, map, additions, ledger);
  const records = [
    ...sourceRecords(facts, ledger),
    ...actorRecords(facts, ledger),
    ...routeRecords(facts, ledger),
    ...visaRecords(facts, ledger),
    ...figureRecords(facts, ledger),
    ...eventRecords(facts, ledger),
    ...narrativeRecords(facts, ledger),
    ...conceptRecords(facts, ledger),
    ...instrumentRecords(facts, ledger),
    ...claims,
    ...evidence,
    ...(await oppositionRecords(join(SEEDS, 'oppositions.csv'), ofRow)),
    ...bearingRecords(facts, ofRow, ledger),
  ];
  enterPredicates(facts, map, ledger);
  checkPassages(facts, records, ledger);
  const counts = await writeSeeds(SEEDS, records);
  const lines = ledger.all(facts);
  await writeLedger(SEEDS, lines);
  for (const [file, count] of [...counts, ['ledger.jsonl', lines.length] as const]) {
    console.log(`${file}: ${count}`);
  }
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Which folder holds the facts? npm run seeds -- <folder>');
  process.exitCode = 1;
} else {
  await build(folder).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
