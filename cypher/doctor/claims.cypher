// All states of claims, current and past, by key after one: what each state has to have.
MATCH (claim:Claim)
WHERE claim.key > $from
RETURN claim.key AS key, claim.id AS id, claim.since AS since, claim.until AS until, claim.born AS born, claim.record AS record,
  claim.seal AS seal,
  claim.subject AS subject, claim.predicate AS predicate, claim.object AS object, claim.value AS value,
  claim.subjectKind AS subjectKind, claim.objectKind AS objectKind, claim.provenance AS provenance,
  claim.rank AS rank
ORDER BY key
LIMIT $limit
