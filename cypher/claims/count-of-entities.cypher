// How many claims have each parent at one of the given ends: parent and count, none for a count of 0.
UNWIND $parents AS parent
MATCH (:Entity {key: parent})<-[tie:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.since <= $revision AND claim.until > $revision
  AND type(tie) IN $sides AND ($predicates IS NULL OR claim.predicate IN $predicates)
  AND ($otherKinds IS NULL OR (type(tie) = 'SUBJECT' AND claim.objectKind IN $otherKinds)
    OR (type(tie) = 'OBJECT' AND claim.subjectKind IN $otherKinds))
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
RETURN parent, count(claim) AS count
