// States of claims of one predicate that began after one revision and up to another, by key after one, at most so many: key,
// id, when they began and ended, seal and record. However few nodes the server believes there are, it has to
// begin at the predicate and key: going by the key alone, it would look through all claims for a few.
MATCH (node:Claim)
USING INDEX SEEK node:Claim(predicate, key)
WHERE node.predicate = $predicate AND node.key > $from AND node.since > $after AND node.since <= $upTo
RETURN node.key AS key, node.id AS id, node.since AS since, node.until AS until, node.seal AS seal,
  node.record AS record
ORDER BY node.predicate, key
LIMIT $limit
