// What we believe after the ledger settled some claims anew: nodes of facts, the OWNS shadow of each stake, and each claim's edge to the fact it speaks for.
CALL () {
  UNWIND $stakes AS row
  MATCH (holder:Party {id: row.holderId})
  MATCH (firm:Party {id: row.firmId})
  MERGE (s:Fact {id: row.props.id})
  SET s = row.props, s:Stake, holder:Investor
  MERGE (holder)-[:HOLDS]->(s)
  MERGE (s)-[:IN]->(firm)
  FOREACH (owns IN row.owns |
    MERGE (holder)-[o:OWNS {stakeId: row.props.id}]->(firm)
    SET o = owns)
}
CALL () {
  UNWIND $posts AS row
  MATCH (person:Party {id: row.personId})
  MATCH (firm:Party {id: row.firmId})
  MERGE (o:Fact {id: row.props.id})
  SET o = row.props, o:Post, person:Executive
  MERGE (person)-[:SERVES]->(o)
  MERGE (o)-[:AT]->(firm)
}
CALL () {
  UNWIND $foundings AS row
  MATCH (founder:Party {id: row.founderId})
  MATCH (firm:Party {id: row.firmId})
  MERGE (f:Fact {id: row.props.id})
  SET f = row.props, f:Founding
  MERGE (founder)-[:FOUNDED]->(f)
  MERGE (f)-[:OF]->(firm)
}
CALL () {
  UNWIND $deals AS row
  MERGE (d:Fact {id: row.props.id})
  SET d = row.props, d:Deal
  WITH d, row
  CALL (d, row) {
    OPTIONAL MATCH (d)-[old:BUYS|SELLS|TARGETS]-(p:Party)
    WHERE NOT p.id IN row.buyerIds + row.sellerIds + row.targetIds
    DELETE old
  }
  CALL (d, row) {
    UNWIND row.buyerIds AS id
    MATCH (p:Party {id: id})
    MERGE (p)-[:BUYS]->(d)
    RETURN collect(p.name) AS buyers
  }
  CALL (d, row) {
    UNWIND row.sellerIds AS id
    MATCH (p:Party {id: id})
    MERGE (p)-[:SELLS]->(d)
    RETURN collect(p.name) AS sellers
  }
  CALL (d, row) {
    UNWIND row.targetIds AS id
    MATCH (p:Party {id: id})
    MERGE (d)-[:TARGETS]->(p)
    FOREACH (_ IN CASE WHEN row.props.kind = 'JOINT_VENTURE' THEN [1] ELSE [] END | SET p:Venture)
    RETURN collect(p.name) AS targets
  }
  WITH d, row, CASE WHEN size(buyers) > 0 THEN buyers ELSE sellers END AS who, targets
  SET d.label = reduce(all = '', name IN who | all + CASE all WHEN '' THEN '' ELSE ', ' END + name)
    + ' ' + row.verb + reduce(all = '', name IN targets | all + ' ' + name)
}
CALL () {
  UNWIND $unshadowed AS id
  MATCH ()-[o:OWNS {stakeId: id}]->()
  DELETE o
}
CALL () {
  UNWIND $withdrawn AS id
  MATCH (f:Fact {id: id})
  SET f.status = null, f.standing = false
}
CALL () {
  UNWIND $moved AS id
  MATCH ()-[c:STATES {claimId: id}]->()
  DELETE c
}
CALL () {
  UNWIND $attached AS row
  MATCH (a:Article {id: row.articleId})
  MATCH (f:Fact {id: row.factId})
  CREATE (a)-[c:STATES]->(f)
  SET c = row.props
}
CALL () {
  UNWIND $settled AS id
  MATCH (:Fact {id: id})<-[:TOUCHES]-(old:Conflict)
  DETACH DELETE old
}
CALL () {
  UNWIND $conflicts AS row
  MERGE (conflict:Conflict {id: row.props.id})
  SET conflict = row.props
  WITH conflict, row
  UNWIND row.factIds AS id
  MATCH (f:Fact {id: id})
  MERGE (conflict)-[:TOUCHES]->(f)
}
CALL () {
  UNWIND $empty AS id
  MATCH (f:Fact {id: id})
  DETACH DELETE f
}
RETURN 1 AS done
