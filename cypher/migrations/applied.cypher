// Migrations that the store has seen: name and checksum.
MATCH (migration:Migration)
RETURN migration.key AS name, migration.checksum AS checksum
