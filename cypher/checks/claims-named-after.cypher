// Current claims of one predicate at either end of these entities, each once: record.
UNWIND $ids AS id
MATCH (:Entity {key: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.until = $forever AND claim.predicate = $predicate
RETURN DISTINCT claim.record AS record
