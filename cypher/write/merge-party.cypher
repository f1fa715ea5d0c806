// Makes a party a spelling of another: its names and identifiers go over, it is no party any more, and what went over is remembered for undoing. Where a person merges, the name of the party that stays is a choice from now on.
MATCH (gone:Party {id: $from})
MATCH (kept:Party {id: $into})
CALL (gone, kept) {
  MATCH (gone)-[known:KNOWN_AS|FOUND_BY]->(n:Name)
  WITH gone, kept, n, known, type(known) = 'KNOWN_AS' AS spelled, EXISTS { (kept)-[:KNOWN_AS]->(n) } AS had
  DELETE known
  MERGE (gone)-[was:WAS_KNOWN_AS]->(n)
  SET was.spelled = spelled, was.had = had
  FOREACH (_ IN CASE WHEN spelled THEN [1] ELSE [] END | MERGE (kept)-[:KNOWN_AS]->(n))
  FOREACH (_ IN CASE WHEN spelled THEN [] ELSE [1] END | MERGE (kept)-[:FOUND_BY]->(n))
}
CALL (gone, kept) {
  MATCH (gone)-[known:IDENTIFIED_BY]->(i:Identifier)
  DELETE known
  MERGE (gone)-[:WAS_IDENTIFIED_BY]->(i)
  MERGE (kept)-[:IDENTIFIED_BY]->(i)
}
MERGE (gone)-[same:SAME_AS]->(kept)
SET same.judgementId = $judgementId, kept.chosenName = CASE WHEN $nameStays THEN coalesce(kept.chosenName, kept.name) ELSE kept.chosenName END,
    kept.claims = coalesce(kept.claims, 0) + coalesce(gone.claims, 0), gone:Merged
REMOVE gone:Party
RETURN kept.id AS id
