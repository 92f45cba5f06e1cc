// Ids of entities whose id begins as a given one does, at most so many, in order.
MATCH (entity:Entity)
WHERE entity.lowerId STARTS WITH $part AND entity.until = $forever
RETURN entity.id AS id
ORDER BY entity.lowerId
LIMIT $limit
