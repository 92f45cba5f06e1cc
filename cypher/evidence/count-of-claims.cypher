// How many items each claim has: parent and count, none for a count of 0.
UNWIND $parents AS parent
MATCH (:Claim {key: parent})<-[:ON]-(item:Item)
WHERE item.since <= $revision AND item.until > $revision
  AND ($retracted OR NOT item.retracted)
  AND ($stances IS NULL OR item.stance IN $stances)
  AND (item.fromDay IS NULL OR $toDay IS NULL OR item.fromDay <= $toDay)
  AND (item.toDay IS NULL OR $fromDay IS NULL OR item.toDay >= $fromDay)
RETURN parent, count(item) AS count
