// Edges that lead away from these states: key, type, and the id of what they lead to, each once.
UNWIND $keys AS key
MATCH (:Item {key: key})-[edge:ON|FROM|RESTS_ON]->(target)
RETURN DISTINCT key, type(edge) AS type, target.id AS to
