// States of sources that began after one revision and up to another, by key after one, at most so many: key,
// id, when they began and ended, seal and record. However few nodes the server believes there are, it has to
// begin at the kind and key: going by the key alone, it would look through all entities for some.
MATCH (node:Entity)
USING INDEX SEEK node:Entity(kind, key)
WHERE node.kind = 'Source' AND node.key > $from AND node.since > $after AND node.since <= $upTo
RETURN node.key AS key, node.id AS id, node.since AS since, node.until AS until, node.seal AS seal,
  node.record AS record
ORDER BY node.kind, key
LIMIT $limit
