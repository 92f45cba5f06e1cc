/** Ownership: who controls a firm by its shares, and what an actor controls, by the 50 per cent rule. */
import { OwnershipRule } from '../assessment/ownership.js';
import {
  firmsOf,
  type Holding,
  type OwnershipGraph,
  ownersOf,
  type ReadHoldings,
} from '../assessment/ownership-graph.js';
import { rankedFirms, rankedOwners } from '../assessment/rank-stakes.js';
import { LinchpinError } from '../errors.js';
import { ACTOR_KINDS } from '../model/kind.js';
import type { PartialDate } from '../model/partial-date.js';
import type { Context } from './context.js';
import { entityGiven } from './entity-given.js';
import { checkedPageSize, checkRequiredList } from './limits/page-size.js';
import { allSeen, claimIn, entityOfKind } from './objects.js';
import { holdingsIn } from './ownership-holdings.js';
import type {
  ActorParent,
  AggregateControlParent,
  ClaimParent,
  ControlledFirmParent,
  OwnerParent,
} from './parents.js';
import type { Resolvers } from './types.generated.js';
import { type View, viewAsOf } from './view.js';

/** OFAC's rule, and the EU's since July 2024: 50 per cent or more. */
const USUAL_THRESHOLD = 50;

interface RuleArguments {
  readonly threshold?: number | null;
  readonly asOf?: PartialDate | null;
}

type StakeParent = OwnerParent | ControlledFirmParent | AggregateControlParent;

/** What an owner, or several, have of a firm: the same fields wherever it is shown. */
const STAKE = {
  verdict: ({ record }: StakeParent) => record.verdict,
  shareAtLeast: ({ record }: StakeParent) => record.atLeast,
  shareAtMost: ({ record }: StakeParent) => record.atMost,
  contested: ({ record }: StakeParent) =>
    record.reach.holdingsTo(record.firm).some(({ contested, counts }) => contested && counts !== 'NO'),
  holdings: ({ record, view }: StakeParent, { first }: { readonly first?: number | null }) =>
    allSeen(record.reach.holdingsTo(record.firm).slice(0, checkedPageSize(first, 'holdings(first)')), view),
  holdingCount: ({ record }: StakeParent) => record.reach.holdingsTo(record.firm).length,
};

export const ownershipResolvers: Resolvers = {
  Ownable: {
    __resolveType: ({ record }) => record.kind,
    controlledBy: async ({ record, view: outer }, args, context) => {
      const view = viewAsOf(outer, args.asOf);
      const rule = await ruleOver(
        ownersOf,
        record.id,
        { args, where: 'controlledBy(threshold)' },
        view,
        context,
      );
      return { record: { firm: record.id, rule, owners: rankedOwners(rule, record.id) }, view };
    },
  },
  Actor: {
    __resolveType: ({ record }) => record.kind,
    controls: async ({ record, view: outer }, args, context) => {
      const view = viewAsOf(outer, args.asOf);
      const rule = await ruleOver(firmsOf, record.id, { args, where: 'controls(threshold)' }, view, context);
      return { record: { actor: record.id, rule, firms: rankedFirms(rule, record.id) }, view };
    },
  },
  Ownership: {
    firm: ({ record, view }, _, context) => actorIn(context, view, record.firm),
    threshold: ({ record }) => record.rule.threshold,
    owners: ({ record, view }, { first }) =>
      allSeen(record.owners.slice(0, checkedPageSize(first, 'owners(first)')), view),
    ownerCount: ({ record }) => record.owners.length,
    missing: ({ record, view }, _, context) => claimsIn(context, view, record.rule.missing()),
    overstated: ({ record, view }, _, context) => actorsIn(context, view, record.rule.overstated()),
    exhaustive: ({ record }) => record.rule.graph.exhaustive,
    inAggregate: async ({ record: { firm, rule }, view }, { owners }, context) => {
      const where = 'inAggregate(owners)';
      checkRequiredList(owners, where);
      const wanted = { what: 'actor', kinds: ACTOR_KINDS };
      await Promise.all(owners.map((id) => entityGiven({ id, where }, wanted, view, context)));
      const given = [...new Set(owners)].filter((id) => id !== firm && rule.graph.levels.has(id));
      const reach = rule.reachOf(given);
      return { record: { owners: given, firm, reach, ...reach.stakeIn(firm) }, view };
    },
  },
  Owner: {
    ...STAKE,
    actor: ({ record, view }, _, context) => actorIn(context, view, record.owner),
    direct: ({ record }) => record.direct,
  },
  AggregateControl: {
    ...STAKE,
    owners: ({ record, view }, _, context) => actorsIn(context, view, record.owners),
  },
  Holding: {
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    holder: ({ record, view }, _, context) => actorIn(context, view, record.holder),
    held: ({ record, view }, _, context) => actorIn(context, view, record.held),
    share: ({ record }) => record.text,
    shareAtLeast: ({ record }) => record.bounds.atLeast,
    shareAtMost: ({ record }) => record.bounds.atMost,
    missing: ({ record }) => record.share === null,
    contested: ({ record }) => record.contested,
    probability: ({ record }) => record.probability,
    counts: ({ record }) => record.counts,
  },
  Control: {
    actor: ({ record, view }, _, context) => actorIn(context, view, record.actor),
    threshold: ({ record }) => record.rule.threshold,
    firms: ({ record, view }, { first }) =>
      allSeen(record.firms.slice(0, checkedPageSize(first, 'firms(first)')), view),
    firmCount: ({ record }) => record.firms.length,
    missing: ({ record, view }, _, context) => claimsIn(context, view, record.rule.missing()),
    overstated: ({ record, view }, _, context) => actorsIn(context, view, record.rule.overstated()),
    exhaustive: ({ record }) => record.rule.graph.exhaustive,
  },
  ControlledFirm: {
    ...STAKE,
    firm: ({ record, view }, _, context) => actorIn(context, view, record.firm),
    direct: ({ record }) => record.direct,
  },
};

/** The rule over what is gathered around one of them. @throws LinchpinError LIMIT_EXCEEDED */
async function ruleOver(
  gather: (id: string, read: ReadHoldings) => Promise<OwnershipGraph>,
  id: string,
  { args, where }: { readonly args: RuleArguments; readonly where: string },
  view: View,
  context: Context,
): Promise<OwnershipRule> {
  const threshold = args.threshold ?? USUAL_THRESHOLD;
  if (!(threshold > 0 && threshold <= 100)) {
    throw new LinchpinError('LIMIT_EXCEEDED', { where, wanted: 'above 0 and at most 100', got: threshold });
  }
  return new OwnershipRule(await gather(id, holdingsIn(view, context)), threshold);
}

function actorIn(context: Context, view: View, id: string): Promise<ActorParent> {
  return entityOfKind(context, view, id, ...ACTOR_KINDS);
}

function actorsIn(context: Context, view: View, ids: readonly string[]): Promise<ActorParent>[] {
  return ids.map((id) => actorIn(context, view, id));
}

function claimsIn(context: Context, view: View, holdings: readonly Holding[]): Promise<ClaimParent>[] {
  return holdings.map(({ claim }) => claimIn(context, view, claim));
}
