// Posts by their ids.
UNWIND $ids AS id
MATCH (person:Party)-[:SERVES]->(o:Post&Fact {id: id})-[:AT]->(firm:Party)
WHERE o.status IS NOT NULL
CALL (o) {
  MATCH (a:Article)-[c:STATES]->(o)
  WHERE c.retractedAt IS NULL
  WITH a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
  RETURN collect(c {.*, factId: o.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
}
RETURN o {.id, .title, .role, .status, .from, .until, .claimCount} AS post, person {.id, .name, .kind, .country, .trade, .tickers, venture: person:Venture} AS person, firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture} AS firm, claims
