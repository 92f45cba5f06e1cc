// How many items come from these sources, counted no further than a limit: one row.
UNWIND $sources AS source
MATCH (:Entity {key: source})<-[:FROM]-(item:Item)
WITH item
LIMIT $limit
RETURN count(item) AS count
