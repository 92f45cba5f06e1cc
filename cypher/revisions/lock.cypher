// Locks the revision counter until the transaction ends: one row with its key. The number is read by a statement of its
// own, once the lock is held: read here, it might be the one from before the wait.
MATCH (counter:Counter {key: 'revision'})
SET counter.locked = true
RETURN counter.key AS key
