// Who founded each of the firms. Few by nature; the first hundred.
UNWIND $ids AS id
MATCH (firm:Party {id: id})
CALL (firm) {
  MATCH (founder:Party)-[:FOUNDED]->(f:Founding)-[:OF]->(firm)
  WHERE f.standing
  RETURN f, founder ORDER BY f.year, f.id LIMIT 100
}
CALL (f) {
  MATCH (a:Article)-[c:STATES]->(f)
  WHERE c.retractedAt IS NULL
  WITH a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
  RETURN collect(c {.*, factId: f.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
}
RETURN id AS parent, f {.id, .year, .claimCount} AS founding, founder {.id, .name, .kind, .country, .trade, .tickers, venture: founder:Venture} AS founder, firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture} AS firm, claims
ORDER BY f.year, f.id
