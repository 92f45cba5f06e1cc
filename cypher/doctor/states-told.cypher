// How many states each revision tells that it made, by number after one, at most so many: number, states, and whether
// listings are among them.
MATCH (revision:Revision)
WHERE revision.number > $after
RETURN revision.number AS number,
  coalesce(revision.added + revision.changed + coalesce(revision.listings, 0), 0) AS states,
  revision.listings IS NOT NULL AS countsListings
ORDER BY number
LIMIT $limit
