// The article that has this url, or else this cleaned text.
CALL () {
  MATCH (a:Article {url: $url}) RETURN a, 0 AS place
  UNION ALL
  MATCH (a:Article {textHash: $textHash}) RETURN a, 1 AS place
}
RETURN a.id AS id ORDER BY place LIMIT 1
