/** The statements that change the graph, and that look at it before they do. */
import { statement } from './statement.js';
import type { Count, IdRow, Ids, Keys, None, Rows } from './statement-types.js';

export const WRITE_STATEMENTS = {
  currentStates: statement<Ids, IdRow & { readonly since: number; readonly born: number }>('states/current', [
    'ids',
  ]),
  putEntities: change('states/put-entities'),
  putClaims: change('states/put-claims'),
  putItems: change('states/put-items'),
  addClaims: change('states/add-claims'),
  addItems: change('states/add-items'),
  putOppositions: change('states/put-oppositions'),
  putBearings: change('states/put-bearings'),

  hangClaimsOnSubjects: change('edges/claims-to-subjects'),
  hangClaimsOnObjects: change('edges/claims-to-objects'),
  linkEntities: change('edges/links'),
  hangItemsOnPastClaims: change('edges/past-claims-to-items'),
  hangItemsOnClaims: change('edges/items-to-claims'),
  hangItemsOnSources: change('edges/items-to-sources'),
  hangItemsOnBases: change('edges/items-to-bases'),
  hangSourcesOnRelayed: change('edges/sources-to-relayed'),
  hangSourcesOnCited: change('edges/sources-to-cited'),
  hangOppositionsOnOpposed: change('edges/oppositions-to-opposed'),
  hangOppositionsOnOpposing: change('edges/oppositions-to-opposing'),
  hangBearingsOnElements: change('edges/bearings-to-elements'),
  hangBearingsOnClaims: change('edges/bearings-to-claims'),
  releaseItems: statement<Keys, Count>('edges/release-items', ['keys']),
  releaseSources: statement<Keys, Count>('edges/release-sources', ['keys']),

  restoringUnderWay: statement<None, { readonly archive: string; readonly batch: number }>(
    'restoring/under-way',
    [],
  ),
  advanceRestoring: statement<
    { readonly archive: string; readonly batch: number },
    { readonly number: number }
  >('restoring/advance', ['archive', 'batch']),
  endRestoring: statement<None, Count>('restoring/end', []),

  kindsOfIds: statement<Ids, { readonly id: string; readonly kind: string }>('checks/kinds', ['ids']),
  officialsWithRole: statement<
    Ids & {
      readonly lists: readonly string[];
      readonly offices: readonly string[];
      readonly bodies: readonly string[];
      readonly forever: number;
    },
    { readonly id: string }
  >('checks/with-public-role', ['ids', 'lists', 'offices', 'bodies', 'forever']),
  officialsOfClaims: statement<
    Ids & { readonly predicates: readonly string[] },
    {
      readonly claim: string;
      readonly official: string;
      readonly predicate: string;
      readonly objectKind: string | null;
    }
  >('checks/officials-of-claims', ['ids', 'predicates']),
  claimsNamedAfter: statement<
    Ids & { readonly predicate: string; readonly forever: number },
    { readonly record: string }
  >('checks/claims-named-after', ['ids', 'predicate', 'forever']),
} as const;

function change(name: string) {
  return statement<Rows, Count>(name, ['rows']);
}
