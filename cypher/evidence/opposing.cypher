// Oppositions in which each claim is the opposed one, by the id of the other claim: parent and record.
UNWIND $parents AS parent
MATCH (opposition:Opposition {opposes: parent})
WHERE opposition.since <= $revision AND opposition.until > $revision AND NOT opposition.retracted
RETURN parent, opposition.record AS record
ORDER BY opposition.claim, opposition.id
