// Parties that bear one of the names, with what the resolver weighs.
UNWIND $keys AS key
MATCH (:Name {key: key})<-[:KNOWN_AS|FOUND_BY]-(p:Party)
WITH DISTINCT p
CALL (p) {
  MATCH (p)-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-(:Fact)-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-(q:Party)
  WITH q LIMIT 200
  RETURN collect(DISTINCT q.id) AS neighbours
}
RETURN p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party, [(p)-[:KNOWN_AS]->(n:Name) | n.text] AS names, coalesce(p.claims, 0) AS claims, p.chosenName AS chosenName, neighbours
