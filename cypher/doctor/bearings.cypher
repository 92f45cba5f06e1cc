// All states of bearings, current and past, by key after one: what each state has to have.
MATCH (bearing:Bearing)
WHERE bearing.key > $from
RETURN bearing.key AS key, bearing.id AS id, bearing.since AS since, bearing.until AS until, bearing.born AS born, bearing.record AS record,
  bearing.seal AS seal,
  bearing.claim AS claim, bearing.element AS element, bearing.side AS side, bearing.source AS source,
  bearing.retracted AS retracted
ORDER BY key
LIMIT $limit
