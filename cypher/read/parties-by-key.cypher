// Parties that bear one of the normalised names, or are found by it as another form of theirs.
UNWIND $keys AS key
MATCH (n:Name {key: key})<-[known:KNOWN_AS|FOUND_BY]-(p:Party)
RETURN key, p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party, type(known) = 'KNOWN_AS' AS exact
ORDER BY p.name, p.id LIMIT 100
