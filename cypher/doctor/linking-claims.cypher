// How many claims join each of these entities, as their subject, to another: key and count, none for a count of 0.
UNWIND $keys AS key
MATCH (:Entity {key: key})<-[:SUBJECT]-(claim:Claim)
WHERE claim.until = $forever AND claim.object IS NOT NULL
RETURN key, count(claim) AS count
