// Parties that bear one of the normalised names.
UNWIND $keys AS key
MATCH (n:Name {key: key})<-[:KNOWN_AS]-(p:Party)
RETURN key, p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party
ORDER BY p.name, p.id LIMIT 100
