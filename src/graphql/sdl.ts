/**
 * The SDL: every file of `schema/` as one document, in the order of their names.
 *
 * What stands in many places is described once. A field or argument without a description takes it from the interface
 * it comes from; the parts of a connection from `EntityConnection` and `EntityEdge`; an argument of a root field from
 * `Query.entities` or `Query.entity`, and any argument at last from `Entity.claims`. The served schema has them all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type StringValueNode,
  visit,
} from 'graphql';
import { packagePath } from '../package-root.js';

type Fielded = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode;

/** Stems of the SDL files: `actor`, `attribution` ... */
export function schemaFiles(): string[] {
  return readdirSync(packagePath('schema'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .sort();
}

/** The whole SDL with every description in its place. */
export function readSdl(): DocumentNode {
  const texts = schemaFiles().map((stem) => readFileSync(packagePath('schema', `${stem}.graphql`), 'utf8'));
  return describeAll(parse(texts.join('\n'), { noLocation: true }));
}

function describeAll(document: DocumentNode): DocumentNode {
  const descriptions = new Descriptions(document);
  const describe = (type: Fielded): Fielded => ({
    ...type,
    fields: type.fields?.map((field) => descriptions.complete(type, field)),
  });
  return visit(document, {
    ObjectTypeDefinition: describe,
    ObjectTypeExtension: describe,
    InterfaceTypeDefinition: describe,
  });
}

/** Descriptions as written, by type, field and argument. */
class Descriptions {
  readonly #fields = new Map<string, FieldDefinitionNode>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (!isFielded(definition)) continue;
      for (const field of definition.fields ?? []) {
        this.#fields.set(`${definition.name.value}.${field.name.value}`, field);
      }
    }
  }

  complete(type: Fielded, field: FieldDefinitionNode): FieldDefinitionNode {
    const models = modelsOf(type).map((model) => this.#fields.get(`${model}.${field.name.value}`));
    const description = field.description ?? firstDescription(models);
    return {
      ...field,
      ...(description && { description }),
      arguments: field.arguments?.map((argument) => this.#argument(type, models, argument)),
    };
  }

  #argument(
    type: Fielded,
    models: readonly (FieldDefinitionNode | undefined)[],
    argument: InputValueDefinitionNode,
  ): InputValueDefinitionNode {
    const isRoot = type.name.value === 'Query';
    const usual = isRoot ? ['Query.entities', 'Query.entity', 'Entity.claims'] : ['Entity.claims'];
    const likely = [...models, ...usual.map((name) => this.#fields.get(name))];
    const namesakes = likely.map((field) =>
      field?.arguments?.find((other) => other.name.value === argument.name.value),
    );
    const description = argument.description ?? firstDescription(namesakes);
    return { ...argument, ...(description && { description }) };
  }
}

/** Types whose fields of the same name tell what a field of this type is. */
function modelsOf(type: Fielded): string[] {
  const name = type.name.value;
  const interfaces = type.interfaces?.map((parent) => parent.name.value) ?? [];
  const listPart = /(?:Connection|Edge)$/.exec(name);
  return listPart ? [...interfaces, `Entity${listPart[0]}`] : interfaces;
}

function firstDescription(
  nodes: readonly ({ readonly description?: StringValueNode } | undefined)[],
): StringValueNode | undefined {
  return nodes.find((node) => node?.description)?.description;
}

function isFielded(definition: { readonly kind: string }): definition is Fielded {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}
