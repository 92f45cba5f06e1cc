/** The texts of the statements: files in `cypher/`, each read once. */
import { existsSync, readFileSync } from 'node:fs';
import { packagePath } from '../package-root.js';
import type { EngineName } from './engine.js';

const texts = new Map<string, string>();

/** The text that an engine runs: `name.<engine>.cypher` where there is one, otherwise `name.cypher`. */
export function statementText(name: string, engine: EngineName): string {
  const key = `${name}.${engine}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const own = packagePath('cypher', `${key}.cypher`);
  const text = readFileSync(existsSync(own) ? own : packagePath('cypher', `${name}.cypher`), 'utf8');
  texts.set(key, text);
  return text;
}
