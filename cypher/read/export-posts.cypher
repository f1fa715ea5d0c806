// A page of posts for files, in the order of their ids; with a day only those that are served on it.
MATCH (o:Fact) USING INDEX o:Fact(id)
WHERE o.id > $afterId AND o:Post AND o.status IS NOT NULL
  AND ($asOf IS NULL OR ((o.from IS NULL OR o.from <= $asOf) AND (o.until IS NULL OR o.until > $asOf)))
WITH o
MATCH (person:Party)-[:SERVES]->(o)-[:AT]->(firm:Party)
WHERE $parties IS NULL OR (person.id IN $parties AND firm.id IN $parties)
RETURN o.id AS id, person.id AS personId, person.name AS person, firm.id AS firmId, firm.name AS firm, firm.kind AS firmKind, o.title AS title, o.role AS role,
  o.status AS status, o.from AS from, o.until AS until, o.claimCount AS claims
ORDER BY o.id LIMIT $limit
