// State of each evidence item at a revision, retracted or not: its id and record, in no order.
UNWIND $ids AS id
MATCH (item:Item {id: id})
WHERE item.since <= $revision AND item.until > $revision
RETURN item.id AS id, item.record AS record
