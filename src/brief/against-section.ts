/** What speaks against the answer: every dispute, doubt and opposing claim, whether it changes the number or not. */
import type { CounterEvidence } from '../attribution/answer.js';
import { opposedLine, whoSays } from './chain-blocks.js';
import { type Block, heading, type Inline, type Line, list, paragraph } from './document.js';
import type { Memo } from './memo.js';
import { changeText } from './words.js';

export function againstSection(memo: Memo): Block[] {
  const { counterEvidence, chains, meetings } = memo.answer;
  const on = counterEvidence.filter(({ onChain }) => onChain);
  const off = counterEvidence.filter(({ onChain }) => !onChain);
  const subject =
    chains.length + meetings.chains.length === 0
      ? 'what would join the two sides'
      : 'these chains and meetings';
  return [
    heading(2, 'What speaks against it'),
    ...(counterEvidence.length === 0 ? [paragraph(`Nothing on this record speaks against ${subject}.`)] : []),
    ...listed('Against steps of the chains and meetings found:', on, memo),
    ...listed(
      'Denials and doubts of steps that no source supports and that would join the two sides:',
      off,
      memo,
    ),
  ];
}

function listed(lead: string, against: readonly CounterEvidence[], memo: Memo): Block[] {
  return against.length === 0 ? [] : [paragraph(lead), list(against.map((one) => line(one, memo)))];
}

function line(one: CounterEvidence, memo: Memo): Line {
  const { naming, notes, answer } = memo;
  if (one.item === null) return [...naming.statement(one.claim), ': ', ...opposingLine(one, memo)];
  const { value } = answer.degree;
  const effect: Inline[] =
    one.effect > 0 ? [` Without this the share would rise ${changeText(value, value + one.effect)}.`] : [];
  return [
    one.kind === 'QUESTIONS' ? 'Doubt by ' : 'Dispute by ',
    ...whoSays(one.item, memo),
    one.kind === 'QUESTIONS' ? ' whether ' : ' that ',
    ...naming.statement(one.claim),
    '.',
    ...effect,
    ...notes.items([one.item]),
  ];
}

function opposingLine({ claim, opposing, opposingStance, kind }: CounterEvidence, memo: Memo): Line {
  const opposed = {
    claim: opposing ?? '',
    kind: kind as 'REBUTS' | 'UNDERCUTS',
    stance: opposingStance ?? 'SUPPORTS',
  };
  return opposedLine(claim, opposed, memo);
}
