// How many sources the items on the claims about each entity have: parent and count, none for a count of 0.
UNWIND $parents AS parent
MATCH (:Entity {key: parent})<-[:SUBJECT|OBJECT]-(claim:Claim)<-[:ON]-(item:Item)
WHERE claim.since <= $revision AND claim.until > $revision
  AND item.since <= $revision AND item.until > $revision AND NOT item.retracted
RETURN parent, count(DISTINCT item.source) AS count
