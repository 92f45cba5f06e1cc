// Edges that lead away from these states as sources: key, type, and the id of what they lead to, each once.
UNWIND $keys AS key
MATCH (:Entity {key: key})-[edge:RELAYS|CITES]->(target)
RETURN DISTINCT key, type(edge) AS type, target.id AS to
