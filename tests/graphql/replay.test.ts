import { beforeAll, describe, expect, it } from 'vitest';
import { questionIdOf, readQuestionId } from '../../src/attribution/question-id.js';
import { item } from '../attribution/small-world.js';
import { type Api, codesOf, openApi, textAt, write } from './api.js';
import { CARRIES, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

/** An answer whole, the time it took aside. */
const ANSWER = `{
  questionId revision method likelihood degree { value } analyticConfidence { level reasons }
  question { from { id } to { id } asOf maxHops limit links disputes grading { reliability { probability } } }
  chains { strength link steps { claim { id assessment { probability } evidence { nodes { id } } } evidence { id } } }
  counterEvidence { kind effect item { id } } linchpins { fall claim { id } work { id } }
  explanation { text } search { exhaustive visited }
}`;

const INPUT = `{ from: ["alpha"], to: ["north"], asOf: "2021-10", links: [OWNERSHIP], grading: { reliability: { B: 0.5 } } }`;

describe('graphql: replaying an answer', () => {
  it('answers again with the same bytes, also when the graph has moved on', async () => {
    const growing = await openApi(SMALL_GRAPH);
    const asked = await growing.ask(`{ answer: attribution(input: ${INPUT}) ${ANSWER} }`);
    const questionId = textAt(asked, 'answer.questionId');
    await write(growing.store, [item('i-more', CARRIES, 'rival', 'SUPPORTS', 1)]);
    const again = await growing.ask(
      `query ($id: ID!) { answer: attributionReplay(questionId: $id) ${ANSWER} }`,
      {
        id: questionId,
      },
    );
    expect(JSON.stringify(again)).toBe(JSON.stringify(asked));
    const anew = await growing.ask(`{ answer: attribution(input: ${INPUT}) ${ANSWER} }`);
    expect(anew.data).not.toEqual(asked.data);
  });

  const replay = (questionId: string) =>
    api.ask('query ($id: ID!) { attributionReplay(questionId: $id) { likelihood } }', { id: questionId });

  async function known() {
    const reply = await api.ask('{ attribution(input: { from: ["alpha"], to: ["north"] }) { questionId } }');
    return readQuestionId(textAt(reply, 'attribution.questionId'), 'questionId');
  }

  it('refuses what is no id of a question', async () => {
    const reply = await replay('bm90IGEgcXVlc3Rpb24');
    expect(codesOf(reply)).toEqual(['QUESTION_ID_INVALID']);
    expect(reply.errors[0]?.message).toContain(
      'questionId: this is not the id of a question that this API gave',
    );
  });

  it('refuses a revision that is not there', async () => {
    const { question, method } = await known();
    expect(codesOf(await replay(questionIdOf({ ...question, revision: 2 }, method)))).toEqual([
      'REVISION_UNKNOWN',
    ]);
  });

  it('refuses the id of another method, and names both', async () => {
    const { question, method } = await known();
    const reply = await replay(questionIdOf(question, 'linchpin-attribution/0'));
    expect(codesOf(reply)).toEqual(['METHOD_CHANGED']);
    expect(reply.errors[0]?.message).toContain('"linchpin-attribution/0"');
    expect(reply.errors[0]?.message).toContain(method);
  });

  it('refuses ends that nothing has, as the question itself would be', async () => {
    const { question, method } = await known();
    expect(codesOf(await replay(questionIdOf({ ...question, to: ['nort'] }, method)))).toEqual([
      'ENTITY_NOT_FOUND',
    ]);
  });
});
