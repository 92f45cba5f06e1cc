/** Small ownership graphs: a holding in a line, `owner firm share`, `?` for a missing share, `!` after one contested, `~` after one improbable. */
import { OwnershipRule } from '../../src/assessment/ownership.js';
import { type Holding, ownershipGraph } from '../../src/assessment/ownership-graph.js';
import { readShare } from '../../src/assessment/shares.js';

export function holding(line: string): Holding {
  const [holder = '', held = '', given = '?'] = line.split(' ');
  const contested = given.endsWith('!');
  const probability = given.endsWith('~') ? 0.4 : 0.9;
  const text = given.replace(/[!~]$/, '');
  return {
    ...{ claim: `${holder} ${held}`, holder, held, contested, probability },
    ...{ text: text === '?' ? null : text, share: text === '?' ? null : readShare(text) },
  };
}

/** The rule over holdings that are all there, everybody counted as one level away. */
export function ruleOver(holdings: readonly Holding[], threshold = 50): OwnershipRule {
  const all = holdings.flatMap(({ holder, held }) => [holder, held]);
  return new OwnershipRule(ownershipGraph(holdings, new Map(all.map((id) => [id, 1])), true), threshold);
}

export function rule(lines: readonly string[], threshold = 50): OwnershipRule {
  return ruleOver(lines.map(holding), threshold);
}
