// Takes the url from an article whose corrected version stands there now.
MATCH (a:Article {id: $id})
SET a.url = null
RETURN a.id AS id
