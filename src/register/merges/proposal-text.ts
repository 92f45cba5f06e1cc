/** A proposal in words: one line for a terminal or a log, and what agrees and speaks against it for a table. */
import type { NameComparison } from '../../names/compare-names.js';
import type { ComparedNames, MergeProposal, ScorePart, Sign } from './merge-proposal.js';

/** Fewer others than this are none worth a word. */
const WORTH_TELLING = 0.05;

/** `ofac-1 (Ihar Novak) and eu-7 (Игорь Новак): FAIR 0.95; agrees: ...; against: ...`, never more than one line. */
export function proposalText(proposal: MergeProposal): string {
  const { first, second, strength, score } = proposal;
  const [agrees, against] = [agreeText(proposal), againstText(proposal)];
  const pair = `${first.id} (${first.name}) and ${second.id} (${second.name})`;
  const signs = `agrees: ${agrees || 'nothing'}${against === '' ? '' : `; against: ${against}`}`;
  return `${pair}: ${strength} ${score.toFixed(4)}; ${signs}`.replace(/\s+/g, ' ');
}

/** Everything that agrees, the names first. */
export function agreeText({ names, agrees }: MergeProposal): string {
  return [...(names ? [pairsText(names.comparison)] : []), ...agrees.map(textOf)].filter(isSaid).join('; ');
}

/** Everything that speaks against it, and what only one of the names has. */
export function againstText({ names, against }: MergeProposal): string {
  return [...against.map(textOf), ...(names ? leftOutTexts(names) : [])].join('; ');
}

/** What the score is made of: `names 0.97 x country 0.90`. */
export function scoreText(parts: readonly ScorePart[]): string {
  const told = ({ part, value }: ScorePart) =>
    `${part.toLowerCase().replaceAll('_', ' ')} ${value.toFixed(2)}`;
  const [first, ...factors] = parts;
  if (first?.part !== 'IDENTIFIER') return parts.map(told).join(' x ');
  return `${told(first)} + ${(1 - first.value).toFixed(2)} x ${factors.map(told).join(' x ')}`;
}

function textOf({ text }: Sign): string {
  return text;
}

function isSaid(text: string): boolean {
  return text !== '';
}

function pairsText({ pairs }: NameComparison): string {
  const told = pairs.map(({ query, found, how, similarity }) =>
    query === found ? query : `${query} = ${found} (${how.toLowerCase()}, ${similarity.toFixed(2)})`,
  );
  return told.length === 0 ? '' : `names ${told.join(', ')}`;
}

function leftOutTexts({ comparison: { unmatched }, others }: ComparedNames): string[] {
  return [
    ...(unmatched.query.length > 0 ? [`only the first is called ${unmatched.query.join(' ')}`] : []),
    ...(unmatched.found.length > 0 ? [`only the second is called ${unmatched.found.join(' ')}`] : []),
    ...(others >= WORTH_TELLING ? [`about ${othersText(others)} by accident`] : []),
  ];
}

function othersText(others: number): string {
  const count = others < 10 ? others.toFixed(1) : Math.round(others).toLocaleString('en');
  return `${count} others would be called so, or nearly so,`;
}
