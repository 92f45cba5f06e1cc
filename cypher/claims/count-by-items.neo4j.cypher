// How many claims there are as in count, with conditions on their evidence; the sources of items lead to them as well: one row.
// A path of no step makes the claim itself the first of its items: so a claim without any is still looked at.
CALL {
  UNWIND $predicates AS predicate
  MATCH (claim:Claim {predicate: predicate})
  WHERE claim.key > ''
  RETURN claim
  UNION ALL
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION ALL
  UNWIND $entities AS entity
  MATCH (:Entity {key: entity})<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN DISTINCT claim
  UNION ALL
  UNWIND $sources AS source
  MATCH (:Entity {key: source})<-[:FROM]-(:Item)-[:ON]->(claim:Claim)
  RETURN DISTINCT claim
}
MATCH (claim)<-[:ON*0..1]-(item)
WHERE claim.since <= $revision AND claim.until > $revision AND item.since <= $revision AND item.until > $revision
WITH claim, collect(item) AS items
WHERE any(term IN $anyOf WHERE
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
    AND all(want IN term.has WHERE any(item IN items WHERE
      NOT coalesce(item.retracted, true)
      AND (want.stances IS NULL OR item.stance IN want.stances)
      AND (want.sources IS NULL OR item.source IN want.sources)
      AND (want.assertedBy IS NULL OR coalesce(item.assertedBy, '') IN want.assertedBy)
      AND (item.fromDay IS NULL OR want.to IS NULL OR item.fromDay <= want.to)
      AND (item.toDay IS NULL OR want.from IS NULL OR item.toDay >= want.from)))
    AND none(want IN term.hasNot WHERE any(item IN items WHERE
      NOT coalesce(item.retracted, true)
      AND (want.stances IS NULL OR item.stance IN want.stances)
      AND (want.sources IS NULL OR item.source IN want.sources)
      AND (want.assertedBy IS NULL OR coalesce(item.assertedBy, '') IN want.assertedBy)
      AND (item.fromDay IS NULL OR want.to IS NULL OR item.fromDay <= want.to)
      AND (item.toDay IS NULL OR want.from IS NULL OR item.toDay >= want.from)))
  )
RETURN count(claim) AS count
