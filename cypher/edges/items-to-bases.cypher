// Hangs states of items on the works they rest on: one row with their number.
UNWIND $rows AS row
MATCH (item:Item {key: row.key})
MATCH (source:Entity {key: row.to})
CREATE (item)-[:RESTS_ON]->(source)
RETURN count(*) AS count
