// Takes note of a batch of a restoring, the first one too: one row with its number.
MERGE (counter:Counter {key: 'restore'})
SET counter.archive = $archive, counter.number = $batch
RETURN counter.number AS number
