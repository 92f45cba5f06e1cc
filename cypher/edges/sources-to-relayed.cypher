// Hangs states of sources on what they relay: one row with their number.
UNWIND $rows AS row
MATCH (source:Entity {key: row.key})
MATCH (relayed:Entity {key: row.to})
CREATE (source)-[:RELAYS]->(relayed)
RETURN count(*) AS count
