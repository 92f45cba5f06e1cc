// States of entities that began with one of these revisions, sources first, by key: key, id, when they began and
// ended, seal and record.
UNWIND $numbers AS number
MATCH (node:Entity {since: number})
RETURN node.key AS key, node.id AS id, node.since AS since, node.until AS until, node.seal AS seal,
  node.record AS record, CASE node.kind WHEN 'Source' THEN 0 ELSE 1 END AS place
ORDER BY place, key
