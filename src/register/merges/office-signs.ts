/** Offices that both hold: in the same body, and of the same name there. */
import { foldText } from '../../store/folding.js';
import type { Facts } from '../facts.js';
import { agreeing, type Sign } from './merge-proposal.js';

/** Two others of one name who hold the same office, or hold offices in the same body. */
const BY_ACCIDENT = { office: 1 / 1000, body: 1 / 50 } as const;

interface Office {
  readonly body: number;
  /** Folded; null where no source names it. */
  readonly role: string | null;
  readonly text: string;
}

/** The same office, where they have one in common, or else the same body; both by their nodes. */
export function officeSigns(first: number, second: number, facts: Facts): Sign[] {
  const ofSecond = officesOf(second, facts);
  if (ofSecond.length === 0) return [];
  const shared = officesOf(first, facts).flatMap((office) => {
    const others = ofSecond.filter(({ body }) => body === office.body);
    if (others.length === 0) return [];
    const isSame = office.role !== null && others.some(({ role }) => role === office.role);
    return [{ office, isSame }];
  });
  const best = shared.find(({ isSame }) => isSame) ?? shared[0];
  if (best === undefined) return [];
  const body = nameOf(best.office.body, facts);
  return best.isSame
    ? [agreeing('OFFICE', `both ${best.office.text} in ${body}`, BY_ACCIDENT.office)]
    : [agreeing('OFFICE', `both hold office in ${body}`, BY_ACCIDENT.body)];
}

/** In an order of their own: the numbers of claims follow from how the record was read. */
function officesOf(actor: number, facts: Facts): Office[] {
  const claims = facts.officesOf(actor).filter((claim) => facts.isSupported(claim));
  const offices = claims.map((claim): Office => {
    const role = facts.qualifier(claim, 'role');
    return { body: facts.objectOf(claim), role: role ? foldText(role) : null, text: role ?? '' };
  });
  return offices.sort((a, b) => compare(keyOf(a, facts), keyOf(b, facts)));
}

function keyOf({ body, text }: Office, { sources }: Facts): string {
  return `${sources.projection.nodes.text(body)} ${text}`;
}

function nameOf(node: number, facts: Facts): string {
  const { states, projection } = facts.sources;
  return states.namesOf(facts.stateOf(node))[0] ?? projection.nodes.text(node);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
