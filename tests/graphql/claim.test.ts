import { beforeAll, describe, expect, it } from 'vitest';
import type { Stance } from '../../src/model/evidence.js';
import type { GraphRecord } from '../../src/model/record.js';
import { claim, item } from '../attribution/small-world.js';
import { type Api, codesOf, openApi } from './api.js';
import { CARRIES, DOUBT, LISTED, OFFICE, ORGANISES, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: claims', () => {
  it('reads as a sentence, with both ends and what the predicate means', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { claim(id: $id) {
        predicate reading definition { inverse flow role tie } subject { name } object { name } value
        qualifiers { name value } listing { id }
      } }`,
      { id: OFFICE.id },
    );
    expect(data).toEqual({
      claim: {
        predicate: 'HOLDS_OFFICE_IN',
        reading: 'Minister holds office in Ministry (role: minister of transport)',
        definition: { inverse: 'is served by', flow: 'BACKWARD', role: 'TIE', tie: 'ORGAN' },
        subject: { name: 'Minister' },
        object: { name: 'Ministry' },
        value: null,
        qualifiers: [{ name: 'role', value: 'minister of transport' }],
        listing: null,
      },
    });
  });

  it('reads with all that makes it this claim, and nothing that only describes it', async () => {
    const narrow = claim('carrier', 'TRANSPORTS_ON', 'north', {
      place: 'the border',
      manner: 'knowingly',
      phase: 'first-crossing',
      population: 'travellers',
    });
    const { ask } = await openApi([...SMALL_GRAPH, narrow, item('i-narrow', narrow, 'rival', 'DISPUTES', 3)]);
    const reading = 'Carrier carries people on Northern route';
    for (const [id, expected] of [
      [CARRIES.id, reading],
      [narrow.id, `${reading} (manner: knowingly, phase: first-crossing, place: the border)`],
    ]) {
      const { data } = await ask('query ($id: ID!) { claim(id: $id) { reading } }', { id });
      expect(data).toEqual({ claim: { reading: expected } });
    }
  });

  it('shows what supports it beside what disputes it, and how it stands', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { claim(id: $id) {
        assessment { standing supportingVoices disputingVoices probability probabilityUndisputed notExcluded }
        period { from to }
        evidence { totalCount nodes { id stance credibility locator source { reliability } restsOn { id } assertedBy { name } period { from } } }
        disputes: evidence(stance: DISPUTES) { nodes { id } }
      } }`,
      { id: CARRIES.id },
    );
    expect(data).toMatchObject({
      claim: {
        assessment: { standing: 'CONTESTED', supportingVoices: 1, disputingVoices: 1 },
        period: { from: '2021', to: '2021-11' },
        evidence: {
          totalCount: 3,
          nodes: [
            { id: 'i-carries', stance: 'SUPPORTS', credibility: 2, locator: 'p. 7', restsOn: [] },
            { id: 'i-carries-2', source: { reliability: 'C' }, restsOn: [{ id: 'report' }] },
            {
              id: 'i-denial',
              stance: 'DISPUTES',
              assertedBy: { name: 'Carrier' },
              period: { from: '2021-10' },
            },
          ],
        },
        disputes: { nodes: [{ id: 'i-denial' }] },
      },
    });
    const { assessment } = (data as { claim: { assessment: { [share: string]: number } } }).claim;
    // The report's voice at best: B is sound in .92 of worlds, credibility 2 holds in .85.
    expect(assessment.probabilityUndisputed).toBeCloseTo(0.92 * 0.85);
    expect(assessment.notExcluded).toBeCloseTo(1 - 0.82 * 0.62);
    expect(assessment.probability).toBeCloseTo(0.92 * 0.85 * (1 - 0.82 * 0.62));
  });

  it('weighs it by other grades when asked', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { claim(id: $id) {
        usual: assessment { probabilityUndisputed }
        strict: assessment(grading: { reliability: { B: 0.5 }, credibility: { c2: 0.5 } }) { probabilityUndisputed }
      } }`,
      { id: ORGANISES.id },
    );
    expect(data).toEqual({
      claim: { usual: { probabilityUndisputed: 0.782 }, strict: { probabilityUndisputed: 0.25 } },
    });
    const wrong = await api.ask(
      'query ($id: ID!) { claim(id: $id) { assessment(grading: { credibility: { c1: 1.5 } }) { standing } } }',
      { id: ORGANISES.id },
    );
    expect(codesOf(wrong)).toEqual(['GRADING_INVALID']);
  });

  it('shows retracted evidence only when asked, with the reason', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { claim(id: $id) {
        evidence { nodes { id } }
        all: evidence(withRetracted: true) { nodes { id retractedBecause } }
      } }`,
      { id: ORGANISES.id },
    );
    expect(data).toEqual({
      claim: {
        evidence: { nodes: [{ id: 'i-organises' }] },
        all: {
          nodes: [
            { id: 'i-organises', retractedBecause: null },
            { id: 'i-withdrawn', retractedBecause: 'the page was corrected' },
          ],
        },
      },
    });
  });

  it('shows the claims that oppose it and the elements it bears on, from both ends', async () => {
    const { data } = await api.ask(
      `query ($organises: ID!, $doubt: ID!) {
        organises: claim(id: $organises) {
          opposedBy { kind stance source { id } claim { id reading } } opposes { id }
          bearings { side stance element { name instrument { name } } }
        }
        doubt: claim(id: $doubt) { opposedBy { id } opposes { opposes { id } } }
      }`,
      { organises: ORGANISES.id, doubt: DOUBT.id },
    );
    expect(data).toEqual({
      organises: {
        opposedBy: [
          {
            kind: 'UNDERCUTS',
            stance: 'SUPPORTS',
            source: { id: 'rival' },
            claim: { id: DOUBT.id, reading: 'Rival body knows of and does not prevent Crossings' },
          },
        ],
        opposes: [],
        bearings: [
          {
            side: 'FOR',
            stance: 'SUPPORTS',
            element: { name: 'First element', instrument: { name: 'Act' } },
          },
        ],
      },
      doubt: { opposedBy: [], opposes: [{ opposes: { id: ORGANISES.id } }] },
    });
  });

  it('tells where it is the denial of a claim that opposes it or bears on an element', async () => {
    const { ask } = await openApi(withStance(SMALL_GRAPH, 'DISPUTES'));
    const { data } = await ask(
      `query ($id: ID!) {
        claim(id: $id) { opposedBy { stance } bearings { stance } }
        instrument(id: "act") { elements { bearings { stance } } }
        attribution(input: { from: ["alpha"], to: ["crossings"] }) { chains { steps { opposedBy { stance } } } }
      }`,
      { id: ORGANISES.id },
    );
    const denial = [{ stance: 'DISPUTES' }];
    expect(data).toEqual({
      claim: { opposedBy: denial, bearings: denial },
      instrument: { elements: [{ bearings: denial }, { bearings: [] }] },
      attribution: { chains: [{ steps: [{ opposedBy: denial }] }] },
    });
  });

  it('finds claims by source, asserter, ends and date', async () => {
    const { data } = await api.ask(`{
      denied: claims(filter: { assertedBy: ["carrier"] }) { totalCount nodes { id } }
      disputedByReport: claims(filter: { stances: [DISPUTES], sources: ["report"] }) { totalCount }
      from: claims(filter: { subjects: ["carrier"] }, predicate: "LISTED_UNDER") { nodes { id listing { name } } }
      early: claims(predicate: ["TRANSPORTS_ON", "LISTED_UNDER"], asOf: "2021-06") { nodes { id } }
    }`);
    expect(data).toEqual({
      denied: { totalCount: 1, nodes: [{ id: CARRIES.id }] },
      disputedByReport: { totalCount: 0 },
      from: { nodes: [{ id: LISTED.id, listing: { name: 'Carrier: listed under Act' } }] },
      early: { nodes: [{ id: CARRIES.id }] },
    });
  });

  it('answers an unknown claim and an unknown item with coded errors', async () => {
    const reply = await api.ask('{ claim(id: "cl-none") { id } evidenceItem(id: "none") { id } }');
    expect(reply.data).toEqual({ claim: null, evidenceItem: null });
    expect(codesOf(reply)).toEqual(['ENTITY_NOT_FOUND', 'ENTITY_NOT_FOUND']);
  });
});

/** The same records, in which it is another stance on a claim that opposes and bears. */
function withStance(records: readonly GraphRecord[], stance: Stance): GraphRecord[] {
  return records.map((record) =>
    record.type === 'opposition' || record.type === 'bearing' ? { ...record, stance } : record,
  );
}
