// How many revisions there are, and the number of the newest: one row.
MATCH (revision:Revision)
RETURN count(revision) AS count, coalesce(max(revision.number), 0) AS newest
