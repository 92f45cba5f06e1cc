// Officials who are the subject of these claims, of the given predicates: ids of the claim and of the official, the
// predicate and the kind of the claim's object.
UNWIND $ids AS id
MATCH (claim:Claim {key: id})-[:SUBJECT]->(official:Entity)
WHERE claim.predicate IN $predicates AND official.kind = 'Official'
RETURN id AS claim, official.id AS official, claim.predicate AS predicate, claim.objectKind AS objectKind
