// Revisions up to one, newest first, before a number.
MATCH (revision:Revision)
WHERE revision.number < $from AND revision.number <= $upTo
RETURN revision.number AS number, revision.at AS at, revision.by AS by, revision.why AS why,
  revision.added AS added, revision.changed AS changed
ORDER BY number DESC
LIMIT $limit
