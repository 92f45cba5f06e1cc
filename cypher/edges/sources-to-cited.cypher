// Hangs states of sources on what they cite: one row with their number.
UNWIND $rows AS row
MATCH (source:Entity {key: row.key})
MATCH (cited:Entity {key: row.to})
CREATE (source)-[:CITES]->(cited)
RETURN count(*) AS count
