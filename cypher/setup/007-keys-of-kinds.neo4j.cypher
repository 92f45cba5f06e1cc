// Indexes of the states of each kind and of each predicate in the order of their keys: sources among a million entities, and
// a few listings among millions of claims, are read from them page by page. They take the place of those that had no order.
// Nothing is returned.
CREATE INDEX entity_kind_key IF NOT EXISTS FOR (node:Entity) ON (node.kind, node.key);
CREATE INDEX claim_predicate_key IF NOT EXISTS FOR (node:Claim) ON (node.predicate, node.key);
DROP INDEX entity_kind IF EXISTS;
DROP INDEX claim_predicate IF EXISTS;
CALL db.awaitIndexes(3600);
