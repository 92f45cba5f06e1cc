// How many items come from each source or rest on it: parent and count, none for a count of 0.
UNWIND $parents AS parent
MATCH (:Entity {key: parent})<-[use:FROM|RESTS_ON]-(item:Item)
WHERE type(use) = $use AND item.since <= $revision AND item.until > $revision
  AND ($retracted OR NOT item.retracted)
  AND ($stances IS NULL OR item.stance IN $stances)
  AND (item.fromDay IS NULL OR $toDay IS NULL OR item.fromDay <= $toDay)
  AND (item.toDay IS NULL OR $fromDay IS NULL OR item.toDay >= $fromDay)
RETURN parent, count(item) AS count
