// A page of parties for files, in the order of their ids.
MATCH (p:Party) USING INDEX p:Party(id)
WHERE p.id > $afterId AND ($parties IS NULL OR p.id IN $parties)
RETURN p.id AS id, p.name AS name, p.kind AS kind, p:Venture AS venture, p.country AS country, p.trade AS trade, p.tickers AS tickers,
  [(p)-[:KNOWN_AS]->(n:Name) | n.text] AS names, [(p)-[:IDENTIFIED_BY]->(i:Identifier) | i.key] AS identifiers
ORDER BY p.id LIMIT $limit
