// How many entities of the given kinds and ids meet one of the conditions: one row. A key is asked for as the index has it.
CALL {
  UNWIND $kinds AS kind
  MATCH (entity:Entity {kind: kind})
  WHERE entity.key > ''
  RETURN entity
  UNION ALL
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN entity
}
WITH entity
WHERE entity.since <= $revision AND entity.until > $revision
  AND (size($anyOf) = 0 OR any(term IN $anyOf WHERE
    (term.ids IS NULL OR entity.id IN term.ids) AND NOT entity.id IN term.notIds
    AND (term.kinds IS NULL OR entity.kind IN term.kinds) AND NOT entity.kind IN term.notKinds
    AND (term.countries IS NULL OR entity.country IN term.countries)
    AND NOT coalesce(entity.country, '') IN term.notCountries
    AND (term.provenances IS NULL OR entity.provenance IN term.provenances)
    AND NOT coalesce(entity.provenance, '') IN term.notProvenances
    AND (term.reliabilities IS NULL OR entity.reliability IN term.reliabilities)
    AND NOT coalesce(entity.reliability, '') IN term.notReliabilities
    AND (term.works IS NULL OR entity.work IN term.works)
    AND NOT coalesce(entity.work, '') IN term.notWorks
    AND all(owners IN term.owners WHERE any(owner IN entity.belongsTo WHERE owner IN owners))
    AND none(owner IN entity.belongsTo WHERE owner IN term.notOwners)
    AND all(text IN term.texts WHERE entity.searchText CONTAINS text)
    AND none(text IN term.notTexts WHERE entity.searchText CONTAINS text)
    AND all(period IN term.periods WHERE
      (entity.fromDay IS NULL OR period.to IS NULL OR entity.fromDay <= period.to)
      AND (entity.toDay IS NULL OR period.from IS NULL OR entity.toDay >= period.from))
    AND none(period IN term.notPeriods WHERE
      (entity.fromDay IS NULL OR period.to IS NULL OR entity.fromDay <= period.to)
      AND (entity.toDay IS NULL OR period.from IS NULL OR entity.toDay >= period.from))
  ))
RETURN count(entity) AS count
