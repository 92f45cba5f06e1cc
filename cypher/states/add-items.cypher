// Makes new items of claims that have no past, hung on their source and their claim: one row with their number.
UNWIND $rows AS row
MATCH (source:Entity {key: row.source})
MATCH (claim:Claim {key: row.claim})
CREATE (item:Item {key: row.key})
SET item = row
CREATE (item)-[:ON]->(claim)
CREATE (item)-[:FROM]->(source)
RETURN count(*) AS count
