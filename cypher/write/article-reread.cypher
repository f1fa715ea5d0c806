// Says which version of the rules has read an article.
MATCH (a:Article {id: $id})
SET a.readerVersion = $readerVersion
RETURN a.id AS id
