// Conflicts between standing claims, with the claims on both sides, in the order of their ids.
MATCH (conflict:Conflict) USING INDEX conflict:Conflict(id)
WHERE conflict.id > $afterId
  AND ($party IS NULL OR EXISTS { (conflict)-[:TOUCHES]->(:Fact)-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-(:Party {id: $party}) })
  AND ($facts IS NULL OR EXISTS { MATCH (conflict)-[:TOUCHES]->(f:Fact) WHERE f.id IN $facts })
RETURN conflict.id AS id, conflict.about AS about, conflict.kind AS kind, conflict.decidedBy AS decidedBy, conflict.message AS message,
  conflict.believed AS believed, conflict.outvoted AS outvoted, [(conflict)-[:TOUCHES]->(f:Fact) | f.id] AS facts
ORDER BY conflict.id LIMIT $limit
