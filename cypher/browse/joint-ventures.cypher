// Joint ventures with the partners who set them up.
MATCH way = (:Party)-[:BUYS]->(:Deal {kind: 'JOINT_VENTURE'})-[:TARGETS]->(:Party)
RETURN way
LIMIT 100
