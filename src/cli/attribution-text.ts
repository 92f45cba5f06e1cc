/** An answer as a page of text: the question, the number and its word, why, the chains, and what speaks against them. */
import type { Answer, Chain, CounterEvidence, Search } from '../attribution/answer.js';
import { chainText, citation, MARK, MARKS, oppositionText } from './chain-text.js';
import { counted, intervalText, shareText, words } from './figures.js';
import { wrap } from './layout.js';
import type { Paint } from './paint.js';
import type { Records } from './records.js';
import { linchpinLines, raiseLines } from './weighing-text.js';

/** The whole page, ending in a line break. */
export function attributionText(answer: Answer, records: Records, paint: Paint): string {
  const parts = [
    question(answer, records, paint),
    figures(answer),
    answer.explanation.flatMap(({ text }) => wrap(text, '•  ')),
    ...chains(answer, records, paint),
    ...meetings(answer, records, paint),
    counterEvidence(answer, records, paint),
    section(
      'What it hangs on',
      'by how far the degree falls without it',
      linchpinLines(answer, records),
      paint,
    ),
    section('What would raise it', 'by how far, if it were established', raiseLines(answer, records), paint),
    section(
      'Contacts',
      'between the two sides; never counted',
      answer.contacts.flatMap(({ claim }) => wrap(records.sentence(claim), '•  ')),
      paint,
    ),
    search(answer, paint),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function question({ question: asked, revision }: Answer, records: Records, paint: Paint): string[] {
  const terms = [
    asked.asOf === null ? 'at any time' : `as of ${asked.asOf}`,
    asked.disputes === 'IGNORE' ? 'disputes ignored' : 'disputes counted',
    `up to ${counted(asked.maxHops, 'step')}`,
    `as known at revision ${revision}`,
  ];
  const ends = (label: string, ids: readonly string[]) =>
    ids.flatMap((id, index) => wrap(`${records.name(id)} (${id})`, index === 0 ? label : '      ', '      '));
  return [
    ...[...ends('From  ', asked.from), ...ends('To    ', asked.to)].map(paint.bold),
    ...wrap(terms.join(' · '), '      ').map(paint.dim),
  ];
}

function figures(answer: Answer): string[] {
  const rows: [string, string][] = [
    ['Likelihood', words(answer.likelihood)],
    ['Degree', intervalText(answer.degree)],
    ['  with disputes ignored', intervalText(answer.degreeIgnoringDisputes)],
    ['  not excluded', intervalText(answer.notExcluded)],
  ];
  if (answer.degreeDatedOnly) rows.push(['  on dated steps only', intervalText(answer.degreeDatedOnly)]);
  rows.push(...byLink(answer));
  if (answer.reached.length > 1) {
    for (const { id, degree } of answer.reached) rows.push([`  reaching ${id}`, intervalText(degree)]);
  }
  rows.push(['Independent chains', `${answer.independentChains.count} of ${answer.chainsFound}`]);
  rows.push(['Analytic confidence', words(answer.analyticConfidence.level)]);
  const column = Math.max(...rows.map(([label]) => label.length)) + 3;
  return rows.map(([label, value]) => `${label.padEnd(column)}${value}`);
}

/** The degree by closeness of link; a link that adds nothing to the closer ones needs no line. */
function byLink({ byLink: links }: Answer): [string, string][] {
  return links.flatMap(({ link, degree }, index) => {
    const before = links[index - 1]?.degree.value ?? 0;
    return degree.value === before ? [] : [[`  ${words(link)} or closer`, intervalText(degree)]];
  });
}

function chains(answer: Answer, records: Records, paint: Paint): string[][] {
  const { chains: shown, chainsFound: found } = answer;
  if (shown.length === 0) return [heading('Chains', 'none', paint)];
  return [[...heading('Chains', shownOf(shown, found), paint), MARKS], ...drawn(shown, records, paint)];
}

function meetings({ meetings: { chains: shown, found, degree } }: Answer, records: Records, paint: Paint) {
  if (shown.length === 0) return [];
  const note = `${shownOf(shown, found)}, degree ${intervalText(degree)}: both sides act on one thing, which is no chain`;
  return [heading('Meetings', note, paint), ...drawn(shown, records, paint)];
}

function drawn(list: readonly Chain[], records: Records, paint: Paint): string[][] {
  return list.map((chain, index) => chainText(chain, index + 1, records, paint));
}

function shownOf(shown: readonly Chain[], found: number): string {
  return shown.length === found
    ? `${found}, strongest first`
    : `${shown.length} of ${found}, strongest first`;
}

function counterEvidence({ counterEvidence: against }: Answer, records: Records, paint: Paint): string[] {
  const head = heading('What speaks against it', against.length === 0 ? 'nothing on record' : '', paint);
  const claims = [...new Set(against.map(({ claim }) => claim))];
  return [
    ...head,
    ...claims.flatMap((claim) => [
      ...wrap(records.sentence(claim), '•  '),
      ...against
        .filter((counter) => counter.claim === claim)
        .flatMap((counter) => counterText(counter, records)),
    ]),
  ];
}

function counterText(
  { item: id, kind, opposing, onChain, effect }: CounterEvidence,
  records: Records,
): string[] {
  const item = id === null ? undefined : records.evidence(id);
  const text =
    kind === 'REBUTS' || kind === 'UNDERCUTS'
      ? oppositionText({ claim: opposing ?? '', kind }, records)
      : item && citation(item, records);
  const where = onChain ? '' : ' (off the chains)';
  const rise = effect > 0 ? ` (without it the degree rises by ${shareText(effect)})` : '';
  return wrap(`${text ?? words(kind)}${where}${rise}`, `   ${MARK[item?.stance ?? 'OPPOSED']} `);
}

/** A headed list; nothing where the list is empty. */
function section(title: string, note: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [...heading(title, note, paint), ...lines];
}

const STOPPED: Record<Search['stoppedBy'], string> = {
  NONE: '',
  TIME: 'time ran out',
  CHAINS: 'enough chains were found',
  EXPANSIONS: 'the search had grown too wide',
};

function search({ search: done, method, reproducible }: Answer, paint: Paint): string[] {
  const scope = `chains of up to ${counted(done.maxHops, 'step')} and strength ${done.minChainStrength} or more`;
  const extent = done.exhaustive
    ? `All ${scope} were considered.`
    : `Not all ${scope} were considered: ${STOPPED[done.stoppedBy]}.`;
  const repeat = reproducible ? '' : ' Asked again, the answer may differ.';
  const effort = `${counted(done.visited, 'partial chain')} in ${Math.round(done.elapsedMs)} ms, method ${method}.`;
  return wrap(`${extent}${repeat} ${effort}`).map(paint.dim);
}

function heading(title: string, note: string, paint: Paint): string[] {
  const [first = '', ...more] = wrap(note, `${title}  `, '  ');
  if (first === '') return [paint.bold(title)];
  return [paint.bold(title) + first.slice(title.length), ...more];
}
