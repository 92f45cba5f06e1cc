/**
 * What a hostile reader of a pack would look for: that nobody is charged with what was done to it, that a pack of a date
 * says nothing false of the record, that words are given to those who spoke them, and that nothing is left out in silence.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { bearingId } from '../../src/model/bearing.js';
import { type GraphRecord, parseRecord } from '../../src/model/record.js';
import { claim, item, opposition, source } from '../attribution/small-world.js';
import { seedRecords } from '../seeds/real-facts.js';
import { type Api, codesOf, openApi } from './api.js';
import { ask, packOver, sectionOf } from './reasons-ask.js';
import * as pack from './reasons-graph.js';
import { CARRIES, GROUND, ORGANISES, PART } from './small-graph.js';

let seeds: Api;
beforeAll(async () => {
  seeds = await openApi((await seedRecords()).map(({ record }) => record));
});

const gapsOf = async (args: string): Promise<string[]> => (await ask(seeds, args, 'gaps')).gaps;
const documentOf = async (args: string): Promise<string> => (await ask(seeds, args, 'document')).document;
const predicates = (claims: readonly { readonly claim: { readonly predicate: string } }[]) =>
  claims.map(({ claim: { predicate } }) => predicate);

function bearing(of: { readonly id: string }, element: string, side: 'FOR' | 'AGAINST'): GraphRecord {
  const content = { claim: of.id, element, side, source: 'report' };
  return parseRecord({ type: 'bearing', id: bearingId(content), ...content }, element);
}

describe('graphql: whom a claim of a pack is about', () => {
  it('charges nobody with a threat against it', async () => {
    const args = 'actor: "eu", criterion: "ins-def-draft-crisis#3"';
    const { claimsFor, gaps } = await ask(seeds, args, 'claimsFor { claim { predicate } } gaps');
    expect(claimsFor).toEqual([]);
    expect(gaps.join('\n')).toMatch(
      /\d+ bearings are of what others do, to whomever they do it: that charges/,
    );
    const whole = await ask(seeds, 'actor: "eu"', 'claimsFor { claim { predicate } } gaps');
    expect(predicates(whole.claimsFor)).not.toContain('THREATENS');
    expect(whole.gaps.join('\n')).toMatch(/1 bearing is of what others do/);
  });

  it('takes no count of a border guard for an objection of its own', async () => {
    const args = 'actor: "pl-border-guard", criterion: "ins-def-draft-crisis#4"';
    const { claimsAgainst, gaps } = await ask(seeds, args, 'claimsAgainst { kind } gaps');
    expect(claimsAgainst).toEqual([]);
    expect(gaps.join('\n')).toMatch(/\d+ bearings are of the situation/);
  });

  it('takes in what organs of a state are said to do, with the ties, as an assessment does', async () => {
    const fields = 'claimsFor { role claim { subject { id } } ties { id subject { id } object { id } } }';
    const { claimsFor } = await ask(seeds, 'actor: "belarus", criterion: "ins-def-draft-crisis#1"', fields);
    const bearings = claimsFor.filter(({ role }: { role: string }) => role === 'BEARS_ON_IT');
    expect(bearings).toHaveLength(2);
    for (const { claim: of, ties } of bearings) {
      expect(of.subject.id).toBe('by-authorities');
      expect(ties).toMatchObject([{ subject: { id: 'by-authorities' }, object: { id: 'belarus' } }]);
    }
    const text = await documentOf('actor: "belarus", criterion: "ins-def-draft-crisis#1"');
    expect(text).toContain('**By organ ties:** it is a claim about another than Belarus, counted here since');
    const all = await ask(seeds, 'actor: "belarus"', 'claimsFor { ties { id } }');
    expect(all.claimsFor.some(({ ties }: { ties: unknown[] }) => ties.length > 0)).toBe(true);
  });

  it('takes in by organ ties what a body of the state does in the small graph, and for the body no more than its own', async () => {
    const does = claim('ministry', 'TOLERATES', 'crossings');
    const records = [
      ...pack.REASONS_GRAPH,
      does,
      item('i-does', does, 'report', 'SUPPORTS', 2, { from: '2021' }),
      bearing(does, 'act-2', 'FOR'),
    ];
    const fields = 'claimsFor { claim { id } ties { id } }';
    const ofState = await packOver(records, 'actor: "alpha", criterion: "act-2"', fields);
    expect(ofState.claimsFor[0]).toEqual({ claim: { id: does.id }, ties: [{ id: PART.id }] });
    const ofBody = await packOver(records, 'actor: "ministry", criterion: "act-1"', fields);
    expect(JSON.stringify(ofBody)).not.toContain(ORGANISES.id);
  });
});

describe('graphql: a pack of a date', () => {
  it('keeps the conduct that a listing rests on, and the denial of it, where both came before', async () => {
    const args = 'actor: "cham-wings", asOf: "2021-12-02"';
    const fields =
      'claimsFor { role ended claim { predicate } } claimsAgainst { kind byTheActor alone claim { predicate } }';
    const { claimsFor, claimsAgainst } = await ask(seeds, args, fields);
    expect(claimsFor).toContainEqual({
      role: 'CONDUCT',
      ended: true,
      claim: { predicate: 'TRANSPORTS_ON' },
    });
    const own = claimsAgainst.filter(({ byTheActor }: { byTheActor: boolean }) => byTheActor);
    expect(own).toHaveLength(2);
    for (const one of claimsAgainst.filter(
      ({ claim: of }: (typeof own)[0]) => of.predicate === 'TRANSPORTS_ON',
    )) {
      expect(one.alone).toBe(false);
    }
    const text = await documentOf(args);
    expect(text).toContain('from 2021-06 to 2021-11-13: it had ended before 2021-12-02.');
    expect(text).not.toContain('no conduct of Cham Wings');
  });

  it('says of no criterion that no source links it, where one does', async () => {
    const args = 'actor: "cham-wings", criterion: "concept-ground-facilitation", asOf: "2023"';
    const gaps = (await gapsOf(args)).join('\n');
    expect(gaps).not.toContain('No source on record links');
    expect(gaps).not.toContain('no conduct');
    const before = (await gapsOf(args.replace('2023', '2021-06'))).join('\n');
    expect(before).not.toContain('No source on record links');
    expect(before).toContain(
      '1 link of Cham Wings Airlines to the criterion “Organising or helping conduct that eases illegal crossing of the EU external border” is on record of what began after 2021-06, and not told here.',
    );
  });

  it('says of the record only what is true of it whatever the date', async () => {
    const records = [
      ...pack.REASONS_GRAPH,
      item('i-arranges-later', pack.ARRANGES, 'rival', 'SUPPORTS', 2, { from: '2024' }),
    ];
    const dated = 'actor: "carrier", asOf: "2023"';
    const { gaps, claimsFor } = await packOver(
      records,
      dated,
      'gaps claimsFor { claim { id } supporting { id } }',
    );
    expect(gaps.filter((gap: string) => gap.includes('only in the words of'))).toEqual([]);
    const told = claimsFor.find(({ claim: of }: { claim: { id: string } }) => of.id === pack.ARRANGES.id);
    expect(told.supporting).toEqual([{ id: 'i-arranges' }]);
  });

  it('leaves out what certainly began later, and says so', async () => {
    const late = claim('carrier', 'ORGANISES', 'later');
    const records = [
      ...pack.REASONS_GRAPH,
      late,
      item('i-late', late, 'report', 'SUPPORTS', 2, { from: '2024' }),
    ];
    const { claimsFor, gaps } = await packOver(
      records,
      'actor: "carrier", asOf: "2023"',
      'claimsFor { claim { id } } gaps',
    );
    expect(JSON.stringify(claimsFor)).not.toContain(late.id);
    expect(gaps.join('\n')).toMatch(
      /began after 2023 and .* left out: .*that Carrier plans, organises or coordinates Later/,
    );
  });

  it('tells of a widening only where it came by the date, and with a note', async () => {
    const widenings = async (asOf: string) =>
      sectionOf(await documentOf(`actor: "cham-wings", asOf: "${asOf}"`), 'Criteria')
        .split('\n')
        .filter((line) => line.includes('widens the listing grounds'));
    const then = await widenings('2023');
    expect(then).toHaveLength(1);
    expect(then[0]).toMatch(/occasion: 2021-11-15.*\[\^\d+\]$/);
    const since = await widenings('2026');
    expect(since).toHaveLength(2);
    for (const line of since) expect(line).toMatch(/\[\^\d+\]$/);
  });
});

describe('graphql: links in favour of a criterion and against it', () => {
  it.each([
    ['net-travel-intermediaries', 'ins-def-draft-crisis#1'],
    ['by-authorities', 'ins-def-draft-crisis#5'],
  ])(
    'tells of %s that no source links it to %s in favour, and that one does against',
    async (actor, criterion) => {
      const fields = 'gaps claimsFor { claim { id } } claimsAgainst { kind claim { id } }';
      const { gaps, claimsFor, claimsAgainst } = await ask(
        seeds,
        `actor: "${actor}", criterion: "${criterion}"`,
        fields,
      );
      expect(gaps[0]).toMatch(/in favour of its being met.*; 1 bearing against it is told above\.$/);
      const against = claimsAgainst.filter(({ kind }: { kind: string }) => kind === 'BEARS_AGAINST');
      expect(against).toHaveLength(1);
      expect(claimsFor).not.toContainEqual({ claim: against[0].claim });
    },
  );
});

describe('graphql: whose words a pack gives', () => {
  it('takes no words for an authority’s, or for one speaker’s, where their source repeats another’s work', async () => {
    const told = 'Oskartour procures visas, travel or lodging as part of Belarusian tourist visas for Iraqi';
    const gaps = (await gapsOf('actor: "oskartour"')).filter((gap) => gap.includes(told));
    expect(gaps.filter((gap) => gap.includes('only in the words of'))).toEqual([]);
    expect(gaps.filter((gap) => gap.includes('all give the words of'))).toEqual([]);
    expect(gaps.filter((gap) => gap.includes('whose words they are is to be checked'))).toHaveLength(1);
    const text = await documentOf('actor: "oskartour"');
    expect(text).toContain('that its words are those of Council of the European Union is not shown.');
    expect(text).not.toContain('though they tell the words of one speaker');
  });

  it('follows what a source repeats to its end', async () => {
    const gaps = async (publisher: string) => {
      const records = [
        ...pack.REASONS_GRAPH.filter(({ id }) => id !== 'report'),
        source('report', 'B', { relays: ['deeper'] }),
        source('deeper', 'B', { publisher }),
      ];
      return (await packOver(records, 'actor: "carrier"', 'gaps')).gaps.join('\n');
    };
    expect(await gaps('Council, and others')).toContain('only in the words of Council');
    expect(await gaps('Councillor')).not.toContain('only in the words of Council');
  });

  it('marks what is known from a draft, or from before the act, and says where nothing else is on record', async () => {
    const text = await documentOf('actor: "oskartour"');
    expect(text).toContain(
      '**Known only from a draft:** “Belarus crisis: EU wants to sanction the Belavia airline and companies in Turkey and Syria”, published 2021-11-24 (draft reasons).',
    );
    expect(sectionOf(text, 'Listings')).toContain('**One of its sources speaks from a draft:**');
    const gaps = (await gapsOf('actor: "oskartour"')).join('\n');
    expect(gaps).toContain('Iraq to Minsk by air is known only from a draft, or from before the act');
    const early = pack.REASONS_GRAPH.map((record) =>
      record.id === 'report' ? source('report', 'B', { publisher: 'Council', published: '2021-11' }) : record,
    );
    const fields = 'claimsFor { claim { id } early { id } } listings { early { id } } gaps';
    const packed = await packOver(early, 'actor: "carrier"', fields);
    expect(packed.claimsFor.find(({ claim: { id } }: { claim: { id: string } }) => id === GROUND.id)).toEqual(
      {
        claim: { id: GROUND.id },
        early: [{ id: 'i-ground' }],
      },
    );
    expect(packed.listings[0].early).toEqual([{ id: 'i-listed' }]);
    expect(packed.gaps.join('\n')).toContain('That Carrier was listed under Act is known only from a draft');
  });

  it('says where only its proposer tells of conduct', async () => {
    expect((await gapsOf('actor: "grp-nau-20"')).join('\n')).toContain(
      'is on record only in the words of National Anti-Crisis Management, which proposes the listing: only its proposer says so',
    );
  });
});

describe('graphql: what a pack leaves out', () => {
  it('leaves out superseded claims, and says by what', async () => {
    const better = claim('carrier', 'TRANSPORTS_ON', 'north', { manner: 'charter' });
    const records = [
      ...pack.REASONS_GRAPH.map((record) =>
        record.id === CARRIES.id ? { ...CARRIES, supersededBy: better.id } : record,
      ),
      better,
      item('i-better', better, 'report', 'SUPPORTS', 2),
    ];
    const fields = 'claimsFor { claim { id } } claimsAgainst { claim { id } } gaps';
    const packed = await packOver(records, 'actor: "carrier"', fields);
    const ids = [...packed.claimsFor, ...packed.claimsAgainst].map((one) => one.claim.id);
    expect(ids).not.toContain(CARRIES.id);
    expect(ids).toContain(better.id);
    expect(packed.gaps).toContain(
      '1 claim is superseded and left out: that Carrier carries people on Northern route, superseded by the claim that Carrier carries people on Northern route (manner: charter).',
    );
  });

  it('counts what is on record of an actor and has no part in the pack, by predicate', async () => {
    const records = [
      ...pack.REASONS_GRAPH,
      ...[claim('carrier', 'MET_WITH', 'council'), claim('alpha', 'THREATENS', 'carrier')].flatMap((one) => [
        one,
        item(`i-${one.predicate}`, one, 'report', 'SUPPORTS', 2),
      ]),
      ...[claim('alpha', 'ASSISTS', 'carrier')].flatMap((one) => [
        one,
        item('i-assists-it', one, 'report', 'SUPPORTS', 2),
      ]),
    ];
    const { gaps } = await packOver(records, 'actor: "carrier"', 'gaps');
    expect(gaps).toContain(
      '1 further claim about Carrier is on record and not told here: MET_WITH (“met with”, 1).',
    );
    expect(gaps).toContain(
      '2 further claims on record name Carrier and charge others or nobody, and are not told here: ASSISTS (“assists”, 1), THREATENS (“threatens”, 1).',
    );
  });

  it('keeps for a network the tie by which it is directed', async () => {
    const { claimsFor } = await packOver(
      pack.REASONS_GRAPH,
      'actor: "ring"',
      'claimsFor { role claim { id } }',
    );
    expect(claimsFor).toContainEqual({ role: 'TIE', claim: { id: pack.DIRECTS_RING.id } });
  });
});

describe('graphql: the words of a pack', () => {
  it('counts what is set against several claims as one objection', async () => {
    const fields = 'claimsAgainst { number kind } document';
    const { claimsAgainst, document } = await ask(seeds, 'actor: "cham-wings"', fields);
    expect(claimsAgainst.map(({ number }: { number: number }) => number)).toEqual([1, 1, 1, 1]);
    expect(sectionOf(document, 'In short')).toContain('Against it: 1 objection on record.');
    expect(sectionOf(document, 'What is on record against it').match(/^\d+\. /gm)).toHaveLength(1);
    const denied = claim('alpha', 'ORGANISES', 'later');
    const records = [
      ...pack.REASONS_GRAPH,
      denied,
      item('i-other-denial', pack.DENIED, 'report', 'DISPUTES', 2, { assertedBy: 'council' }),
      opposition(pack.DENIED, GROUND, 'UNDERCUTS', 'rival'),
    ];
    const two = await packOver(records, 'actor: "carrier"', 'document');
    expect(sectionOf(two.document, 'What is on record against it')).toMatch(
      /(Council and \*\*Carrier\*\* itself|\*\*Carrier\*\* itself and Council) dispute that Carrier assists/,
    );
  });

  it('dates a ruling and names what records it, and tells a ground as of its listing', async () => {
    const text = await documentOf('actor: "belshina"');
    expect(sectionOf(text, 'Courts')).toContain(
      'Dated 2024-03-20. Recorded in “Judgment of 20 March 2024, Belshyna v Council, T-115/22, ECLI:EU:T:2024:187”, title',
    );
    expect(text).toContain('Belshina was listed on the ground of Benefiting from');
    expect(text).toContain('listed 2021-12-02, lifted 2024.');
    const then = await documentOf('actor: "belshina", asOf: "2022"');
    expect(then).toContain('Belshina is listed on the ground of Benefiting from');
  });

  it('says that a group does things, and of no person that it is a thing', async () => {
    const group = await documentOf('actor: "grp-nau-20"');
    expect(group).toContain('20 security officers on the NAU proposal take part in');
    expect(group).not.toContain('proposal takes part');
    const person = await documentOf('actor: "lapo-anatol"');
    const own = person.replace(sectionOf(person, 'Chains to networks and operations'), '');
    expect(own).not.toMatch(/\b(itself|done by it|listing of it|record for it\b|names it)/);
  });

  it('tells the share of an owner, or that none is on record', async () => {
    expect(await documentOf('actor: "belshina"')).toContain('Share: not on record');
  });

  it('claims of no copy more than that it is recorded', async () => {
    const text = await documentOf('actor: "cham-wings"');
    expect(text).not.toMatch(/copy is preserved|Copy preserved/);
    expect(text).toContain('No copy is recorded as preserved.');
  });

  it('prints no statement without a note, of whomever, on whatever date', async () => {
    const actors = ['cham-wings', 'belavia', 'oskartour', 'belshina', 'lapo-anatol', 'eu', 'belarus'];
    const parts = [
      'What is on record for a listing',
      'What is on record against it',
      'Listings',
      'Proposals and drafts',
      'Courts',
    ];
    for (const actor of [...actors, 'grp-nau-20', 'by-authorities', 'net-travel-intermediaries']) {
      for (const asOf of ['', ', asOf: "2021-12-02"', ', asOf: "2023"']) {
        const text = await documentOf(`actor: "${actor}"${asOf}`);
        const stated = [
          ...parts.flatMap((part) => sectionOf(text, part).match(/^(\d+\.|-) .*$/gm) ?? []),
          ...(sectionOf(text, 'Criteria').match(/^- .*(On record as|widens).*$/gm) ?? []),
        ];
        expect(stated.filter((line) => !/\[\^\d+\]/.test(line))).toEqual([]);
      }
    }
  });
});

describe('graphql: the ends of a pack’s chains', () => {
  it('names the argument in which an end is wrong', async () => {
    const reply = await seeds.ask('{ listingPack(actor: "cham-wings", networks: ["nope"]) { title } }');
    expect(codesOf(reply)).toEqual(['ENTITY_NOT_FOUND']);
    expect(reply.errors[0]?.message).toContain('"nope" in listingPack(networks)');
    expect(reply.errors[0]?.message).not.toMatch(/\bto\b/);
  });
});
