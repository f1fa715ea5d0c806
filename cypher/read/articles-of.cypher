// Articles with a standing claim about each of the parties, the newest first.
UNWIND $ids AS id
MATCH (p:Party {id: id})
CALL (p) {
  MATCH (p)-[:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF]-(:Fact)<-[c:STATES]-(a:Article)
  WHERE c.retractedAt IS NULL AND a.sortDay >= $since
      AND ($afterDay IS NULL OR a.sortDay < $afterDay OR (a.sortDay = $afterDay AND a.id > $afterId))
  WITH DISTINCT a ORDER BY a.sortDay DESC, a.id LIMIT $limit
  RETURN a
}
RETURN id AS parent, a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion} AS article, a.sortDay AS day
ORDER BY a.sortDay DESC, a.id
