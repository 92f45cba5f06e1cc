// Ids of entities with a given part in their id, at most so many, the shortest first. However few entities the server
// believes there are, it has to look in the index of parts.
MATCH (entity:Entity)
USING TEXT INDEX entity:Entity(lowerId)
WHERE entity.lowerId CONTAINS $part AND entity.until = $forever
RETURN entity.id AS id
ORDER BY size(entity.lowerId), entity.lowerId
LIMIT $limit
