"""Scores of nomenklatura's name comparison (logic-v2, on rigour's names) for pairs of mentions.

    python3 bench/names.py MENTIONS.json PAIRS.json      -> one score a line

MENTIONS: a list of {kind, names}; PAIRS: a list of [a, b], places in MENTIONS.
"""
import json
import sys

from followthemoney import model
from nomenklatura.matching import LogicV2

mentions, pairs = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
config = LogicV2.default_config()


def entity(place, mention):
    schema = "Person" if mention["kind"] == "PERSON" else "Organization"
    return model.get_proxy({"id": str(place), "schema": schema, "properties": {"name": mention["names"]}})


entities = [entity(place, mention) for place, mention in enumerate(mentions)]
for a, b in pairs:
    print(LogicV2.compare(entities[a], entities[b], config).score)
