// Hangs states of oppositions on the claim that opposes: one row with their number.
UNWIND $rows AS row
MATCH (opposition:Opposition {key: row.key})
MATCH (claim:Claim {key: row.to})
CREATE (opposition)-[:BY]->(claim)
RETURN count(*) AS count
