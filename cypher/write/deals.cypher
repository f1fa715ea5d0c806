// Deals as they are believed now, with who buys, who sells and what.
UNWIND $deals AS row
MERGE (d:Fact {id: row.props.id})
SET d = row.props, d:Deal
WITH d, row
CALL (d, row) {
  OPTIONAL MATCH (d)-[old:BUYS|SELLS|TARGETS]-(p:Party)
  WHERE NOT p.id IN CASE type(old) WHEN 'BUYS' THEN row.buyerIds WHEN 'SELLS' THEN row.sellerIds ELSE row.targetIds END
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
RETURN count(*) AS written
