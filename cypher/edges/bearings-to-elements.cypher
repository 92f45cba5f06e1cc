// Hangs states of bearings on the element they bear on: one row with their number.
UNWIND $rows AS row
MATCH (bearing:Bearing {key: row.key})
MATCH (element:Entity {key: row.to})
CREATE (bearing)-[:BEARS_ON]->(element)
RETURN count(*) AS count
