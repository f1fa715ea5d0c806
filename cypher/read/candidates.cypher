// Parties that bear one of the names, for each name the 25 most spoken of, with what the resolver weighs. Work is bounded whatever the size of the graph: a form that
// more than 100 parties are found by (initials) tells nobody from another, and is not followed.
UNWIND $keys AS key
MATCH (n:Name {key: key})
CALL (n) {
  CALL (n) {
    MATCH (n)<-[:KNOWN_AS]-(p:Party)
    RETURN p LIMIT 500
    UNION ALL
    WITH n WHERE COUNT { (n)<-[:FOUND_BY]-() } <= 100
    MATCH (n)<-[:FOUND_BY]-(p:Party)
    RETURN p
  }
  WITH DISTINCT p
  RETURN p ORDER BY coalesce(p.claims, 0) DESC, p.id LIMIT 25
}
WITH DISTINCT p
CALL (p) {
  MATCH (p)-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-(:Fact)-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-(q:Party)
  WITH q LIMIT 200
  RETURN collect(DISTINCT q.id) AS neighbours
}
RETURN p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture} AS party, [(p)-[:KNOWN_AS]->(n:Name) | n.text] AS names, coalesce(p.claims, 0) AS claims, p.chosenName AS chosenName, neighbours
