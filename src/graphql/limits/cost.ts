/**
 * Cost: how many objects a query may return at most. An object is one point; what is asked of the members of a list
 * costs as often as the list may have members, its page size read from the variables. Attribution has its own price.
 *
 * Fragments are priced for each type they can apply to, once; of several types an object can be, the dearest counts.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LinchpinError } from '../../errors.js';
import { graphqlErrorOf } from '../errors.js';
import { attributionPrice, type ListSizes } from './attribution-price.js';
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE } from './page-size.js';
import { registerPrice } from './register-price.js';
import { USUAL_LIST } from './usual-list.js';
import { fragmentsOf } from './weight.js';

export interface PricedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables?: { readonly [name: string]: unknown } | null;
}

/** What a request may cost, in points. 0 where it cannot run: GraphQL itself says why. */
export function costOf({ schema, document, operationName, variables }: PricedRequest): number {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (!coerced) return 0;
  return new Pricing(schema, fragmentsOf(document), coerced).selection(operation.selectionSet, root);
}

/** The request's cost. @throws GraphQLError QUERY_TOO_COSTLY when it is above the limit */
export function checkCost(request: PricedRequest, limit: number): number {
  const cost = costOf(request);
  if (cost <= limit) return cost;
  const got = Number.isSafeInteger(cost) ? cost : 'more than 9007199254740991';
  throw graphqlErrorOf(new LinchpinError('QUERY_TOO_COSTLY', { got, limit }));
}

interface Arguments {
  readonly [name: string]: unknown;
}

class Pricing {
  readonly #known = new WeakMap<SelectionSetNode, Map<GraphQLObjectType, number>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: { readonly [name: string]: unknown },
    /** How long single lists are below the field that decides it, and the pricing for each such decision. */
    private readonly lists: ListSizes = {},
    private readonly pricings = new Map<string, Pricing>(),
  ) {}

  /** What is selected of one object of this type. */
  selection(set: SelectionSetNode, type: GraphQLObjectType): number {
    const ofSet = this.#known.get(set) ?? new Map<GraphQLObjectType, number>();
    this.#known.set(set, ofSet);
    const before = ofSet.get(type);
    if (before !== undefined) return before;
    ofSet.set(type, 0);
    const cost = set.selections.reduce((sum, node) => sum + this.#selected(node, type), 0);
    ofSet.set(type, cost);
    return cost;
  }

  #selected(node: SelectionNode, type: GraphQLObjectType): number {
    if (node.kind === Kind.FIELD) return this.#field(node, type);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value);
    if (!fragment || !this.#applies(fragment.typeCondition?.name.value, type)) return 0;
    return this.selection(fragment.selectionSet, type);
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return isAbstractType(wanted) && this.schema.isSubType(wanted, type);
  }

  #field(node: FieldNode, parent: GraphQLObjectType): number {
    const field = parent.getFields()[node.name.value];
    const set = node.selectionSet;
    if (!field || !set) return 0;
    const args = this.#arguments(field, node);
    const attribution = attributionPrice(field.name, args);
    if (attribution) {
      const { price, listFactor, lists = {} } = attribution;
      return price + this.#withLists(lists).#each(field, set) * listFactor;
    }
    return registerPrice(parent.name, field.name, args) + this.#plain(field, set, parent, args);
  }

  #plain(
    field: GraphQLField<unknown, unknown>,
    set: SelectionSetNode,
    parent: GraphQLObjectType,
    args: Arguments,
  ): number {
    const each = this.#each(field, set);
    if (isConnection(parent)) return field.name === 'nodes' ? 1 + each : each;
    if (isConnection(getNamedType(field.type))) return 1 + each * pageSize(args);
    if (!isListType(getNullableType(field.type))) return 1 + each;
    return (this.lists[`${parent.name}.${field.name}`] ?? listSize(args)) * (1 + each);
  }

  /** The one pricing for lists of these sizes, so that what it worked out once is known wherever they are the same. */
  #withLists(lists: ListSizes): Pricing {
    const key = JSON.stringify(lists);
    const known = this.pricings.get(key);
    if (known) return known;
    const made = new Pricing(this.schema, this.fragments, this.variables, lists, this.pricings);
    this.pricings.set(key, made);
    return made;
  }

  /** What is selected of one object behind the field: of the dearest type it can be. */
  #each(field: GraphQLField<unknown, unknown>, set: SelectionSetNode): number {
    const type = getNamedType(field.type);
    if (isObjectType(type)) return this.selection(set, type);
    if (!isAbstractType(type)) return 0;
    return this.schema
      .getPossibleTypes(type)
      .reduce((dearest, possible) => Math.max(dearest, this.selection(set, possible)), 0);
  }

  /** Arguments that cannot be read cost nothing here: execution refuses them. */
  #arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    try {
      return getArgumentValues(field, node, this.variables);
    } catch (error) {
      if (error instanceof GraphQLError) return {};
      throw error;
    }
  }
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Connection');
}

/** A size out of range is refused when the page is read; here it counts as the largest page. */
function pageSize({ first, last }: Arguments): number {
  const size = first ?? last;
  return typeof size === 'number' && size >= 0 ? Math.min(size, LARGEST_PAGE) : DEFAULT_PAGE_SIZE;
}

/** A list of the first so many is as long as asked for, as a page is. */
function listSize({ ids, first }: Arguments): number {
  if (Array.isArray(ids)) return ids.length;
  return typeof first === 'number' ? pageSize({ first }) : USUAL_LIST;
}
