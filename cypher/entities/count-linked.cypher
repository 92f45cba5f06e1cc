// How many entities a claim of the given predicates joins to each parent: parent and count, none for a count of 0.
UNWIND $parents AS parent
MATCH (:Entity {key: parent})-[link:LINK]-(neighbour:Entity)
WHERE link.since <= $revision
    AND (($outgoing AND link.subject = parent) OR ($incoming AND link.subject <> parent))
    AND ($predicates IS NULL OR link.predicate IN $predicates)
    AND ($kinds IS NULL OR neighbour.kind IN $kinds)
RETURN parent, count(DISTINCT neighbour.id) AS count
