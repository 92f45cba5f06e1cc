// Which of these officials have a claim of a public role with an item that supports it: their ids. Some predicates give
// one whatever they lead to, others where they lead into a public body.
UNWIND $ids AS id
MATCH (:Entity {key: id})<-[:SUBJECT]-(claim:Claim)<-[:ON]-(item:Item)
WHERE claim.until = $forever
  AND (claim.predicate IN $lists OR (claim.predicate IN $offices AND claim.objectKind IN $bodies))
  AND item.until = $forever AND item.stance = 'SUPPORTS' AND NOT item.retracted
RETURN DISTINCT id
