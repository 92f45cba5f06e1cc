// Keeps that a migration was applied: one row with its name.
MERGE (migration:Migration {key: $name})
SET migration.checksum = $checksum
RETURN migration.key AS name
