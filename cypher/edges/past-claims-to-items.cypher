// Hangs the items of a changed claim on its past state too: one row with their number.
UNWIND $rows AS row
MATCH (claim:Claim {key: row.key})
MATCH (item:Item {claim: row.claim})
CREATE (item)-[:ON]->(claim)
RETURN count(*) AS count
