// Records of reference data: the identifiers that they give their parties, and the records themselves, which say so.
CALL () {
  UNWIND $all.identifiers AS row
  MATCH (p:Party {id: row.partyId})
  MERGE (i:Identifier {key: row.key})
  ON CREATE SET i.scheme = row.scheme, i.value = row.value
  MERGE (p)-[:IDENTIFIED_BY]->(i)
}
CALL () {
  UNWIND $all.records AS row
  MATCH (p:Party {id: row.partyId})
  MERGE (r:Record {id: row.props.id})
  ON CREATE SET r = row.props
  MERGE (r)-[:DESCRIBES]->(p)
}
RETURN 1 AS done
