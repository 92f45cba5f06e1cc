// State of each entity at a revision: its id and record, in no order; nothing for an id that is unknown.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.since <= $revision AND entity.until > $revision
RETURN entity.id AS id, entity.record AS record
