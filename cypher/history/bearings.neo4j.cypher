// States of bearings that began after one revision and up to another, by key after one, at most so many: key,
// id, when they began and ended, seal and record. However few nodes the server believes there are, it has to
// begin at the key.
MATCH (node:Bearing)
USING INDEX SEEK node:Bearing(key)
WHERE node.key > $from AND node.since > $after AND node.since <= $upTo
RETURN node.key AS key, node.id AS id, node.since AS since, node.until AS until, node.seal AS seal,
  node.record AS record
ORDER BY key
LIMIT $limit
