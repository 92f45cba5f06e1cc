// Which of these officials have a claim of a public role with an item that supports it: their ids.
UNWIND $ids AS id
MATCH (:Entity {key: id})<-[:SUBJECT]-(claim:Claim)<-[:ON]-(item:Item)
WHERE claim.until = $forever AND claim.predicate IN $predicates
  AND item.until = $forever AND item.stance = 'SUPPORTS' AND NOT item.retracted
RETURN DISTINCT id
