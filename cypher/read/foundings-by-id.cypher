// Foundings by their ids.
UNWIND $ids AS id
MATCH (founder:Party)-[:FOUNDED]->(f:Founding&Fact {id: id})-[:OF]->(firm:Party)
WHERE f.standing
CALL (f) {
  MATCH (a:Article)-[c:STATES]->(f)
  WHERE c.retractedAt IS NULL
  WITH a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
  RETURN collect(c {.*, factId: f.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
}
RETURN f {.id, .year, .claimCount} AS founding, founder {.id, .name, .kind, .country, .trade, .tickers, venture: founder:Venture} AS founder, firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture} AS firm, claims
