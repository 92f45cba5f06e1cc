// Ids of entities whose id ends as a given one does, both read backwards, at most so many, in order.
MATCH (entity:Entity)
WHERE entity.mirroredId STARTS WITH $part AND entity.until = $forever
RETURN entity.id AS id
ORDER BY entity.mirroredId
LIMIT $limit
