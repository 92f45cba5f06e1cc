// Edges that lead away from these states: key, type, and the id of what they lead to, each once.
UNWIND $keys AS key
MATCH (:Bearing {key: key})-[edge:BEARS_ON|OF]->(target)
RETURN DISTINCT key, type(edge) AS type, target.id AS to
