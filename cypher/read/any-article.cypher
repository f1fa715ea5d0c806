// Some article, to tell an empty graph from one with content.
MATCH (a:Article)
RETURN a.id AS id LIMIT 1
