// Ids of entities with a given part in their id, at most so many, the shortest first.
MATCH (entity:Entity)
WHERE entity.lowerId CONTAINS $part AND entity.until = $forever
RETURN entity.id AS id
ORDER BY size(entity.lowerId), entity.lowerId
LIMIT $limit
