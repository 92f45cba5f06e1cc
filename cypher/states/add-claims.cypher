// Makes new claims that join two entities, with their edges, and joins the two directly: one row with their number.
UNWIND $rows AS row
MATCH (subject:Entity {key: row.subject})
MATCH (object:Entity {key: row.object})
CREATE (claim:Claim {key: row.key})
SET claim = row
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
CREATE (subject)-[:LINK {claim: row.id, predicate: row.predicate, subject: row.subject, since: row.since}]->(object)
RETURN count(*) AS count
