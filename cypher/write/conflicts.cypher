// The conflicts between the claims of some facts, in the place of those that were there; facts that nothing is left of go.
CALL () {
  UNWIND $all.settled AS id
  MATCH (:Fact {id: id})<-[:TOUCHES]-(old:Conflict)
  DETACH DELETE old
}
CALL () {
  UNWIND $all.conflicts AS row
  MERGE (conflict:Conflict {id: row.props.id})
  SET conflict = row.props
  WITH conflict, row
  UNWIND row.factIds AS id
  MATCH (f:Fact {id: id})
  MERGE (conflict)-[:TOUCHES]->(f)
}
CALL () {
  UNWIND $all.empty AS id
  MATCH (f:Fact {id: id})
  DETACH DELETE f
}
RETURN 1 AS done
