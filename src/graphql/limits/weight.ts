/**
 * Weighs an operation with its fragments expanded, each fragment worked out once. Walkers that skip named fragments
 * are a known way around limits; walkers that expand them again and again take exponential time.
 */
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionNode } from 'graphql';
import { Kind } from 'graphql';

export interface Weighing {
  /** What a selection weighs without what is selected below it. */
  readonly own: (node: SelectionNode | OperationDefinitionNode) => number;
  /** Joins the weights of selections that stand side by side: a sum, or the greater of the two. */
  readonly join: (a: number, b: number) => number;
}

type Selecting = SelectionNode | OperationDefinitionNode | FragmentDefinitionNode;

/** The weight of one operation of a document. Fragments that contain themselves are for another rule to refuse. */
export function weigh(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  { own, join }: Weighing,
): number {
  const known = new Map<string, number>();
  const below = (node: Selecting): number =>
    ('selectionSet' in node ? (node.selectionSet?.selections ?? []) : []).reduce(
      (weight, selection) => join(weight, whole(selection)),
      0,
    );
  const whole = (node: SelectionNode): number =>
    own(node) + (node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : below(node));
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const weight = fragment ? below(fragment) : 0;
    known.set(name, weight);
    return weight;
  };
  return own(operation) + below(operation);
}

/** The fragments of a document, by name. */
export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
