import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, codesOf, openApi } from './api.js';
import { CARRIES, LISTED, MEMBER, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: entities', () => {
  it('tells what an entity is called, elsewhere too, and who says so', async () => {
    const { data } = await api.ask(`{
      entity(id: "alpha") {
        __typename kind name country aliases { name language script }
        externalIds { scheme value } statedBy { source { title } locator } description
      }
    }`);
    expect(data).toEqual({
      entity: {
        __typename: 'State',
        kind: 'STATE',
        name: 'Alpha',
        country: 'BY',
        aliases: [{ name: 'Альфа', language: 'ru', script: 'Cyrl' }],
        externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
        statedBy: [{ source: { title: 'report' }, locator: 'p. 1' }],
        description: null,
      },
    });
  });

  it('lists a source among the entities, by its title', async () => {
    const { data } = await api.ask('{ entity(id: "report") { kind name aliases { name } } }');
    expect(data).toEqual({ entity: { kind: 'SOURCE', name: 'report', aliases: [] } });
  });

  it('shows claims from the entity, with who stands at the other end', async () => {
    const { data } = await api.ask(`{
      actor(id: "carrier") {
        claims(predicate: ["OWNS", "TRANSPORTS_ON"]) {
          totalCount edges { direction other { name } node { predicate } }
        }
      }
    }`);
    expect(data).toEqual({
      actor: {
        claims: {
          totalCount: 2,
          edges: [
            { direction: 'INCOMING', other: { name: 'Ministry' }, node: { predicate: 'OWNS' } },
            {
              direction: 'OUTGOING',
              other: { name: 'Northern route' },
              node: { predicate: 'TRANSPORTS_ON' },
            },
          ],
        },
      },
    });
  });

  it('takes shorthand and filter of claims together', async () => {
    const ids = async (args: string) => {
      const { data, errors } = await api.ask(
        `{ entity(id: "carrier") { claims(${args}) { nodes { id } } } }`,
      );
      expect(errors).toEqual([]);
      return (data as { entity: { claims: { nodes: { id: string }[] } } }).entity.claims.nodes.map(
        ({ id }) => id,
      );
    };
    expect(await ids('stance: DISPUTES')).toEqual([CARRIES.id]);
    expect(await ids('stance: DISPUTES, predicate: "MEMBER_OF"')).toEqual([]);
    expect(await ids('stance: SUPPORTS, filter: { stances: [DISPUTES] }')).toEqual([CARRIES.id]);
    expect(await ids('filter: { otherKinds: [NETWORK] }')).toEqual([MEMBER.id]);
    expect(await ids('filter: { direction: INCOMING }, predicate: "TRANSPORTS_ON"')).toEqual([]);
    expect(
      await ids(
        'filter: { anyOf: [{ sources: ["press"] }, { predicates: ["LISTED_UNDER"] }], not: { predicates: ["MEMBER_OF"] } }',
      ),
    ).toEqual([LISTED.id, CARRIES.id]);
  });

  it('relates entities by kind, predicate and end', async () => {
    const { data } = await api.ask(`{
      entity(id: "ministry") {
        all: related { totalCount nodes { name } }
        above: related(predicate: "PART_OF", direction: OUTGOING) { nodes { name } }
        people: related(kind: OFFICIAL) { nodes { __typename name } }
        sources { totalCount nodes { title } }
      }
    }`);
    expect(data).toEqual({
      entity: {
        all: { totalCount: 3, nodes: [{ name: 'Alpha' }, { name: 'Carrier' }, { name: 'Minister' }] },
        above: { nodes: [{ name: 'Alpha' }] },
        people: { nodes: [{ __typename: 'Official', name: 'Minister' }] },
        sources: { totalCount: 1, nodes: [{ title: 'report' }] },
      },
    });
  });

  it('answers an unknown id with null and an error that names near ones', async () => {
    const reply = await api.ask('{ actor(id: "carier") { name } state(id: "alpha") { name } }');
    expect(reply.data).toEqual({ actor: null, state: { name: 'Alpha' } });
    expect(reply.errors).toMatchObject([
      {
        message: 'no actor has the id "carier" in actor(id) (nearest: carrier)',
        path: ['actor'],
        extensions: { code: 'ENTITY_NOT_FOUND', details: { id: 'carier' } },
      },
    ]);
  });

  it('says so when an id is of another kind, or is none', async () => {
    const reply = await api.ask('{ official(id: "ring") { name } visa(id: "no id") { name } }');
    expect(codesOf(reply)).toEqual(expect.arrayContaining(['KIND_MISMATCH', 'ID_INVALID']));
    expect(reply.errors.map(({ message }) => message).join()).toContain(
      'official(id): wanted the kind Official, but "ring" is of the kind Network',
    );
  });
});

describe('graphql: lists of entities', () => {
  it.each([
    ['states', 'Alpha'],
    ['stateBodies', 'Ministry,Rival body'],
    ['officials', 'Minister'],
    ['companies', 'Carrier'],
    ['organisations', 'Council'],
    ['media', ''],
    ['networks', 'Ring'],
    ['groups', ''],
    ['populations', ''],
    ['operations', 'Crossings,Later crossings'],
    ['events', ''],
    ['routes', 'Northern route'],
    ['visas', ''],
    ['narratives', ''],
    ['instruments', 'Act,Other act'],
    ['elements', 'First element,Second element'],
    ['places', ''],
    ['concepts', 'Ground'],
    ['figures', 'Count A,Count B'],
    ['sources', 'press,report,reprint,rival'],
    ['listings', 'Carrier: listed under Act'],
    ['actors', 'Alpha,Carrier,Council,Minister,Ministry,Ring,Rival body'],
  ])('gives %s by name', async (field, names) => {
    const { data, errors } = await api.ask(`{ list: ${field} { totalCount nodes { name } } }`);
    const { list } = data as { list: { totalCount: number; nodes: { name: string }[] } };
    expect(errors).toEqual([]);
    expect(list.nodes.map(({ name }) => name).join()).toBe(names);
    expect(list.totalCount).toBe(list.nodes.length);
  });

  it('filters by every condition at once, by any of several, and by none of one', async () => {
    const { data } = await api.ask(`{
      both: entities(filter: { countries: ["BY"], kinds: [COMPANY, STATE] }) { nodes { id } }
      any: actors(filter: { anyOf: [{ ids: ["ring"] }, { text: "альфа" }] }) { nodes { id } }
      none: actors(filter: { not: { kinds: [STATE, STATE_BODY, COMPANY] } }) { nodes { id } }
      graded: sources(filter: { reliabilities: [C], not: { ids: ["press"] } }) { nodes { id } }
      belonging: elements(filter: { ofEntities: ["act"] }) { nodes { id } }
      outside: networks(filter: { kinds: [STATE] }) { nodes { id } }
    }`);
    expect(data).toEqual({
      both: { nodes: [{ id: 'alpha' }, { id: 'carrier' }] },
      any: { nodes: [{ id: 'alpha' }, { id: 'ring' }] },
      none: { nodes: [{ id: 'council' }, { id: 'minister' }, { id: 'ring' }] },
      graded: { nodes: [{ id: 'rival' }] },
      belonging: { nodes: [{ id: 'act-1' }, { id: 'act-2' }] },
      outside: { nodes: [] },
    });
  });
});
