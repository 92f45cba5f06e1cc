/** No statement reads a whole graph to find a part of it: the server plans each from an index. */
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { PlacedRecord } from '../../src/model/record.js';
import type { Parameters, Statement } from '../../src/store/engine.js';
import { openStore } from '../../src/store/open-store.js';
import { statementText } from '../../src/store/statement-text.js';
import { STATEMENTS } from '../../src/store/statements.js';
import { WRITE_STATEMENTS } from '../../src/store/write-statements.js';
import { entity } from '../attribution/small-world.js';
import { openEmptied } from '../neo4j/database.js';
import type { Neo4jAddress } from '../neo4j/global-setup.js';
import { placed, WORLD } from '../world.js';
import { trialParameters } from './statements.contract.js';

const address = inject('neo4j');

/** These count or list all there is, which is what they are for, and there are few of them. */
const OF_ALL = ['appliedMigrations', 'countedRevisions'];

const MANY = Array.from({ length: 2000 }, (_, place) => entity(`many-${place}`, 'Place'));

describe.skipIf(!address)('plans', () => {
  let driver: Driver;

  beforeAll(async () => {
    if (!address) return;
    // So many places that an order is worth something.
    driver = await driverOver(address, WORLD, placed(MANY));
  });
  afterAll(() => driver?.close());

  it.each(Object.keys(STATEMENTS).filter((key) => !OF_ALL.includes(key)) as (keyof typeof STATEMENTS)[])(
    'finds an index for %s',
    async (key) => {
      const steps = await planOf(key);
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.filter((step) => /(AllNodes|NodeByLabel|RelationshipType)\w*Scan/.test(step))).toEqual([]);
    },
  );

  it.each([
    ['itemsOfSources', 'source, id'],
    ['itemsOfSourcesBackward', 'source, id'],
    ['entityPage', 'kind, rank'],
    ['entityPageBackward', 'kind, rank'],
    ['claimPage', 'predicate, rank'],
    ['claimPageBackward', 'predicate, rank'],
  ] as const)(
    'reads %s from the index that has them in order, no further than the page goes',
    async (key, by) => {
      const steps = await planOf(key);
      const seek = steps.findIndex((step) => step.startsWith('NodeIndexSeek') && step.includes(`(${by})`));
      expect(seek).toBeGreaterThan(0);
      expect(steps[seek - 1]).toMatch(/^Filter/);
      expect(steps[seek - 2]).toMatch(/^Limit/);
    },
  );

  it.each(['claimPageByItems', 'claimPageByItemsBackward'] as const)(
    'reads %s in order too, and the items of each claim as it comes',
    async (key) => {
      const steps = await planOf(key);
      const limit = steps.findIndex((step) => step.startsWith('Limit'));
      const seek = steps.findIndex((step) => step.includes('(predicate, rank)'));
      expect(limit).toBeGreaterThan(0);
      expect(seek).toBeGreaterThan(limit);
      const between = steps.slice(limit, seek);
      expect(between).toContainEqual(expect.stringMatching(/^Apply/));
      expect(between.filter((step) => /^(Sort|Top|EagerAggregation)/.test(step))).toEqual([]);
    },
  );

  it('finds parts of ids through an index of such parts, not by reading one of whole ids', async () => {
    expect(await planOf('entitiesNearByPart')).toContainEqual(
      expect.stringMatching(/^NodeIndexContainsScan\b.*.*TEXT INDEX/),
    );
  });

  it.each(['entitiesBegun', 'claimsBegun', 'itemsBegun', 'oppositionsBegun', 'bearingsBegun'] as const)(
    'finds %s through the index of when states began',
    async (key) => {
      expect(await planOf(key)).toContainEqual(expect.stringMatching(/^NodeIndexSeek\b.*\(since\)/));
    },
  );

  it.each([
    ['statesOfEntities', /^NodeUniqueIndexSeekByRange\b.*\(key\)/],
    ['statesOfClaims', /^NodeUniqueIndexSeekByRange\b.*\(key\)/],
    ['statesOfItems', /^NodeUniqueIndexSeekByRange\b.*\(key\)/],
    ['statesOfBearings', /^NodeUniqueIndexSeekByRange\b.*\(key\)/],
    ['statesOfSources', /^NodeIndexSeek\b.*\(kind, key\)/],
    ['statesOfClaimsOfPredicate', /^NodeIndexSeek\b.*\(predicate, key\)/],
  ] as const)('goes through the keys for %s, and sorts nothing', async (key, seek) => {
    const steps = await planOf(key);
    expect(steps).toContainEqual(expect.stringMatching(seek));
    expect(steps.filter((step) => /^(\w*Sort|\w*Top)\b/.test(step))).toEqual([]);
  });

  function planOf(key: keyof typeof STATEMENTS): Promise<string[]> {
    return stepsOfPlan(driver, key);
  }
});

/**
 * A batch is looked at in the transaction that writes it, and the planner counts only what was committed: where there
 * were no claims before, beginning with all of a predicate seems to cost nothing.
 */
describe.skipIf(!address)('plans of writes, before there is any claim', () => {
  let driver: Driver;

  beforeAll(async () => {
    if (!address) return;
    driver = await driverOver(address, placed(MANY));
  });
  afterAll(() => driver?.close());

  it.each(Object.keys(WRITE_STATEMENTS) as (keyof typeof WRITE_STATEMENTS)[])(
    'begin %s with what it was given',
    async (key) => {
      const steps = await stepsOfPlan(driver, key);
      expect(steps.length).toBeGreaterThan(1);
      const anchors = steps.filter((step) => /^\w*(Seek|Scan)/.test(step));
      expect(
        anchors.filter((step) => !/^NodeUniqueIndexSeek|^NodeIndexSeek.*\((id|claim)\)/.test(step)),
      ).toEqual([]);
    },
  );
});

/** To a server that holds what these wrote, knows how much it is, and has no plan from before. */
async function driverOver(
  address: Neo4jAddress,
  ...writes: readonly (readonly PlacedRecord[])[]
): Promise<Driver> {
  const store = await openStore(await openEmptied(address));
  for (const records of writes) await store.write(records, 'a test', 'plans');
  await store.close();
  const { uri, user, password } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { useBigInt: true });
  await driver.executeQuery('CALL db.prepareForReplanning(60)');
  await driver.executeQuery('CALL db.clearQueryCaches()');
  return driver;
}

async function stepsOfPlan(driver: Driver, key: keyof typeof STATEMENTS): Promise<string[]> {
  const statement = STATEMENTS[key] as Statement<Parameters, unknown>;
  const text = `EXPLAIN ${statementText(statement.name, 'neo4j')}`;
  const { summary } = await driver.executeQuery(text, whole(trialParameters(statement)));
  return summary.plan ? stepsOf(summary.plan) : [];
}

/** Each step of a plan, with what it goes by. */
function stepsOf(plan: Plan): string[] {
  return [`${plan.operatorType}: ${plan.arguments.Details ?? ''}`, ...plan.children.flatMap(stepsOf)];
}

/** Numbers as the engine sends them: LIMIT takes no float. */
function whole(parameters: Parameters): { [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? BigInt(value) : value,
    ]),
  );
}
