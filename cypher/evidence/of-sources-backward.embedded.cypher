// Items that come from each source, by id in reverse, before one: parent, rank, record.
UNWIND $parents AS parent
CALL {
  WITH parent
  MATCH (:Entity {key: parent})<-[:FROM]-(item:Item)
  WHERE item.id < $from AND item.since <= $revision AND item.until > $revision
    AND ($retracted OR NOT item.retracted)
    AND ($stances IS NULL OR item.stance IN $stances)
    AND (item.fromDay IS NULL OR $toDay IS NULL OR item.fromDay <= $toDay)
    AND (item.toDay IS NULL OR $fromDay IS NULL OR item.toDay >= $fromDay)
  RETURN item.id AS rank, item.record AS record
  ORDER BY rank DESC
  LIMIT $limit
}
RETURN parent, rank, record
