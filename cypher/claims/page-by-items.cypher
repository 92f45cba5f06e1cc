// Claims as in page, with conditions on their evidence: rank and record.
// Each predicate is read no further than the page goes, where the engine has an index in list order.
UNWIND $predicates AS predicate
CALL {
  WITH predicate
  MATCH (claim:Claim {predicate: predicate})
  WHERE claim.since <= $revision AND claim.until > $revision AND claim.rank > $from
  CALL {
    WITH claim
    MATCH (claim)<-[:ON]-(item:Item)
    WHERE item.since <= $revision AND item.until > $revision
    RETURN collect(item) AS items
  }
  WITH claim, items
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
  RETURN claim.rank AS rank, claim.record AS record
  ORDER BY claim.predicate, claim.rank
  LIMIT $limit
}
RETURN rank, record
ORDER BY rank
LIMIT $limit
