// Officials who are the subject of these claims, of the given predicates: ids of the claim and of the official, the
// predicate and the kind of the claim's object. Conditions come once the claim was found by its key: before there are any
// claims, no planner knows that a predicate leads to more of them.
UNWIND $ids AS id
MATCH (claim:Claim {key: id})-[:SUBJECT]->(subject)
WITH id, subject.id AS official, subject.kind AS kind, claim.predicate AS predicate, claim.objectKind AS objectKind
WHERE kind = 'Official' AND predicate IN $predicates
RETURN id AS claim, official, predicate, objectKind
