// A page of articles for files, in the order of their ids; with parties only those that state a fact about one of them; texts where they are asked for.
MATCH (a:Article) USING INDEX a:Article(id)
WHERE a.id > $afterId AND ($parties IS NULL OR EXISTS { (a)-[:STATES]->(:Fact)--(p:Party) WHERE p.id IN $parties })
RETURN a.id AS id, a.url AS url, a.title AS title, a.publisher AS publisher, a.kind AS kind, a.publishedAt AS publishedAt, a.language AS language,
  a.ingestedAt AS ingestedAt, CASE WHEN $texts THEN a.text END AS text
ORDER BY a.id LIMIT $limit
