// How many direct links lead away from each of these entities: key and count, none for a count of 0.
UNWIND $keys AS key
MATCH (:Entity {key: key})-[link:LINK]->(:Entity)
RETURN key, count(link) AS count
