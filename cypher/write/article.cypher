// An article with the parties that it names, their spellings, and the keys of other forms that they are found by.
CALL () {
  UNWIND $all.articles AS props
  CREATE (a:Article) SET a = props
}
CALL () {
  UNWIND $all.parties AS row
  MATCH (p:Party {id: row.id})
  SET p += row.props, p:$(row.labels), p.claims = coalesce(p.claims, 0) + row.claims
}
CALL () {
  UNWIND $all.names AS row
  MATCH (p:Party {id: row.partyId})
  MATCH (n:Name {key: row.key})
  FOREACH (_ IN CASE WHEN row.spelled THEN [1] ELSE [] END | MERGE (p)-[:KNOWN_AS]->(n))
  FOREACH (_ IN CASE WHEN row.spelled THEN [] ELSE [1] END | MERGE (p)-[:FOUND_BY]->(n))
}
RETURN 1 AS done
