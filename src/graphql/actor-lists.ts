/** Lists of actors of some kinds, by what the register knows of them: offices, listings, proposals, connections. */
import { QUESTION_DEFAULTS } from '../attribution/question.js';
import { LinchpinError } from '../errors.js';
import type { EntityOf } from '../model/entity.js';
import type { ActorKind } from '../model/kind.js';
import type { Connecting } from '../register/connected.js';
import type { ActorFilter } from '../register/filters.js';
import { actorList as findActors } from '../register/lists.js';
import type { ActorOrderField } from '../register/orders.js';
import { endsAndBounds } from './attribution.js';
import type { Connection } from './connection.js';
import type { Context, ViewArguments } from './context.js';
import { readRegisterFilter } from './filter-ids.js';
import type { Given } from './filters.js';
import { conditionsOf, type PageArguments } from './paging.js';
import { type GivenOrder, orderOf, pauseOf, registerConnection } from './register-lists.js';
import type { Seen, View } from './view.js';

interface ActorListArguments extends ViewArguments, PageArguments {
  readonly filter?: Given<ActorFilter> | null;
  readonly orderBy?: GivenOrder<ActorOrderField> | null;
}

/** Resolves a page of the actors of these kinds. */
export function actorList<Kind extends ActorKind>(field: string, kinds: readonly Kind[]) {
  return async (
    _: unknown,
    args: ActorListArguments,
    context: Context,
  ): Promise<Connection<Seen<EntityOf<Kind>>>> => {
    const view = await context.view(args);
    const filter = await readRegisterFilter<ActorFilter>(args.filter, view, context);
    const orderBy = orderOf(args.orderBy);
    return registerConnection(
      args,
      { field, conditions: conditionsOf({ filter, orderBy }), view },
      kinds,
      async () =>
        findActors(
          await context.register.at(view.revision),
          view,
          { kinds, filter, orderBy },
          connectingIn(view, context),
          pauseOf(context),
        ),
      context,
    );
  };
}

/**
 * Asks the attribution engine which of some actors connect to a network: whether there is a chain at all first, and how
 * far it is established only where there is one.
 *
 * @throws LinchpinError LIMIT_EXCEEDED when the search was stopped before it could tell
 */
export function connectingIn(view: View, { attribution, signal }: Context): Connecting {
  return async ({ network, minDegree, maxHops }, actors) => {
    const cellsOf = async (from: readonly string[], degreeOver: number | null) => {
      const question = endsAndBounds({ from, to: [network], maxHops }, view);
      const { cells } = await attribution.matrix({ ...question, degreeOver }, signal);
      const stopped = cells.find(({ stoppedBy }) => stoppedBy !== 'NONE');
      if (stopped) throw stoppedSearch(stopped.stoppedBy);
      return cells;
    };
    const withChain = (await cellsOf(actors, null)).filter(({ best }) => best !== null);
    const connected = withChain.map(({ from }) => from);
    if (minDegree === undefined || connected.length === 0) return new Set(connected);
    const cells = await cellsOf(connected, QUESTION_DEFAULTS.maxChains);
    return new Set(cells.filter(({ degree }) => (degree?.value ?? 0) >= minDegree).map(({ from }) => from));
  };
}

function stoppedSearch(by: string): LinchpinError {
  return new LinchpinError('LIMIT_EXCEEDED', {
    where: 'filter.connectedTo',
    wanted: 'a search for chains that ends within its budget; narrow the other conditions, or lower maxHops',
    got: `one stopped by ${by}`,
  });
}
