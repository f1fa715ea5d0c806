// Foundings as they are believed now.
UNWIND $foundings AS row
MATCH (founder:Party {id: row.founderId})
MATCH (firm:Party {id: row.firmId})
MERGE (f:Fact {id: row.props.id})
SET f = row.props, f:Founding
MERGE (founder)-[:FOUNDED]->(f)
MERGE (f)-[:OF]->(firm)
RETURN count(*) AS written
