// All states of entities, current and past, by key after one: what each state has to have.
MATCH (entity:Entity)
WHERE entity.key > $from
RETURN entity.key AS key, entity.id AS id, entity.since AS since, entity.until AS until, entity.born AS born, entity.record AS record,
  entity.seal AS seal,
  entity.kind AS kind, entity.rank AS rank, entity.name AS name, entity.searchText AS searchText,
  entity.country AS country, entity.provenance AS provenance, entity.reliability AS reliability,
  entity.work AS work, entity.fromDay AS fromDay, entity.toDay AS toDay, entity.lowerId AS lowerId,
  entity.mirroredId AS mirroredId, entity.belongsTo AS belongsTo
ORDER BY key
LIMIT $limit
