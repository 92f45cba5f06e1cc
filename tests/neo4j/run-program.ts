/** Runs a program to its end and keeps what it says to itself, unless it fails. */
import { execFile } from 'node:child_process';

export function runProgram(file: string, words: readonly string[], timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, words, { timeout, maxBuffer: 16 * 1024 * 1024 }, (error, output, complaints) => {
      if (error) reject(new Error(`${file} failed: ${output}${complaints}`, { cause: error }));
      else resolve(output);
    });
  });
}

/** Whether a program is there and runs. */
export async function hasProgram(file: string, ...words: readonly string[]): Promise<boolean> {
  return runProgram(file, words, 30_000).then(
    () => true,
    () => false,
  );
}
