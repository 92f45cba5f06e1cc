// How many of these revisions there are, and how many states they have made, listings too: one row.
UNWIND $numbers AS number
MATCH (revision:Revision {number: number})
RETURN count(revision) AS revisions,
  coalesce(sum(revision.added + revision.changed + coalesce(revision.listings, 0)), 0) AS states
