// Joins the two ends of each claim directly: one row with their number.
UNWIND $rows AS row
MATCH (subject:Entity {key: row.subject})
MATCH (object:Entity {key: row.object})
CREATE (subject)-[:LINK {claim: row.claim, predicate: row.predicate, subject: row.subject, since: row.since}]->(object)
RETURN count(*) AS count
