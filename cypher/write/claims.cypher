// Each claim's edge to the fact that it speaks for, and what no claim speaks for any more.
CALL () {
  UNWIND $all.unshadowed AS id
  MATCH ()-[o:OWNS {stakeId: id}]->()
  DELETE o
}
CALL () {
  UNWIND $all.withdrawn AS id
  MATCH (f:Fact {id: id})
  SET f.status = null, f.standing = false
}
CALL () {
  UNWIND $all.moved AS id
  MATCH ()-[c:STATES {claimId: id}]->()
  DELETE c
}
CALL () {
  UNWIND $all.attached AS row
  MATCH (a:Article {id: row.articleId})
  MATCH (f:Fact {id: row.factId})
  CREATE (a)-[c:STATES]->(f)
  SET c = row.props
}
RETURN 1 AS done
