// Oppositions in which each claim is the opposing one, by the id of the other claim: parent and record.
UNWIND $parents AS parent
MATCH (opposition:Opposition {claim: parent})
WHERE opposition.since <= $revision AND opposition.until > $revision AND NOT opposition.retracted
RETURN parent, opposition.record AS record
ORDER BY opposition.opposes, opposition.id
