// Hangs states of oppositions on the claim they oppose: one row with their number.
UNWIND $rows AS row
MATCH (opposition:Opposition {key: row.key})
MATCH (claim:Claim {key: row.to})
CREATE (opposition)-[:OPPOSES]->(claim)
RETURN count(*) AS count
