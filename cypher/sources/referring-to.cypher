// Sources that relay or cite each source, in list order: parent and record.
UNWIND $parents AS parent
MATCH (:Entity {key: parent})<-[reference:RELAYS|CITES]-(source:Entity)
WHERE type(reference) = $reference AND source.since <= $revision AND source.until > $revision
RETURN parent, source.record AS record
ORDER BY source.rank
