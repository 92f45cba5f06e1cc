/**
 * The id of a question: the question itself, in one word that can stand in a footnote or an address.
 *
 * It is base64url (RFC 4648, section 5) of the canonical JSON of the question and of the method that answered it, so
 * that nothing has to be stored to answer it again. Every field stands in it with its default filled in; a condition
 * that was not set, and the grading where it is the usual one, are left out. One question has one id: what decodes to
 * a question but is not written as we write it is refused.
 */
import { z } from 'zod';
import { LinchpinError, shown } from '../errors.js';
import { id, partialDate } from '../model/fields.js';
import { DEFAULT_GRADING, gradingJson, isUsualGrading } from '../model/grade.js';
import { canonicalJson, type Json } from '../model/ids.js';
import { MOST_CHAINS, MOST_ENDS, MOST_HOPS } from './check-question.js';
import { CONDUCTS, LINKS, type Question } from './question.js';

/** Longest id: that of a question with as many ends as there may be, each of the longest ids, is shorter. */
export const LONGEST_QUESTION_ID = 60_000;

/** A question as an id holds it, and the method that answered it. */
interface IdentifiedQuestion {
  readonly question: Question;
  readonly method: string;
}

/** The id of a question answered by a method. */
export function questionIdOf(question: Question, method: string): string {
  const { from, to, asOf, links, conducts, grading, ...bounds } = question;
  const content: Json = {
    method,
    from,
    to,
    asOf: asOf ?? undefined,
    links: links ?? undefined,
    conducts: conducts ?? undefined,
    ...bounds,
    grading: isUsualGrading(grading) ? undefined : gradingJson(grading),
  };
  return Buffer.from(canonicalJson(content)).toString('base64url');
}

/**
 * The question that an id holds. Whether its ends are there and its revision is known is not looked at.
 *
 * @param where the argument that it stands in, for errors
 * @throws LinchpinError QUESTION_ID_INVALID
 */
export function readQuestionId(questionId: string, where: string): IdentifiedQuestion {
  const invalid = (problem: string) => new LinchpinError('QUESTION_ID_INVALID', { where, problem });
  if (questionId.length > LONGEST_QUESTION_ID) {
    throw invalid(`it has ${questionId.length} characters, and no id has more than ${LONGEST_QUESTION_ID}`);
  }
  if (!/^[A-Za-z0-9_-]+$/.test(questionId)) {
    throw invalid(`wanted base64url (letters, digits, - and _), got ${shown(questionId)}`);
  }
  const content = identified.safeParse(decoded(questionId));
  if (!content.success) throw invalid(describe(content.error));
  const {
    method,
    grading = DEFAULT_GRADING,
    asOf = null,
    links = null,
    conducts = null,
    ...rest
  } = content.data;
  const question: Question = { ...rest, asOf, links, conducts, grading };
  if (questionIdOf(question, method) !== questionId) {
    throw invalid('it holds a question, but is not written as this API writes one');
  }
  return { question, method };
}

/** Most values of `links` and of `conducts`, as inputs allow them. */
const MOST_VALUES = 250;

const share = z.number().min(0).max(1);
const ends = z.array(id).min(1).max(MOST_ENDS);
const chains = z.int().min(1).max(MOST_CHAINS);

const identified = z.strictObject({
  method: z.string().min(1).max(100),
  from: ends,
  to: ends,
  maxHops: z.int().min(1).max(MOST_HOPS),
  asOf: partialDate.optional(),
  revision: z.int().min(1),
  links: z.array(z.enum(LINKS)).min(1).max(MOST_VALUES).optional(),
  conducts: z.array(z.enum(CONDUCTS)).min(1).max(MOST_VALUES).optional(),
  minChainStrength: share,
  limit: chains,
  maxChains: chains,
  disputes: z.enum(['COUNT', 'IGNORE']),
  grading: z
    .strictObject({
      reliability: z.strictObject({ A: share, B: share, C: share, D: share, E: share, F: share }),
      credibility: z.strictObject({ 1: share, 2: share, 3: share, 4: share, 5: share, 6: share }),
    })
    .optional(),
});

/** What the id's bytes say as JSON in UTF-8; undefined where they say nothing. */
function decoded(questionId: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(questionId, 'base64url')));
  } catch {
    return undefined;
  }
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  if (issue === undefined || path === '') {
    return issue?.code === 'unrecognized_keys'
      ? `${issue.message} in it`
      : 'it does not hold a question as JSON';
  }
  return `${path} in it: ${issue.message}`;
}
