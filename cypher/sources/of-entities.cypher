// Sources of the items on the claims about each entity, each once, in list order, after a rank: parent, rank, record.
UNWIND $parents AS parent
CALL {
  WITH parent
  MATCH (:Entity {key: parent})<-[:SUBJECT|OBJECT]-(claim:Claim)<-[:ON]-(item:Item)
  WHERE claim.since <= $revision AND claim.until > $revision
    AND item.since <= $revision AND item.until > $revision AND NOT item.retracted
  WITH DISTINCT item.source AS id
  MATCH (source:Entity {id: id})
  WHERE source.since <= $revision AND source.until > $revision AND source.rank > $from
  RETURN source.rank AS rank, source.record AS record
  ORDER BY rank
  LIMIT $limit
}
RETURN parent, rank, record
