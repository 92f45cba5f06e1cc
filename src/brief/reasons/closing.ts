/** What a court would miss, and how the pack was made. */
import { gapsIn } from '../../assessment/pack/gaps.js';
import { type Block, heading, list, paragraph } from '../document.js';
import { momentText } from '../words.js';
import { gapLine } from './gap-lines.js';
import type { ReasonsMemo } from './memo.js';

export function gapsSection(memo: ReasonsMemo): Block[] {
  const gaps = gapsIn(memo);
  return [
    heading(2, 'What a court would miss'),
    ...(gaps.length === 0 ? [] : [list(gaps.map((gap) => gapLine(gap, memo)))]),
    paragraph(
      'These are gaps that can be read off the record. That none is told of something does not make it proven.',
    ),
  ];
}

export function reasonsMethod({ records, naming }: ReasonsMemo): Block[] {
  const { number, revision } = records;
  const written = revision === null ? '' : `, written ${momentText(revision.at)}`;
  return [
    heading(2, 'Method and citation'),
    paragraph(
      'A criterion is linked to a claim only where a source links them: by a statement of the ground, or by saying that the claim bears on an element. ',
      'A claim is about whoever acts in it, and for a state or its bodies also where an organ or an official of theirs acts; what is done to an actor charges it with nothing. ',
      'The figure of a claim is the share of possible worlds in which it is established, by the grades given to sources and statements (Admiralty scale); it is a convention and no standard of proof. ',
      'Objections that are claims of their own carry no weight in it and are told all the same.',
    ),
    paragraph(
      'This memorandum states what the record holds, and makes no finding of fact or law. Whether a criterion is met, and whether the reasons for a listing suffice, is for the authority and the court.',
    ),
    paragraph(
      'Cite as: Linchpin, “Reasons pack: ',
      naming.name(records.actor),
      `”, revision ${number}${written}.`,
    ),
  ];
}
