// State of each claim at a revision: its id and record, in no order; nothing for an id that is unknown.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE claim.since <= $revision AND claim.until > $revision
RETURN claim.id AS id, claim.record AS record
