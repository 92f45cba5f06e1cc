// Number of the newest revision: one row.
MATCH (counter:Counter {key: 'revision'})
RETURN counter.number AS number
