// Entities that a claim of the given predicates joins to each parent, each once, in list order, after a rank: parent, rank, record.
UNWIND $parents AS parent
CALL {
  WITH parent
  MATCH (:Entity {key: parent})-[link:LINK]-(neighbour:Entity)
  WHERE link.since <= $revision
    AND (($outgoing AND link.subject = parent) OR ($incoming AND link.subject <> parent))
    AND ($predicates IS NULL OR link.predicate IN $predicates)
    AND ($kinds IS NULL OR neighbour.kind IN $kinds)
  WITH DISTINCT neighbour.id AS id
  MATCH (entity:Entity {id: id})
  WHERE entity.since <= $revision AND entity.until > $revision AND entity.rank > $from
  RETURN entity.rank AS rank, entity.record AS record
  ORDER BY rank
  LIMIT $limit
}
RETURN parent, rank, record
