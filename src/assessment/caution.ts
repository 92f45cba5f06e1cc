/** What has to be said beside the answers to an instrument's elements, in words. */
import type { ElementAnswers, ElementEvidence } from './elements.js';

/** An element's place in its definition, with its answers. */
export interface Answered {
  readonly order: number;
  readonly answers: ElementAnswers;
}

export interface Cautioned {
  readonly elements: readonly Answered[];
  /** The actor asked about, by name; null when none was. */
  readonly actor: string | null;
  /** Whether the search for what hangs on the actor ended by itself. */
  readonly exhaustive: boolean;
}

const ALWAYS =
  'Each element is answered on its own, from the claims that a source links to it. No answer is a finding, and together they make none: whether the instrument applies is for those who apply it.';

/** The caution, a sentence for each thing that a reader has to know. */
export function cautionFor(assessed: Cautioned): string {
  const { elements } = assessed;
  return [ALWAYS, aboutLinks(elements), ...aboutActor(assessed), aboutText(elements), aboutDates(elements)]
    .filter(Boolean)
    .join(' ');
}

function aboutLinks(elements: readonly Answered[]): string {
  if (elements.length === 0) return 'No elements of this instrument are on record.';
  if (elements.some(({ answers }) => linkedTo(answers).length > 0)) return '';
  return 'This instrument has no linked claims at all: NO_EVIDENCE means here that nobody has linked any, not that there is nothing to find.';
}

function aboutActor({ elements, actor, exhaustive }: Cautioned): string[] {
  if (actor === null) return [];
  return [
    aboutSituation(elements, actor),
    aboutOthers(elements, actor),
    aboutOrgans(elements, actor),
    exhaustive
      ? ''
      : `The search for bodies and officials of ${actor} reached its bounds, so that some of what is shown as about others may be about ${actor}.`,
  ];
}

function aboutSituation(elements: readonly Answered[], actor: string): string {
  const alone = elements.filter(
    ({ answers }) => answers.answerOfActor === 'NO_EVIDENCE' && answers.answerOfSituation !== 'NO_EVIDENCE',
  );
  if (alone.length === 0) return '';
  return `Nothing that counts on ${places(alone)} speaks of ${actor}: there the situation alone is answered, whoever acted, which neither charges ${actor} nor clears it.`;
}

function aboutOthers(elements: readonly Answered[], actor: string): string {
  const others = elements.filter(({ answers }) => answers.ofOthers.length > 0);
  if (others.length === 0) return '';
  return `On ${places(others)} claims about other actors are shown apart and not counted, neither against ${actor} nor where they name somebody else in its place.`;
}

function aboutOrgans(elements: readonly Answered[], actor: string): string {
  const unproven = whereCounting(elements, ({ organUnproven }) => organUnproven);
  if (unproven.length === 0) return '';
  return `On ${places(unproven)} claims count for ${actor} that speak of it only through a collective label or a body called affiliated: that it is an organ of ${actor} is not proven (organUnproven).`;
}

function aboutText(elements: readonly Answered[]): string {
  const ofText = whereCounting(elements, ({ aboutInstrument }) => aboutInstrument);
  if (ofText.length === 0) return '';
  return `On ${places(ofText)} claims count that are about the instrument itself (aboutInstrument): what they say of its text holds whoever acted and whenever.`;
}

function aboutDates(elements: readonly Answered[]): string {
  const undated = whereCounting(elements, ({ periodUnknown }) => periodUnknown);
  if (undated.length === 0) return '';
  return `On ${places(undated)} evidence counts whose period has a bound that is not on record, and which is not shown to be of the date asked about (periodUnknown).`;
}

function whereCounting(
  elements: readonly Answered[],
  isSo: (evidence: ElementEvidence) => boolean,
): readonly Answered[] {
  return elements.filter(({ answers }) => linkedTo(answers).some((one) => one.whyNot === null && isSo(one)));
}

function linkedTo(answers: ElementAnswers): ElementEvidence[] {
  return [...answers.for, ...answers.against, ...answers.ofOthers];
}

/** "element 3", "elements 1, 2 and 4". */
function places(elements: readonly Answered[]): string {
  const orders = elements.map(({ order }) => String(order));
  const last = orders.pop() ?? '';
  return orders.length === 0 ? `element ${last}` : `elements ${orders.join(', ')} and ${last}`;
}
