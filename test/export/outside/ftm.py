"""FollowTheMoney's own model: entities that it would change or refuse, references to what is not there or of the wrong kind, and counts."""

import json
import sys
from collections import Counter

from followthemoney import model
from followthemoney.types import registry

entities = [json.loads(line) for line in open(sys.argv[1])]
schema_of = {one["id"]: model.get(one["schema"]) for one in entities}
changed, refused, dangling = [], [], []
for one in entities:
    proxy = model.get_proxy(one, cleaned=False)
    kept = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
    if kept != {name: sorted(values) for name, values in one["properties"].items()}:
        changed.append([one["properties"], kept])
    errors = proxy.schema.validate(one)
    if errors:
        refused.append([one["id"], str(errors)])
    for prop, value in proxy.itervalues():
        if prop.type == registry.entity and not (value in schema_of and schema_of[value].is_a(prop.range)):
            dangling.append([one["schema"], prop.name, value])
print(
    json.dumps(
        {
            "changed": changed[:5],
            "refused": refused[:5],
            "dangling": dangling[:5],
            "counts": Counter(one["schema"] for one in entities),
            "proven": sum(1 for one in entities if one["properties"].get("proof")),
            "percentages": sorted({p for one in entities for p in one["properties"].get("percentage", [])}),
        }
    )
)
