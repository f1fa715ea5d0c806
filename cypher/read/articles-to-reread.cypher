// A page of articles that stand and were read by another version than the current one, or by the one that is asked for, in the order of their ids.
MATCH (a:Article) USING INDEX a:Article(id)
WHERE a.id > $afterId AND a.retractedAt IS NULL AND a.readerVersion <> $recorded
  AND CASE WHEN $readBy IS NULL THEN a.readerVersion <> $current ELSE a.readerVersion = $readBy END
RETURN a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion} AS article
ORDER BY a.id LIMIT $limit
