// Every claim, retracted ones too, about stakes in, stakes of, posts at or posts of each of the parties, and deals that would change its stakes: from these the ledger tells what we believed at a moment.
UNWIND $ids AS id
MATCH (p:Party {id: id})
CALL (p) {
  WITH p WHERE $side = 'OWNERS'
  MATCH (p)<-[:IN|TARGETS]-(f:Stake|Deal) RETURN f
  UNION ALL
  WITH p WHERE $side = 'HOLDINGS'
  MATCH (p)-[:HOLDS|BUYS]->(f:Stake|Deal) RETURN f
  UNION ALL
  WITH p WHERE $side = 'OFFICERS'
  MATCH (p)<-[:AT]-(f:Post) RETURN f
  UNION ALL
  WITH p WHERE $side = 'POSTS'
  MATCH (p)-[:SERVES]->(:Post)-[:AT]->(:Party)<-[:AT]-(f:Post) RETURN DISTINCT f
}
MATCH (a:Article)-[c:STATES]->(f)
WHERE c.recordedAt <= $knownAt
RETURN id AS parent, f.id AS factId, a.id AS articleId, a.kind AS source, properties(c) AS claim
