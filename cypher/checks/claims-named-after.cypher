// Current claims of one predicate at either end of these entities, each once: record. They have no label here, so that no
// plan begins with all claims of the predicate.
UNWIND $ids AS id
MATCH (:Entity {key: id})<-[:SUBJECT|OBJECT]-(claim)
WHERE claim.until = $forever AND claim.predicate = $predicate
RETURN DISTINCT claim.record AS record
