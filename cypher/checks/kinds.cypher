// What stands at each id now: the kind of an entity, or CLAIM; nothing for an id that neither has.
UNWIND $ids AS id
MATCH (entity:Entity {key: id})
RETURN entity.id AS id, entity.kind AS kind
UNION ALL
UNWIND $ids AS id
MATCH (claim:Claim {key: id})
RETURN claim.id AS id, 'CLAIM' AS kind
