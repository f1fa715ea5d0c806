// Marks an article as retracted, or with null as standing again.
MATCH (a:Article {id: $id})
SET a.retractedAt = $retractedAt, a.retractedWhy = $why
RETURN a.id AS id
