// An index of the items of each source in the order of their ids: a page of the items of a source that millions come from
// is read from it, and nothing is sorted. Nothing is returned.
CREATE INDEX item_source_id IF NOT EXISTS FOR (node:Item) ON (node.source, node.id);
CALL db.awaitIndexes(3600);
