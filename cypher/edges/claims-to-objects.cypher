// Hangs states of claims on their objects: one row with their number.
UNWIND $rows AS row
MATCH (claim:Claim {key: row.key})
MATCH (object:Entity {key: row.to})
CREATE (claim)-[:OBJECT]->(object)
RETURN count(*) AS count
