// Undoes a merge: the party stands again under its own names, and the other loses what it had only from it.
MATCH (gone:Merged {id: $id})-[same:SAME_AS]->(kept:Party)
CALL (gone, kept) {
  MATCH (gone)-[was:WAS_KNOWN_AS]->(n:Name)
  OPTIONAL MATCH (kept)-[taken:KNOWN_AS|FOUND_BY]->(n) WHERE NOT was.had
  FOREACH (_ IN CASE WHEN was.spelled THEN [1] ELSE [] END | MERGE (gone)-[:KNOWN_AS]->(n))
  FOREACH (_ IN CASE WHEN was.spelled THEN [] ELSE [1] END | MERGE (gone)-[:FOUND_BY]->(n))
  DELETE was, taken
}
CALL (gone, kept) {
  MATCH (gone)-[was:WAS_IDENTIFIED_BY]->(i:Identifier)
  OPTIONAL MATCH (kept)-[taken:IDENTIFIED_BY]->(i)
  MERGE (gone)-[:IDENTIFIED_BY]->(i)
  DELETE was, taken
}
WITH gone, kept, same, same.judgementId AS judgementId
DELETE same
SET gone:Party, kept.claims = coalesce(kept.claims, 0) - coalesce(gone.claims, 0)
REMOVE gone:Merged
RETURN kept.id AS keptId, judgementId
