/**
 * What a chain can mean in the law of state responsibility, and what it cannot.
 *
 * The articles are those of the International Law Commission (2001): 4 organs, 5 governmental authority, 7 acts beyond
 * authority, 8 instructions, direction or control, 11 conduct acknowledged and adopted. They are alternatives in law.
 * A reading names what would follow; it never says "responsible", for that word is for courts.
 */
import type { Entity } from '../../model/entity.js';
import type { Conduct, Link } from '../question.js';

/** What a reading is made from. */
export interface ReadableChain {
  readonly link: Link;
  readonly conduct: Conduct | null;
  readonly meets: boolean;
  /** The actor asked about, the actors tied to it, and whom or what the chain leads to. */
  readonly asked: Entity;
  readonly acting: readonly Entity[];
  /** For a link of CONTROL: the tie names the operation that the chain leads to. */
  readonly operationNamed: boolean | null;
}

export interface Reading {
  readonly reading: string;
  readonly caution: string | null;
  readonly articles: readonly number[];
}

interface Passage {
  readonly text: string;
  readonly articles: readonly number[];
}

/** Links by which an act is the state's own when the chain begins at a state or a body of it. */
const STATES_OWN: readonly Link[] = ['DIRECT', 'ORGAN', 'GOVERNMENTAL_AUTHORITY'];

const BY_LINK: Readonly<Record<Exclude<Link, 'DIRECT'>, Passage>> = {
  ORGAN: {
    text: 'Whoever acts here is said to hold a place in the organs of the state; conduct of an organ, in that capacity, is the conduct of the state itself (article 4).',
    articles: [4],
  },
  GOVERNMENTAL_AUTHORITY: {
    text: 'Whoever acts here is said to be empowered by law to exercise governmental authority; conduct in that capacity is the conduct of the state (article 5).',
    articles: [5],
  },
  CONTROL: {
    text: 'The weakest tie is one of direction or agency; conduct is then the conduct of the state only if this very conduct was instructed, directed or effectively controlled (article 8).',
    articles: [8],
  },
  OWNERSHIP: {
    text: 'The weakest tie is ownership, which shows involvement; by this chain no conduct is attributed to the state.',
    articles: [],
  },
  PARTICIPATION: {
    text: 'The weakest tie is membership, which shows involvement; by this chain no conduct is attributed to the state.',
    articles: [],
  },
  BUSINESS_TIE: {
    text: 'The weakest tie is a business agreement, which shows involvement; by this chain no conduct is attributed to the state.',
    articles: [],
  },
};

const DIRECT_BY_STATE: Passage = {
  text: 'The state, or the body asked about, is itself said to act; conduct of a state organ is the conduct of the state (article 4).',
  articles: [4],
};
const DIRECT_BY_OTHER: Passage = {
  text: 'The actor asked about is itself said to act; whether its conduct is that of a state lies outside this chain.',
  articles: [],
};

const OWN_ACT: Passage = {
  text: 'That act is its own; what others do is not attributed by it. Aid to, or direction of, wrongful conduct is dealt with between states alone (articles 16 and 17) and does not reach a private network.',
  articles: [16, 17],
};
const DIRECTION: Passage = {
  text: 'What others do is conduct of the state only as far as that very conduct was instructed, directed or effectively controlled (article 8); planning, organising or steering in general is not enough.',
  articles: [8],
};
const ADOPTION: Passage = {
  text: 'Conduct is the conduct of the state as far as the state acknowledges and adopts it as its own (article 11).',
  articles: [11],
};
const OMISSION: Passage = {
  text: 'Toleration is an omission: it is the conduct of the state where a duty to prevent exists, and what others do is not attributed by it.',
  articles: [],
};
const MEETING_ONLY: Passage = {
  text: 'That is its own conduct at the place where the two meet; nothing that the other side does is attributed by it.',
  articles: [],
};
const TIES_ONLY: Passage = {
  text: 'The chain is one of ties alone; no conduct is on record in it.',
  articles: [],
};

const BY_CONDUCT: Readonly<Record<Conduct, Passage>> = {
  ORGANISES: DIRECTION,
  DIRECTS: DIRECTION,
  ACKNOWLEDGES: ADOPTION,
  TOLERATES: OMISSION,
  ASSISTS: OWN_ACT,
  FINANCES: OWN_ACT,
  ISSUES: OWN_ACT,
  ARRANGES: OWN_ACT,
  TRANSPORTS_ON: OWN_ACT,
  WORKS_ON: OWN_ACT,
  ENCOURAGES: OWN_ACT,
};

/** The reading of a chain and the cautions that belong to it. */
export function readingOf(chain: ReadableChain): Reading {
  const passages = [linkPassage(chain), ...conductPassages(chain)];
  const cautions = cautionsOf(chain);
  const articles = [
    ...passages.flatMap((passage) => passage.articles),
    ...cautions.flatMap((caution) => caution.articles),
  ];
  return {
    reading: passages.map((passage) => passage.text).join(' '),
    caution: cautions.length > 0 ? cautions.map((caution) => caution.text).join(' ') : null,
    articles: [...new Set(articles)].sort((a, b) => a - b),
  };
}

function linkPassage(chain: ReadableChain): Passage {
  if (chain.link !== 'DIRECT') return BY_LINK[chain.link];
  return isOfTheState(chain.asked) ? DIRECT_BY_STATE : DIRECT_BY_OTHER;
}

/** What the conduct adds, where the link makes the act the state's own. */
function conductPassages(chain: ReadableChain): Passage[] {
  if (chain.conduct === null) return [TIES_ONLY];
  if (chain.meets) return [MEETING_ONLY];
  const isStates = STATES_OWN.includes(chain.link) && (chain.link !== 'DIRECT' || isOfTheState(chain.asked));
  return isStates ? [BY_CONDUCT[chain.conduct]] : [];
}

function cautionsOf(chain: ReadableChain): Passage[] {
  const cautions: Passage[] = [];
  const unproven = [chain.asked, ...chain.acting].flatMap((entity) =>
    entity.kind === 'StateBody' && entity.organStatus === 'UNPROVEN' ? [entity] : [],
  );
  for (const entity of unproven) {
    const why = entity.collective ? 'is a collective label' : 'is only called affiliated';
    cautions.push({
      text: `${nameOf(entity)} ${why}: that it is an organ of the state is not shown.`,
      articles: [],
    });
  }
  if ([chain.asked, ...chain.acting].some((entity) => entity.kind === 'Official')) {
    cautions.push({
      text: 'What an office-holder does as a private person is not conduct of the state; what is done in office is, even beyond authority (articles 4 and 7).',
      articles: [4, 7],
    });
  }
  if (chain.operationNamed === false) {
    cautions.push({
      text: 'The tie is to an actor in general and does not name this operation: control of the very conduct is not shown.',
      articles: [8],
    });
  }
  if (chain.meets) {
    cautions.push({
      text: 'The two sides only meet at a common operation, route or visa practice: that is no tie between them.',
      articles: [],
    });
  }
  return cautions;
}

function isOfTheState(entity: Entity): boolean {
  return entity.kind === 'State' || entity.kind === 'StateBody';
}

function nameOf(entity: Entity): string {
  return entity.kind === 'Source' ? entity.title : entity.name;
}
