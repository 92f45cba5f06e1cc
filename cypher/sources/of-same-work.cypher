// Other sources of each source's work, in list order: parent and record.
UNWIND $parents AS parent
MATCH (source:Entity {id: parent})
WHERE source.since <= $revision AND source.until > $revision
MATCH (sibling:Entity {work: source.work})
WHERE sibling.since <= $revision AND sibling.until > $revision AND sibling.id <> parent
RETURN parent, sibling.record AS record
ORDER BY sibling.rank
