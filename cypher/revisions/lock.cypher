// Locks the revision counter until the transaction ends, and gives its number: so commit order is number order.
MATCH (counter:Counter {key: 'revision'})
SET counter.number = counter.number
RETURN counter.number AS number
