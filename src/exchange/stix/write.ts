/** A graph as one STIX 2.1 bundle: an object a line. */
import type { OppositionRecord } from '../../model/opposition.js';
import { type ExportedGraph, isEntityRecord } from '../format.js';
import { ObjectMaker, type StixObject } from './extension.js';
import { startUuid, uuidOf } from './ids.js';
import { Known } from './known.js';
import { Reports } from './reports.js';
import { opinionObject, relationshipObject } from './write-claim.js';
import { entityObject } from './write-entity.js';
import { noteObject } from './write-opposition.js';

/** Listings are not written: they follow from their claims. The bundle's id follows from its objects, so it comes last. */
export async function* writeStix(graph: ExportedGraph): AsyncIterable<string> {
  const name = startUuid();
  yield '{"type":"bundle","objects":[';
  let separator = '\n';
  for await (const object of objectsOf(graph)) {
    const text = JSON.stringify(object);
    name.update(text);
    yield separator + text;
    separator = ',\n';
  }
  yield `\n],"id":"bundle--${uuidOf(name)}"}\n`;
}

async function* objectsOf(graph: ExportedGraph): AsyncIterable<StixObject> {
  const make = new ObjectMaker(graph.revision);
  const known = new Known();
  yield* make.own();
  for await (const source of graph.sources()) {
    known.addSource(source);
    yield make.carrying(source);
  }
  for await (const entity of graph.entities()) {
    if (!isEntityRecord(entity)) continue;
    known.addEntity(entity);
    yield entityObject(entity, make, known);
  }
  yield* objectsOfClaims(graph, make, known);
}

async function* objectsOfClaims(
  graph: ExportedGraph,
  make: ObjectMaker,
  known: Known,
): AsyncIterable<StixObject> {
  const reports = new Reports(make, known);
  /** A note on two claims can be told only when it is known of both whether they are relationships. */
  const oppositions: OppositionRecord[] = [];
  for await (const exported of graph.claims()) {
    const { claim, items, bearings } = exported;
    oppositions.push(...exported.oppositions);
    const relationship = relationshipObject(exported, make, known);
    yield relationship ?? make.carrying(claim);
    if (relationship) known.claims.add(claim.id);
    for (const item of items) yield relationship ? opinionObject(item, make, known) : make.carrying(item);
    for (const bearing of bearings) yield make.carrying(bearing);
    if (relationship) yield* reports.add(items);
  }
  for (const opposition of oppositions) {
    yield noteObject(opposition, make, known) ?? make.carrying(opposition);
  }
  yield* reports.end();
}
