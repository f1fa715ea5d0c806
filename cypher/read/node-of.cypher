// The number that pieces name a party by.
MATCH (p:Party {id: $id})
RETURN id(p) AS node
