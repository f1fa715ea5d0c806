// Claims by their ids, retracted ones too.
UNWIND $ids AS id
MATCH (a:Article)-[c:STATES {claimId: id}]->(f:Fact)
RETURN c {.*, factId: f.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}} AS claim
