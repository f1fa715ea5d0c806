// What a person says of a party itself: its shown name, another spelling, an identifier.
MATCH (p:Party {id: $id})
CALL (p) {
  WITH p WHERE $shown IS NOT NULL
  SET p.name = $shown, p.chosenName = $shown
}
CALL (p) {
  UNWIND $names AS row
  MERGE (n:Name {key: row.key})
  SET n.text = coalesce(n.text, row.text)
  MERGE (p)-[:KNOWN_AS]->(n)
}
CALL (p) {
  UNWIND $identifiers AS row
  MERGE (i:Identifier {key: row.key})
  SET i.scheme = row.scheme, i.value = row.value
  MERGE (p)-[:IDENTIFIED_BY]->(i)
}
RETURN p.id AS id
