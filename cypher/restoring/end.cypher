// Ends a restoring: the counter of revisions takes over. One row with the number of counters let go.
MATCH (counter:Counter {key: 'restore'})
DELETE counter
RETURN count(*) AS count
