// Everybody above a venture, over the edges for walking.
MATCH way = (:Name {key: 'aliexpress russia'})<-[:KNOWN_AS]-(:Party) (()<-[r:OWNS WHERE r.status = 'HELD']-()){1,6} (:Party)
RETURN way
LIMIT 200
