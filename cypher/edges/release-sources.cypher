// Takes current sources off what they relayed and cited: one row with the number of ties undone.
UNWIND $keys AS key
MATCH (:Entity {key: key})-[tie:RELAYS|CITES]->(:Entity)
DELETE tie
RETURN count(*) AS count
