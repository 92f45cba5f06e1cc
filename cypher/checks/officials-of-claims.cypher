// Officials who are the subject of these claims, where the claim gives a public role: id of the claim and of the official.
UNWIND $ids AS id
MATCH (claim:Claim {key: id})-[:SUBJECT]->(official:Entity)
WHERE claim.predicate IN $predicates AND official.kind = 'Official'
RETURN id AS claim, official.id AS official
