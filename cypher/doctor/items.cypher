// All states of items, current and past, by key after one: what each state has to have.
MATCH (item:Item)
WHERE item.key > $from
RETURN item.key AS key, item.id AS id, item.since AS since, item.until AS until, item.born AS born, item.record AS record,
  item.seal AS seal,
  item.claim AS claim, item.source AS source, item.assertedBy AS assertedBy, item.stance AS stance,
  item.fromDay AS fromDay, item.toDay AS toDay, item.retracted AS retracted
ORDER BY key
LIMIT $limit
