// An index of the entities of each kind in list order: a page of a kind that a million are of is read from it, and nothing
// is sorted. It takes the place of one of all entities in list order, which no statement reads. Nothing is returned.
CREATE INDEX entity_kind_rank IF NOT EXISTS FOR (node:Entity) ON (node.kind, node.rank);
DROP INDEX entity_rank IF EXISTS;
CALL db.awaitIndexes(3600);
