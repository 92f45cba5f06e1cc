// Makes the revision counter where there is none: one row with its number.
MERGE (counter:Counter {key: 'revision'})
ON CREATE SET counter.number = 0
RETURN counter.number AS number
