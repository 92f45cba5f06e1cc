// Hangs states of items on every state of their claim: one row with their number.
UNWIND $rows AS row
MATCH (item:Item {key: row.key})
MATCH (claim:Claim {id: row.to})
CREATE (item)-[:ON]->(claim)
RETURN count(*) AS count
