// All parties in order of name.
MATCH (p:Party) USING INDEX p:Party(name)
WHERE p.name >= $afterName AND (p.name > $afterName OR p.id > $afterId) AND ($kinds IS NULL OR p.kind IN $kinds)
RETURN p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party
ORDER BY p.name, p.id LIMIT $limit
