// The article that was published at an address.
MATCH (a:Article {url: $url})
RETURN a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion} AS article
