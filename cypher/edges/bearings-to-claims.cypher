// Hangs states of bearings on the claim that bears: one row with their number.
UNWIND $rows AS row
MATCH (bearing:Bearing {key: row.key})
MATCH (claim:Claim {key: row.to})
CREATE (bearing)-[:OF]->(claim)
RETURN count(*) AS count
