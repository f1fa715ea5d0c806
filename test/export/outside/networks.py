"""networkx reads the graph as GraphML and as GEXF: nodes, edges, an attribute of each, and when each edge was there."""

import json
import sys

import networkx

graph = getattr(networkx, f"read_{sys.argv[2]}")(sys.argv[1])
print(
    json.dumps(
        {
            "nodes": graph.number_of_nodes(),
            "edges": graph.number_of_edges(),
            "names": sorted(data.get("name") for _, data in graph.nodes(data=True)),
            "labels": sorted(data.get("label") for _, _, data in graph.edges(data=True)),
            "percents": sum(data.get("percent", 0) for _, _, data in graph.edges(data=True)),
            "spells": sorted([str(end) for end in spell] for _, _, data in graph.edges(data=True) for spell in data.get("spells", [])),
        }
    )
)
