/** Questions worked out by hand from the two documents, asked of the seed facts. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/attribution/answer.js';
import type { AttributionEngine } from '../../src/attribution/engine.js';
import type { Question } from '../../src/attribution/question.js';
import type { GraphRecord } from '../../src/model/record.js';
import { seedRecords } from '../seeds/real-facts.js';
import { engineOver, question } from './small-world.js';

let engine: AttributionEngine;
let records: GraphRecord[];

beforeAll(async () => {
  records = (await seedRecords()).map(({ record }) => record);
  engine = engineOver(records);
});

const ask = (from: string, to: string, more: Partial<Question> = {}) =>
  engine.answer(question([from], [to], more));

function runs({ chains }: Pick<Answer, 'chains'>): string[] {
  return chains.map(({ steps }) =>
    [steps[0]?.from, ...steps.flatMap(({ predicate, to }) => [predicate, to])].join(' '),
  );
}

describe('attribution: the real facts', () => {
  it('leads from the Property Management Department to the air route from Iraq through the travel firms', async () => {
    const answer = await ask('by-property-department', 'rt-iraq-minsk-air');
    expect(runs(answer)).toEqual([
      'by-property-department OWNS tsentrkurort CONTRACTS_WITH oskartour ARRANGES rt-iraq-minsk-air',
      'by-property-department OWNS tsentrkurort TRANSPORTS_ON rt-iraq-minsk-air',
    ]);
    expect(answer.chains.map(({ link }) => link)).toEqual(['BUSINESS_TIE', 'OWNERSHIP']);
    expect(answer.chains.every(({ origins }) => origins.includes('src-dossier-spiegel-2021'))).toBe(true);
    expect(answer.search.exhaustive).toBe(true);
  });

  it('finds no chain from Latvia to the Belarusian border service', async () => {
    expect(await ask('latvia', 'by-border-service')).toMatchObject({ chains: [], likelihood: 'NO_CHAIN' });
  });

  it('finds no chain from the International Organization for Migration to any network', async () => {
    const networks = records
      .filter((record) => record.type === 'entity' && record.kind === 'Network')
      .map(({ id }) => id);
    expect(networks.length).toBeGreaterThan(0);
    for (const network of networks)
      expect(await ask('iom', network)).toMatchObject({ chains: [], meetings: { chains: [] } });
  });

  it('runs no chain through an alliance, which it shows as a contact', async () => {
    const actors = records.flatMap((record) =>
      record.type === 'entity' && ['State', 'StateBody'].includes(record.kind) ? [record.id] : [],
    );
    for (const from of actors.filter((id) => id !== 'ev-2021-crisis')) {
      const { chains } = await ask(from, 'ev-2021-crisis');
      expect(runs({ chains }).join(' ')).not.toMatch(/ALLIED_WITH|ACTS_JOINTLY_WITH/);
    }
    const { contacts } = await ask('russia', 'ev-2021-crisis');
    expect(contacts.map(({ predicate, a, b }) => [a, predicate, b])).toContainEqual([
      'russia',
      'ALLIED_WITH',
      'belarus',
    ]);
  });

  it('finds between the authorities and the travel intermediaries no chain, a meeting at the crisis, and the doubt of the second document', async () => {
    const answer = await ask('by-authorities', 'net-travel-intermediaries');
    expect(answer).toMatchObject({ chains: [], likelihood: 'NO_CHAIN', degree: { value: 0 } });
    expect(answer.meetings.chains.every(({ meetsAt }) => meetsAt === 'ev-2021-crisis')).toBe(true);
    expect(answer.meetings.chains.length).toBeGreaterThan(0);
    const doubt = answer.counterEvidence.find(({ onChain }) => !onChain);
    expect(doubt).toMatchObject({ item: 'c-b-066', kind: 'QUESTIONS', effect: 0 });
    const words = answer.explanation.map(({ text }) => text).join('\n');
    expect(words).toContain('No tie between them is on record; they meet at');
    expect(words).toContain('Doubt by “Why the term');
  });

  it('does not call acting jointly a chain between the two governments', async () => {
    const answer = await ask('by-authorities', 'ru-authorities');
    expect(answer.chains).toEqual([]);
    expect(answer.contacts.map(({ predicate }) => predicate)).toContain('ACTS_JOINTLY_WITH');
  });

  it('keeps the denial beside the claim that the authorities organised the crisis', async () => {
    const answer = await ask('by-authorities', 'ev-2021-crisis', { conducts: ['ORGANISES'] });
    expect(runs(answer)).toEqual(['by-authorities ORGANISES ev-2021-crisis']);
    const kinds = answer.counterEvidence
      .filter(({ item }) => item !== null)
      .map(({ item, kind }) => [item, kind]);
    expect(kinds).toContainEqual(['c-a-117', 'DISPUTES']);
    expect(kinds).toContainEqual(['c-a-068', 'QUESTIONS']);
    expect(answer.degree.value).toBeLessThan(answer.degreeIgnoringDisputes.value);
    // Paper and report are one work (C .82) and credibility 2 (.85); the denial is D .60 and 6 (.40).
    expect(answer.degreeIgnoringDisputes.value).toBeCloseTo(0.82 * 0.85, 11);
  });

  it('knows nothing of the air route before it ran', async () => {
    expect(await ask('by-property-department', 'rt-iraq-minsk-air', { asOf: '2020' })).toMatchObject({
      chains: [],
    });
  });

  it('never names people on the move as an end or a step', async () => {
    await expect(ask('belarus', 'grp-crossers')).rejects.toMatchObject({ code: 'KIND_MISMATCH' });
  });
});
