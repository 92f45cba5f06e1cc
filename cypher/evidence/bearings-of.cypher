// What each claim bears on, by element: parent and record.
UNWIND $parents AS parent
MATCH (bearing:Bearing {claim: parent})
WHERE bearing.since <= $revision AND bearing.until > $revision AND NOT bearing.retracted
RETURN parent, bearing.record AS record
ORDER BY bearing.element, bearing.id
