"""RDF's own readers: the triples that rdflib and pyld find in a file, and what a question in SPARQL finds among them."""

import json
import sys

from pyld import jsonld
from rdflib import Graph

text = open(sys.argv[1]).read()
ours = Graph().parse(data=text, format="json-ld")
theirs = Graph().parse(data=jsonld.to_rdf(json.loads(text), {"format": "application/n-quads"}), format="nquads")
rows = ours.query(
    """
    PREFIX schema: <https://schema.org/>
    PREFIX prov: <http://www.w3.org/ns/prov#>
    SELECT ?holder ?percent ?quote ?headline WHERE {
      ?h schema:owns ?stake ; schema:name ?holder .
      ?stake schema:typeOfGood/schema:name "AliExpress Russia" ; schema:value ?percent ; prov:wasDerivedFrom ?q .
      FILTER NOT EXISTS { ?stake schema:ownedThrough ?end }
      ?q schema:text ?quote ; prov:wasQuotedFrom/schema:headline ?headline .
    }
    """
)
print(
    json.dumps(
        {
            "triples": len(ours),
            "only_rdflib": [str(one) for one in set(ours) - set(theirs)][:5],
            "only_pyld": [str(one) for one in set(theirs) - set(ours)][:5],
            "blank": sum(1 for s, _, _ in ours if type(s).__name__ == "BNode"),
            "answers": sorted([str(cell) for cell in row] for row in rows),
            "types": {
                str(row[0]).rsplit("/", 1)[1]: int(row[1])
                for row in ours.query(
                    'SELECT ?type (COUNT(?x) AS ?n) WHERE { ?x a ?type FILTER STRSTARTS(STR(?type), "https://schema.org/") } GROUP BY ?type'
                )
            },
        }
    )
)
