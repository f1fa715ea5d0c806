// The stakes in a party and in everybody above it, de-duplicated, at most $limit, as columns: what look-through, control and ultimate owners are computed from. Of a small piece the parties come with it.
MATCH (v:Party {id: $id})
CALL (v) {
  MATCH (v) (()<-[r0:OWNS WHERE r0.status IN $statuses AND r0.from <= $asOf AND (r0.until IS NULL OR r0.until > $asOf)]-())* (x)
  WITH DISTINCT x
  MATCH (x)<-[r:OWNS]-(o)
  WHERE r.status IN $statuses AND r.from <= $asOf AND (r.until IS NULL OR r.until > $asOf)
  WITH x, o, r LIMIT $limit
  RETURN collect(DISTINCT o) AS owners, collect(id(x)) AS held, collect(id(o)) AS holders, collect(coalesce(r.percent, -1.0)) AS percents, collect(r.low) AS lows,
    collect(r.high) AS highs, collect(coalesce(r.size, '')) AS sizes, collect(r.status) AS stakeStatuses, collect(r.stakeId) AS stakeIds,
    collect(CASE WHEN x:Person OR x:State THEN id(x) ELSE -1 END) AS ends
}
RETURN id(v) AS node, [p IN CASE WHEN size(owners) <= 200 THEN owners + [v] ELSE [] END | {node: id(p), party: p {.id, .name, .kind, .country, .trade, .tickers, venture: p:Venture}}] AS parties, held, holders, percents, lows, highs, sizes, stakeStatuses, stakeIds, ends
