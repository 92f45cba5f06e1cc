/** The chains found, best-evidenced first; and, apart from them, meetings and contacts, which attribute nothing. */
import type { Chain } from '../attribution/answer.js';
import { chainBlocks } from './chain-blocks.js';
import { type Block, heading, type Line, list, paragraph } from './document.js';
import type { Memo } from './memo.js';
import { counted, shareText } from './words.js';

export function chainsSection(memo: Memo): Block[] {
  const { chains, chainsFound } = memo.answer;
  if (chains.length === 0) return [];
  return [
    heading(2, 'Chains of evidence'),
    paragraph(
      chains.length === chainsFound
        ? `${counted(chainsFound, 'chain')} found, best-evidenced first.`
        : `${chains.length} of ${counted(chainsFound, 'chain')} found, best-evidenced first.`,
      ' Each step is one claim; its footnotes are all the evidence on it that counts at the date asked for.',
    ),
    ...chains.flatMap((chain, index) => [
      headingOf('Chain', index, chain, memo),
      ...chainBlocks(chain, memo),
    ]),
  ];
}

export function apartSection(memo: Memo): Block[] {
  const { meetings, contacts, chainsFound } = memo.answer;
  const head = heading(2, 'Meetings and contacts: no attribution');
  if (meetings.chains.length === 0 && contacts.length === 0) {
    return [head, paragraph('None on record between the two sides.')];
  }
  return [
    head,
    paragraph('Nothing in this section is part of any figure above, and nothing is attributed by it.'),
    ...meetingBlocks(memo, meetings, chainsFound),
    ...(contacts.length === 0
      ? []
      : [
          paragraph('Contacts between the two sides (allied, met, associated, acted jointly):'),
          list(contacts.map(({ claim }) => contactLine(claim, memo))),
        ]),
  ];
}

function meetingBlocks(memo: Memo, meetings: Memo['answer']['meetings'], chainsFound: number): Block[] {
  const { chains, found, degree } = meetings;
  if (chains.length === 0) return [];
  const lead =
    chainsFound === 0
      ? 'No tie between the two sides is on record; they only meet'
      : 'Apart from any chain, the two sides meet';
  const shown = chains.length === found ? '' : `, ${chains.length} of them shown`;
  return [
    paragraph(
      `${lead} at a common operation, route or visa practice (${counted(found, 'meeting')}${shown}; at least one holds in ${shareText(degree)} of worlds, a figure of its own).`,
    ),
    ...chains.flatMap((chain, index) => [
      headingOf('Meeting', index, chain, memo),
      ...chainBlocks(chain, memo),
    ]),
  ];
}

function headingOf(what: string, index: number, { steps, meetsAt }: Chain, { naming }: Memo): Block {
  const at = meetsAt === null ? [] : [', at ', naming.name(meetsAt)];
  const [from, to] = [steps[0]?.from ?? '', steps.at(-1)?.to ?? ''];
  return heading(3, `${what} ${index + 1}: `, naming.name(from), ' → ', naming.name(to), ...at);
}

function contactLine(claim: string, { naming, notes, records }: Memo): Line {
  const items = records.itemsOfClaim.get(claim) ?? [];
  const disputed = items.some(({ stance }) => stance === 'DISPUTES') ? ' This is disputed.' : '';
  const questioned = items.some(({ stance }) => stance === 'QUESTIONS') ? ' It is questioned.' : '';
  return [
    'It is said that ',
    ...naming.statement(claim),
    `.${disputed}${questioned}`,
    ...notes.items(items.map(({ id }) => id)),
  ];
}
