// Posts at each of the firms, the newest first.
UNWIND $ids AS id
MATCH (firm:Party {id: id})
CALL (firm) {
  MATCH (firm)<-[:AT]-(o:Post)<-[:SERVES]-(person:Party)
  WHERE o.status IN $statuses
      AND ($roles IS NULL OR o.role IN $roles)
      AND ($asOf IS NULL OR ((o.from IS NULL OR o.from <= $asOf) AND (o.until IS NULL OR o.until > $asOf OR o.status = 'FORMER')))
      AND ($afterFrom IS NULL OR coalesce(o.from, '') < $afterFrom OR (coalesce(o.from, '') = $afterFrom AND o.id > $afterId))
  RETURN o, person ORDER BY coalesce(o.from, '') DESC, o.id LIMIT $limit
}
CALL (o) {
  MATCH (a:Article)-[c:STATES]->(o)
  WHERE c.retractedAt IS NULL
  WITH a, c ORDER BY c.asOf DESC, c.claimId LIMIT $claims
  RETURN collect(c {.*, factId: o.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}}) AS claims
}
RETURN id AS parent, o {.id, .title, .role, .status, .from, .until, .claimCount} AS post, person {.id, .name, .kind, .country, .trade, .tickers, venture: person:Venture} AS person, firm {.id, .name, .kind, .country, .trade, .tickers, venture: firm:Venture} AS firm, claims
ORDER BY coalesce(o.from, '') DESC, o.id
