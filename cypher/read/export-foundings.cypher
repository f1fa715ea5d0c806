// A page of foundings for files, in the order of their ids; with a day only those of its year or before.
MATCH (f:Fact) USING INDEX f:Fact(id)
WHERE f.id > $afterId AND f:Founding AND f.standing AND ($asOf IS NULL OR f.year IS NULL OR f.year <= date($asOf).year)
WITH f
MATCH (founder:Party)-[:FOUNDED]->(f)-[:OF]->(firm:Party)
WHERE $parties IS NULL OR (founder.id IN $parties AND firm.id IN $parties)
RETURN f.id AS id, founder.id AS founderId, founder.name AS founder, firm.id AS firmId, firm.name AS firm, f.year AS year, f.claimCount AS claims
ORDER BY f.id LIMIT $limit
