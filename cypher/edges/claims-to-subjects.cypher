// Hangs states of claims on their subjects: one row with their number.
UNWIND $rows AS row
MATCH (claim:Claim {key: row.key})
MATCH (subject:Entity {key: row.to})
CREATE (claim)-[:SUBJECT]->(subject)
RETURN count(*) AS count
