// The revisions of these numbers, in no order.
UNWIND $numbers AS number
MATCH (revision:Revision {number: number})
RETURN revision.number AS number, revision.at AS at, revision.by AS by, revision.why AS why,
  revision.added AS added, revision.changed AS changed
