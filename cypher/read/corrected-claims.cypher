// Ids of the claims of an article that a person has corrected.
MATCH (:Article {id: $id})<-[:ABOUT]-(j:Judgement {kind: 'CORRECTION'})
WHERE j.detail IS NOT NULL
RETURN j.detail AS claimId
