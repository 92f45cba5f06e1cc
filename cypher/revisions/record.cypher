// Moves the counter to a new revision and keeps what was done: one row with its number.
MATCH (counter:Counter {key: 'revision'})
SET counter.number = $number
CREATE (revision:Revision {
  number: $number, at: $at, by: $by, why: $why, added: $added, changed: $changed, listings: $listings
})
RETURN revision.number AS number
