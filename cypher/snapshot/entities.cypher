// Entities other than sources that held at a revision, by id after one, at most so many: id and record.
MATCH (node:Entity)
WHERE node.kind <> 'Source' AND node.id > $from AND node.since <= $revision AND node.until > $revision
RETURN node.id AS id, node.record AS record
ORDER BY id
LIMIT $limit
