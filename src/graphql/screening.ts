/** Screening: whom names may mean. */
import { LinchpinError } from '../errors.js';
import { ACTOR_KINDS } from '../model/kind.js';
import {
  type Candidate,
  SCREENING_DEFAULTS,
  type ScreeningTerms,
  type Subject,
  screen,
} from '../register/screening.js';
import { checkInputList, checkRange } from './limits/page-size.js';
import { allSeen, entityOfKind } from './objects.js';
import { pauseOf } from './register-lists.js';
import type { QueryScreenArgs, Resolvers } from './types.generated.js';

/** Names of one request, and letters of one name. */
const MOST_NAMES = 100;
const LONGEST_NAME = 400;
const MOST_CANDIDATES = 100;

export const screeningResolvers: Resolvers = {
  Query: {
    screen: async (_, args, context) => {
      const terms = termsOf(args);
      const view = await context.view(args);
      const register = await context.register.at(view.revision);
      const pause = pauseOf(context);
      const screened: { name: string; candidates: Candidate[] }[] = [];
      for (const name of args.names) {
        await pause();
        const candidates = await screen(register, view, subjectOf(name, args), terms);
        screened.push({ name, candidates });
      }
      return allSeen(screened, view);
    },
  },
  ScreenedName: {
    name: ({ record }) => record.name,
    candidates: ({ record, view }) => allSeen(record.candidates, view),
  },
  ScreeningCandidate: {
    actor: ({ record, view }, _, context) => entityOfKind(context, view, record.actor, ...ACTOR_KINDS),
    score: ({ record }) => record.score,
    matchedName: ({ record }) => record.matchedName,
    listing: ({ record }) => record.standing,
    nameComparison: ({ record }) => ({
      ...record.name,
      pairs: record.name.pairs.map((pair) => ({
        ...pair,
        how: pair.how === 'INITIAL' ? ('INITIALS' as const) : pair.how,
      })),
      queryScript: record.scripts.query,
      foundScript: record.scripts.found,
      unmatchedInQuery: record.name.unmatched.query,
      unmatchedInFound: record.name.unmatched.found,
    }),
    country: ({ record }) => record.country,
    birthDate: ({ record }) => record.birthDate,
  },
};

function subjectOf(name: string, { birthDate, country }: QueryScreenArgs): Subject {
  return { name, ...(birthDate != null && { birthDate }), ...(country != null && { country }) };
}

/** @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED */
function termsOf({ names, threshold, limit, kinds, listings }: QueryScreenArgs): ScreeningTerms {
  if (names.length === 0) throw new LinchpinError('EMPTY_SET', { where: 'screen(names)' });
  checkRange(names.length, [1, MOST_NAMES], 'screen(names)', 'names');
  for (const [index, name] of names.entries())
    checkRange(name.length, [0, LONGEST_NAME], `screen(names[${index}])`, 'characters');
  if (kinds) checkInputList(kinds, 'screen(kinds)');
  if (listings) checkInputList(listings, 'screen(listings)');
  return {
    threshold: checkRange(threshold ?? SCREENING_DEFAULTS.threshold, [0, 1], 'screen(threshold)'),
    limit: checkRange(limit ?? SCREENING_DEFAULTS.limit, [1, MOST_CANDIDATES], 'screen(limit)'),
    ...(kinds && { kinds }),
    ...(listings && { standings: listings }),
  };
}
