/**
 * `npm run bench`: how fast the engine is and whether it is right, beside others, on one generated graph and in one run.
 * Ends with 1 when the engine gives other chains than there are; a missed figure is only said.
 */
import { readOptions, USAGE } from './options.js';
import { isWrong } from './report.js';
import { runBench } from './run.js';
import { tableOf } from './table.js';

await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(words);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (options === 'HELP') return console.log(USAGE);
  const report = await runBench(options);
  console.log(options.json ? JSON.stringify(report, null, 2) : tableOf(report));
  process.exitCode = isWrong(report) ? 1 : 0;
}
