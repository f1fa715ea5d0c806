// All articles since a day, the newest first.
MATCH (a:Article) USING INDEX a:Article(sortDay)
WHERE a.sortDay >= $since AND ($afterDay IS NULL OR a.sortDay < $afterDay OR (a.sortDay = $afterDay AND a.id > $afterId))
RETURN a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion} AS article, a.sortDay AS day
ORDER BY a.sortDay DESC, a.id LIMIT $limit
