// Stakes as they are believed now, each with its OWNS shadow for walking.
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
RETURN count(*) AS written
