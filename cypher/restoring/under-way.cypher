// The restoring that is under way, if one is: hash of its archive and the number of its last batch.
MATCH (counter:Counter {key: 'restore'})
RETURN counter.archive AS archive, counter.number AS batch
