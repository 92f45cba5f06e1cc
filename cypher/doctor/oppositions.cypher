// All states of oppositions, current and past, by key after one: what each state has to have.
MATCH (opposition:Opposition)
WHERE opposition.key > $from
RETURN opposition.key AS key, opposition.id AS id, opposition.since AS since, opposition.until AS until, opposition.born AS born, opposition.record AS record,
  opposition.seal AS seal,
  opposition.claim AS claim, opposition.opposes AS opposes, opposition.kind AS kind,
  opposition.source AS source, opposition.retracted AS retracted
ORDER BY key
LIMIT $limit
