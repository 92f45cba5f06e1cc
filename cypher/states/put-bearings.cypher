// Makes or overwrites states by key: one row with their number.
UNWIND $rows AS row
MERGE (state:Bearing {key: row.key})
SET state = row
RETURN count(state) AS count
