// Which of some records of reference data are there already.
UNWIND $ids AS id
MATCH (r:Record {id: id})
RETURN r.id AS id
