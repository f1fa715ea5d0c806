// An article with the parties that it names and their spellings.
CALL () {
  UNWIND $articles AS props
  CREATE (a:Article) SET a = props
}
CALL () {
  UNWIND $parties AS row
  MATCH (p:Party {id: row.id})
  SET p += row.props, p:$(row.labels), p.claims = coalesce(p.claims, 0) + row.claims
}
CALL () {
  UNWIND $names AS row
  MATCH (p:Party {id: row.partyId})
  MATCH (n:Name {key: row.key})
  MERGE (p)-[:KNOWN_AS]->(n)
}
RETURN 1 AS done
