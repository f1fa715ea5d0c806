// Articles by their ids.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion} AS article
