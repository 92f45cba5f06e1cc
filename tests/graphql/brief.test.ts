/** Briefs of real questions: what the answer holds is in them, with its evidence, and nothing more is claimed. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/attribution/answer.js';
import { createAttributionEngine } from '../../src/attribution/create-engine.js';
import { composeBrief } from '../../src/brief/compose-brief.js';
import type { BriefDocument, Inline, Line } from '../../src/brief/document.js';
import type { BriefRecords } from '../../src/brief/records.js';
import { BRIEF_FORMATS } from '../../src/brief/render-brief.js';
import { readBriefRecords } from '../../src/graphql/brief-records.js';
import type { Store } from '../../src/store/store.js';
import { entity, question } from '../attribution/small-world.js';
import { attributeOf, elementsOf, textOf } from '../brief/page.js';
import { seedRecords } from '../seeds/real-facts.js';
import { type Api, codesOf, openApi, textAt, write } from './api.js';
import { SMALL_GRAPH } from './small-graph.js';

interface Composed {
  readonly answer: Answer;
  readonly records: BriefRecords;
  readonly brief: BriefDocument;
}

let api: Api;
let compose: (from: string, to: string) => Promise<Composed>;
beforeAll(async () => {
  api = await openApi((await seedRecords()).map(({ record }) => record));
  const engine = createAttributionEngine({ states: (range) => api.store.states(range) });
  compose = async (from, to) => {
    const answer = await engine.answer(question([from], [to]));
    const records = await readBriefRecords(answer, api.store);
    return { answer, records, brief: composeBrief(answer, records) };
  };
});

const QUESTIONS = [
  ['by-property-department', 'rt-iraq-minsk-air'],
  ['by-authorities', 'net-travel-intermediaries'],
  ['russia', 'ev-2021-crisis'],
  ['belarus', 'ev-2021-crisis'],
  ['iom', 'net-travel-intermediaries'],
] as const;

describe.each(QUESTIONS)('graphql: the brief from %s to %s', (from, to) => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await compose(from, to);
  });

  it('has a footnote for every reference, and a reference for every footnote', () => {
    const { brief } = composed;
    const referred = new Set(notesIn(linesOf(brief)));
    expect([...referred].sort((a, b) => a - b)).toEqual(brief.footnotes.map((_, index) => index + 1));
    for (const line of brief.footnotes) expect(notesIn([line])).toEqual([]);
  });

  it('gives a footnote to every item on every step of the chains and meetings shown', () => {
    const { answer, brief } = composed;
    const steps = [...answer.chains, ...answer.meetings.chains].flatMap((chain) => chain.steps);
    const footnoted = brief.footnotes.map(lastCode);
    expect(steps.flatMap(({ evidence }) => evidence).filter((id) => !footnoted.includes(id))).toEqual([]);
  });

  it('tells every dispute, doubt and opposing claim of the answer with its evidence, and every contact', () => {
    const { answer, brief, records } = composed;
    const section = sectionOf(brief, 'What speaks against it');
    for (const { item, opposing } of answer.counterEvidence) {
      if (item !== null) {
        const number = brief.footnotes.map(lastCode).indexOf(item) + 1;
        expect(notesIn(section)).toContain(number);
      }
      const claim = opposing === null ? undefined : records.claims.get(opposing);
      if (claim) expect(said(section)).toContain(nameOf(claim.subject, records));
    }
    const items = section.filter((line) => notesIn([line]).length > 0);
    expect(items).toHaveLength(answer.counterEvidence.length);
    const apart = said(sectionOf(brief, 'Meetings and contacts: no attribution'));
    for (const { a, b } of answer.contacts) {
      expect(apart).toContain(nameOf(a, records));
      expect(apart).toContain(nameOf(b, records));
    }
  });

  it('says that a step is disputed where the step stands', () => {
    const { answer, brief, records } = composed;
    const steps = [...answer.chains, ...answer.meetings.chains].flatMap((chain) => chain.steps);
    const shown = brief.blocks.flatMap((block) =>
      block.kind === 'LIST' && block.ordered ? block.items : [],
    );
    expect(shown).toHaveLength(steps.length);
    steps.forEach((step, index) => {
      const stances = step.evidence.map((id) => records.items.get(id)?.stance);
      const against = stances.filter((stance) => stance !== 'SUPPORTS').length + step.opposedBy.length;
      expect(shown[index]?.below).toHaveLength(against);
    });
  });

  it('keeps likelihood and confidence in sentences of their own, and calls nobody to account', () => {
    const { answer, brief } = composed;
    const short = sectionOf(brief, 'Short answer').map((line) => said([line]));
    const confident = short.filter((line) => line.startsWith('Analytic confidence in this answer is '));
    expect(confident).toHaveLength(1);
    expect(confident[0]).not.toContain('%');
    const isNegative = answer.likelihood === 'NO_CHAIN';
    expect(short.some((line) => line.startsWith('No chain is on record from'))).toBe(isNegative);
    expect(short.some((line) => line.includes('of possible worlds, the record establishes'))).toBe(
      !isNegative,
    );
    expect(said(linesOf(brief))).not.toMatch(/\bresponsible\b|\bguilt|\bproves?\b/i);
  });

  it.each(BRIEF_FORMATS)('is the same text each time in %s', async (format) => {
    const ask = () =>
      api.ask(
        `{ attributionBrief(input: { from: ["${from}"], to: ["${to}"] }, format: ${format}) { title format text questionId revision } }`,
      );
    const [first, second] = [await ask(), await ask()];
    expect(first.errors).toEqual([]);
    expect(first).toEqual(second);
    const { title } = composed.brief;
    const { questionId } = composed.answer;
    expect(first.data).toMatchObject({ attributionBrief: { title, format, questionId, revision: 1 } });
    expect(textAt(first, 'attributionBrief.text')).toContain(questionId);
  });

  it('is a well-formed page whose every link inside leads somewhere', async () => {
    const reply = await api.ask(
      `{ attributionBrief(input: { from: ["${from}"], to: ["${to}"] }, format: HTML) { text } }`,
    );
    const elements = elementsOf(textAt(reply, 'attributionBrief.text'));
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = elements
      .flatMap((element) => attributeOf(element, 'href') ?? [])
      .filter((href) => href.startsWith('#'));
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'h1').map(textOf)).toEqual([composed.brief.title]);
  });
});

describe('graphql: briefs', () => {
  it('tells the state of the record it was made from, with the names of then, whatever came later', async () => {
    const small = await openApi(SMALL_GRAPH);
    await write(small.store, [entity('carrier', 'Company', { name: 'Carrier, renamed', country: 'BY' })]);
    const brief = async (input: string) =>
      textAt(
        await small.ask(`{ attributionBrief(input: { from: ["alpha"], to: ["north"]${input} }) { text } }`),
        'attributionBrief.text',
      );
    const then = await brief(', revision: 1');
    expect(then).toContain('as known at revision 1, written 2026-01-02 03:04 UTC by tests: the small graph.');
    expect(then).toContain('Ministry owns Carrier');
    expect(then).not.toContain('renamed');
    expect(await brief('')).toContain('Ministry owns Carrier, renamed');
  });

  it('tells of the source, its words, grades, address and copy in a footnote', async () => {
    const small = await openApi([
      ...SMALL_GRAPH.filter(({ id }) => id !== 'report'),
      {
        ...(SMALL_GRAPH.find(({ id }) => id === 'report') as object),
        publisher: 'Publisher',
        archiveUrl: 'https://archive.example/report',
        sha256: 'ab'.repeat(32),
        capturedAt: '2025-04-01T09:30:00Z',
      } as never,
    ]);
    const reply = await small.ask('{ attributionBrief(input: { from: ["alpha"], to: ["north"] }) { text } }');
    const text = textAt(reply, 'attributionBrief.text');
    expect(text).toContain(
      'A. Author, “report”, Publisher, 2022-03, p. 7. <https://example.org/report> (archived: <https://archive.example/report>). ' +
        'Supports the claim that Carrier carries people on Northern route; speaks of what held from 2021-05 to 2021-10. ' +
        'The words are the source’s own. Source graded B, usually reliable. Statement graded 2, probably true. ' +
        `Recorded as preserved, captured 2025-04-01 09:30 UTC, SHA-256 \`${'ab'.repeat(32)}\`. Item \`i-carries\`.`,
    );
    expect(text).toContain(
      '“rival”, date of publication not on record. No address on record. Disputes that Carrier',
    );
    expect(text).toContain('On record as the words of Carrier.');
    expect(text).toContain('Rests on “report”. The source relays “report”.');
    expect(text).toContain('**Disputed by** Carrier.');
  });

  it('reads its records in a handful of statements, however much there is to say', async () => {
    const { answer } = await compose('belarus', 'ev-2021-crisis');
    let reads = 0;
    const counting = <Reads extends object>(reading: Reads): Reads =>
      new Proxy(reading, {
        get: (target, key) => {
          const read = Reflect.get(target, key) as unknown;
          if (typeof read !== 'function') return read;
          return (...args: unknown[]) => {
            reads++;
            return read.apply(target, args) as unknown;
          };
        },
      });
    const { entities, claims, evidence, revisions } = api.store;
    const store = {
      ...api.store,
      entities: counting(entities),
      claims: counting(claims),
      evidence: counting(evidence),
      revisions: counting(revisions),
    } satisfies Store;
    await readBriefRecords(answer, store);
    expect(reads).toBeLessThanOrEqual(9);
  });

  it('refuses what the question itself would be refused for', async () => {
    const refused = (input: string) =>
      api.ask(`{ attributionBrief(input: ${input}) { text } }`).then(codesOf);
    expect(await refused('{ from: ["no one"], to: ["russia"] }')).toEqual(['ID_INVALID']);
    expect(await refused('{ from: ["belarus"], to: ["russia"], revision: 7 }')).toEqual(['REVISION_UNKNOWN']);
  });
});

/** Lines of the blocks, footnotes aside. */
function linesOf({ blocks }: Pick<BriefDocument, 'blocks'>): Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'LIST') return block.items.flatMap(({ line, below }) => [line, ...below]);
    if (block.kind === 'TERMS') return block.rows.map(({ line }) => line);
    return [block.line];
  });
}

function sectionOf({ blocks }: BriefDocument, title: string): Line[] {
  const start = blocks.findIndex((block) => block.kind === 'HEADING' && said([block.line]) === title);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'HEADING' && block.level === 2);
  return linesOf({ blocks: end < 0 ? rest : rest.slice(0, end) });
}

function notesIn(lines: readonly Line[]): number[] {
  return lines
    .flat()
    .flatMap((inline) => (typeof inline === 'object' && inline.kind === 'NOTE' ? inline.number : []));
}

function said(lines: readonly Line[]): string {
  const text = (inline: Inline) =>
    typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '';
  return lines.map((line) => line.map(text).join('')).join('\n');
}

/** The item that a footnote is of: it is named last. */
function lastCode(line: Line): string {
  const codes = line.flatMap((inline) =>
    typeof inline === 'object' && inline.kind === 'CODE' ? inline.text : [],
  );
  return codes.at(-1) ?? '';
}

function nameOf(id: string, { entities }: BriefRecords): string {
  const known = entities.get(id);
  return known?.kind === 'Source' ? known.title : (known?.name ?? id);
}
