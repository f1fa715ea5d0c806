// How much the graph holds, from the store's own counters.
RETURN COUNT { (:Party) } AS parties,
  COUNT { (:Firm) } AS firms,
  COUNT { (:Person) } AS persons,
  COUNT { (:Article) } AS articles,
  COUNT { ()-[:STATES]->() } AS claims,
  COUNT { (:Stake) } AS stakes,
  COUNT { (:Post) } AS posts,
  COUNT { (:Deal) } AS deals
