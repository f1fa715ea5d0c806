// Facts whose claims cannot all be true.
MATCH way = (:Conflict)-[:TOUCHES]->(:Fact)<-[:STATES]-(:Article)
RETURN way
LIMIT 100
