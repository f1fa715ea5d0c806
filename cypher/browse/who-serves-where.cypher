// Who serves at a firm, and where else.
MATCH here = (:Name {key: 'mailru'})<-[:KNOWN_AS]-(:Party)<-[:AT]-(o:Post)<-[:SERVES]-(p:Party)
OPTIONAL MATCH elsewhere = (p)-[:SERVES]->(:Post)-[:AT]->(:Party)
RETURN here, elsewhere
LIMIT 100
