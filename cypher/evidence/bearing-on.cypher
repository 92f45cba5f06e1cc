// What bears on each element, by claim: parent and record.
UNWIND $parents AS parent
MATCH (bearing:Bearing {element: parent})
WHERE bearing.since <= $revision AND bearing.until > $revision AND NOT bearing.retracted
RETURN parent, bearing.record AS record
ORDER BY bearing.claim, bearing.id
