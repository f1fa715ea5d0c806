// The standing claims that speak against each of the facts and were not believed.
UNWIND $ids AS id
MATCH (:Fact {id: id})<-[:TOUCHES]-(conflict:Conflict)
UNWIND conflict.outvoted AS claimId
WITH DISTINCT id, claimId
MATCH (a:Article)-[c:STATES {claimId: claimId}]->(f:Fact)
WHERE c.retractedAt IS NULL
RETURN id AS parent, c {.*, factId: f.id, article: a {.id, .url, .title, .publisher, .kind, .publishedAt, .language, .ingestedAt, .readerVersion}} AS claim
ORDER BY c.asOf DESC, c.claimId
