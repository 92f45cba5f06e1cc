// An index of the parts of ids, so that a shortened id is found without reading all of them. Nothing is returned.
CREATE TEXT INDEX entity_lower_id_parts IF NOT EXISTS FOR (node:Entity) ON (node.lowerId);
CALL db.awaitIndexes(60);
