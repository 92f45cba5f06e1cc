// Claims with one of the ids or ends that meet one of the conditions, in reverse list order, before a rank: rank and record.
CALL {
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION ALL
  UNWIND $entities AS entity
  MATCH (:Entity {key: entity})<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN DISTINCT claim
}
WITH claim
WHERE claim.since <= $revision AND claim.until > $revision AND claim.rank < $from
  AND (size($anyOf) = 0 OR any(term IN $anyOf WHERE
    (term.ids IS NULL OR claim.id IN term.ids) AND NOT claim.id IN term.notIds
    AND (term.predicates IS NULL OR claim.predicate IN term.predicates)
    AND NOT claim.predicate IN term.notPredicates
    AND (term.subjects IS NULL OR claim.subject IN term.subjects) AND NOT claim.subject IN term.notSubjects
    AND (term.objects IS NULL OR claim.object IN term.objects)
    AND NOT coalesce(claim.object, '') IN term.notObjects
    AND (term.provenances IS NULL OR claim.provenance IN term.provenances)
    AND NOT coalesce(claim.provenance, '') IN term.notProvenances
    AND all(ends IN term.about WHERE claim.subject IN ends OR claim.object IN ends)
    AND none(entity IN term.notAbout WHERE claim.subject = entity OR coalesce(claim.object, '') = entity)
  ))
RETURN claim.rank AS rank, claim.record AS record
ORDER BY rank DESC
LIMIT $limit
