// The parties that the standing claims of each of the articles are about, in order of name.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[c:STATES]->(:Fact)-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-(p:Party)
WHERE c.retractedAt IS NULL
WITH DISTINCT id, p
RETURN id AS parent, p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party
ORDER BY p.name, p.id
