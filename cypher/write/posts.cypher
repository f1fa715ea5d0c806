// Posts as they are believed now.
UNWIND $posts AS row
MATCH (person:Party {id: row.personId})
MATCH (firm:Party {id: row.firmId})
MERGE (o:Fact {id: row.props.id})
SET o = row.props, o:Post, person:Executive
MERGE (person)-[:SERVES]->(o)
MERGE (o)-[:AT]->(firm)
RETURN count(*) AS written
