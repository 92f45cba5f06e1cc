// Hangs states of items on the source they come from: one row with their number.
UNWIND $rows AS row
MATCH (item:Item {key: row.key})
MATCH (source:Entity {key: row.to})
CREATE (item)-[:FROM]->(source)
RETURN count(*) AS count
