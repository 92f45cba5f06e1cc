// Takes current items off the works they rested on: one row with the number of ties undone.
UNWIND $keys AS key
MATCH (:Item {key: key})-[tie:RESTS_ON]->(:Entity)
DELETE tie
RETURN count(*) AS count
