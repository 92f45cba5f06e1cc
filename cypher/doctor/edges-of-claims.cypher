// Edges that lead away from these states: key, type, and the id of what they lead to, each once.
UNWIND $keys AS key
MATCH (:Claim {key: key})-[edge:SUBJECT|OBJECT]->(target)
RETURN DISTINCT key, type(edge) AS type, target.id AS to
