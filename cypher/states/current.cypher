// Current state of each record, of whatever type: id, record, and the revisions it began and was first made at.
UNWIND $ids AS id
MATCH (state:Entity {key: id})
RETURN state.id AS id, state.record AS record, state.since AS since, state.born AS born
UNION ALL
UNWIND $ids AS id
MATCH (state:Claim {key: id})
RETURN state.id AS id, state.record AS record, state.since AS since, state.born AS born
UNION ALL
UNWIND $ids AS id
MATCH (state:Item {key: id})
RETURN state.id AS id, state.record AS record, state.since AS since, state.born AS born
UNION ALL
UNWIND $ids AS id
MATCH (state:Opposition {key: id})
RETURN state.id AS id, state.record AS record, state.since AS since, state.born AS born
UNION ALL
UNWIND $ids AS id
MATCH (state:Bearing {key: id})
RETURN state.id AS id, state.record AS record, state.since AS since, state.born AS born
