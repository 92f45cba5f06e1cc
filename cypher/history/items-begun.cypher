// States of evidence items that began with one of these revisions, by key: key, id, when they began and ended, seal
// and record.
UNWIND $numbers AS number
MATCH (node:Item {since: number})
RETURN node.key AS key, node.id AS id, node.since AS since, node.until AS until, node.seal AS seal,
  node.record AS record
ORDER BY key
