import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, codesOf, openApi } from './api.js';
import { CARRIES, ORGANISES, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

const SHARE = '{ value low high method samples seed }';

describe('graphql: attribution', () => {
  it('shows each chain step by step, with evidence, disputes and origins as objects', async () => {
    const { data, errors } = await api.ask(`{
      attribution(input: { from: ["alpha"], to: ["north"] }) {
        likelihood chainsFound revision method reproducible
        question { from { name } to { name } maxHops asOf revision links conducts limit disputes }
        reached { entity { name } degree { value } }
        chains {
          strength link conduct reading caution articles operationNamed meetsAt { id } period { from to }
          steps {
            from { name } to { name } direction tie probability period { from to fromDay } periodUnknown
            claim { predicate reading } evidence { id source { title } } opposedBy { kind }
          }
          origins { id sources { id } }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      attribution: {
        chainsFound: 1,
        revision: 1,
        reproducible: true,
        question: {
          from: [{ name: 'Alpha' }],
          to: [{ name: 'Northern route' }],
          maxHops: 6,
          asOf: null,
          revision: 1,
          links: null,
          conducts: null,
          limit: 10,
          disputes: 'COUNT',
        },
        reached: [{ entity: { name: 'Northern route' } }],
        chains: [
          {
            link: 'OWNERSHIP',
            conduct: 'TRANSPORTS_ON',
            meetsAt: null,
            steps: [
              { from: { name: 'Alpha' }, to: { name: 'Ministry' }, direction: 'BACKWARD', tie: 'ORGAN' },
              {
                to: { name: 'Carrier' },
                direction: 'FORWARD',
                tie: 'OWNERSHIP',
                claim: { predicate: 'OWNS' },
              },
              {
                to: { name: 'Northern route' },
                tie: null,
                period: { from: '2021-01-01', to: '2021-11-30', fromDay: '2021-01-01' },
                claim: { reading: 'Carrier carries people on Northern route' },
                evidence: [{ id: 'i-carries' }, { id: 'i-carries-2' }, { id: 'i-denial' }],
              },
            ],
            origins: [{ id: 'report', sources: [{ id: 'report' }, { id: 'reprint' }] }],
          },
        ],
      },
    });
  });

  it('shows shares, links, meetings, contacts, counter-evidence, the search and the explanation', async () => {
    const { data, errors } = await api.ask(`{
      attribution(input: { from: ["alpha"], to: ["north"], asOf: "2021-10" }) {
        degree ${SHARE} degreeIgnoringDisputes ${SHARE} notExcluded ${SHARE} degreeDatedOnly ${SHARE}
        byLink { link degree { value } degreeIgnoringDisputes { value } }
        meetings { degree { value } found chains { strength } }
        counterEvidence { kind onChain effect item { id stance } claim { id } opposing { id } }
        contacts { claim { id } a { name } b { name } }
        search { exhaustive stoppedBy maxHops minChainStrength visited elapsedMs }
        explanation { text claims { id } sources { id } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      attribution: {
        degree: { method: 'EXACT', samples: null, seed: null },
        meetings: { found: 0, chains: [] },
        counterEvidence: [
          {
            kind: 'DISPUTES',
            onChain: true,
            item: { id: 'i-denial', stance: 'DISPUTES' },
            claim: { id: CARRIES.id },
            opposing: null,
          },
        ],
        contacts: [],
        search: { exhaustive: true, stoppedBy: 'NONE', maxHops: 6, minChainStrength: 0.001 },
      },
    });
  });

  it('shows a claim that opposes a step as counter-evidence, and on the step', async () => {
    const { data } = await api.ask(`{
      attribution(input: { from: ["alpha"], to: ["crossings"] }) {
        chains { steps { opposedBy { kind stance claim { reading } source { id } } } }
        counterEvidence { kind claim { id } opposing { reading } item { id } }
      }
    }`);
    const reading = 'Rival body knows of and does not prevent Crossings';
    expect(data).toEqual({
      attribution: {
        chains: [
          {
            steps: [
              {
                opposedBy: [
                  { kind: 'UNDERCUTS', stance: 'SUPPORTS', claim: { reading }, source: { id: 'rival' } },
                ],
              },
            ],
          },
        ],
        counterEvidence: [
          { kind: 'UNDERCUTS', claim: { id: ORGANISES.id }, opposing: { reading }, item: null },
        ],
      },
    });
  });

  it('weighs by the grading of the question, also in the claims it shows', async () => {
    const ask = (grading: string) =>
      api.ask(`{ attribution(input: { from: ["alpha"], to: ["crossings"], grading: ${grading} }) {
        degree { value }
        question { grading { reliability { grade probability } } }
        chains { steps { claim { assessment { probability } } } }
      } }`);
    const { data } = await ask('{ reliability: { B: 0.5 } }');
    expect(data).toMatchObject({
      attribution: {
        degree: { value: 0.425 },
        question: { grading: { reliability: { 1: { grade: 'B', probability: 0.5 } } } },
        chains: [{ steps: [{ claim: { assessment: { probability: 0.425 } } }] }],
      },
    });
    expect(codesOf(await ask('{ reliability: { B: -1 } }'))).toEqual(['GRADING_INVALID']);
  });

  it('holds its date for all that it shows', async () => {
    const { data } = await api.ask(`{
      attribution(input: { from: ["carrier"], to: ["north"], asOf: "2021-06" }) {
        chains { steps { evidence { id } claim { evidence { nodes { id } } assessment { standing } } } }
      }
    }`);
    const ids = [{ id: 'i-carries' }, { id: 'i-carries-2' }];
    expect(data).toEqual({
      attribution: {
        chains: [
          {
            steps: [
              { evidence: ids, claim: { evidence: { nodes: ids }, assessment: { standing: 'SUPPORTED' } } },
            ],
          },
        ],
      },
    });
  });

  it.each([
    ['{ from: [], to: ["ring"] }', 'EMPTY_SET'],
    ['{ from: ["alpha"], to: ["ring"], links: [] }', 'EMPTY_SET'],
    ['{ from: ["alpha"], to: ["alpha"] }', 'FROM_IN_TO'],
    ['{ from: ["alpa"], to: ["ring"] }', 'ENTITY_NOT_FOUND'],
    ['{ from: ["north"], to: ["ring"] }', 'KIND_MISMATCH'],
    ['{ from: ["not an id"], to: ["ring"] }', 'ID_INVALID'],
    ['{ from: ["alpha"], to: ["ring"], maxHops: 9 }', 'LIMIT_EXCEEDED'],
    ['{ from: ["alpha"], to: ["ring"], limit: 0 }', 'LIMIT_EXCEEDED'],
    ['{ from: ["alpha"], to: ["ring"], minChainStrength: 2 }', 'LIMIT_EXCEEDED'],
    ['{ from: ["alpha"], to: ["ring"], revision: 2 }', 'REVISION_UNKNOWN'],
    ['{ from: ["alpha"], to: ["ring"], asOf: "soon" }', 'DATE_INVALID'],
  ])('refuses %s', async (input, code) => {
    expect(codesOf(await api.ask(`{ attribution(input: ${input}) { likelihood } }`))).toEqual([code]);
  });

  it('names near ids for one that is unknown', async () => {
    const reply = await api.ask('{ attribution(input: { from: ["alpa"], to: ["ring"] }) { likelihood } }');
    expect(reply.errors[0]?.message).toContain('nearest: alpha');
  });

  it.each([
    ['{ from: ["no id"], to: ["ring"] }', 'from: an id is'],
    ['{ from: ["alpha"], to: ["rin"] }', '"rin" in to'],
    ['{ from: ["alpha"], to: ["ring"], limit: 100 }', 'limit must be'],
    [
      '{ from: ["alpha"], to: ["ring"], links: [] }',
      'links: a list given must have at least one value; leave',
    ],
    ['{ from: ["alpha"], to: [] }', /^to: a list given must have at least one value$/],
  ])('names the place of what it refuses by its field alone: %s', async (input, message) => {
    const reply = await api.ask(`{ attribution(input: ${input}) { likelihood } }`);
    expect(reply.errors.map((error) => error.message)).toEqual([
      typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
    ]);
    expect(reply.errors[0]?.message).not.toContain('input.');
  });
});
