// Makes new items, hung on their source and on every state of their claim: one row with the number of those states.
UNWIND $rows AS row
MATCH (source:Entity {key: row.source})
CREATE (item:Item {key: row.key})
SET item = row
CREATE (item)-[:FROM]->(source)
WITH item, row
MATCH (claim:Claim {id: row.claim})
CREATE (item)-[:ON]->(claim)
RETURN count(*) AS count
