"""Reads a JSON-LD file with rdflib and prints what an RDF program sees of it, as JSON."""
import collections
import json
import sys

import rdflib
from rdflib import RDF, BNode, Literal, URIRef

PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
TERM = rdflib.Namespace("urn:linchpin:term:")


def is_absolute(term):
    return isinstance(term, BNode) or (isinstance(term, URIRef) and ":" in term and " " not in term)


graph = rdflib.Graph()
with open(sys.argv[1], "rb") as file:
    graph.parse(data=file.read(), format="json-ld")

types = collections.Counter(str(kind) for kind in graph.objects(None, RDF.type))
json.dump(
    {
        "triples": len(graph),
        "types": types,
        "predicates": sorted({str(predicate) for predicate in graph.predicates()}),
        "notAbsolute": sorted(
            {str(term) for triple in graph for term in triple if not isinstance(term, Literal) and not is_absolute(term)}
        ),
        "illTyped": sorted({str(o) for o in graph.objects() if isinstance(o, Literal) and o.ill_typed}),
        "datatypes": collections.Counter(str(o.datatype) for o in graph.objects() if isinstance(o, Literal)),
        "derived": sorted([str(s), str(o)] for s, o in graph.subject_objects(PROV.wasDerivedFrom)),
        "attributed": sorted([str(s), str(o)] for s, o in graph.subject_objects(PROV.wasAttributedTo)),
        "quoted": sorted([str(s), str(o)] for s, o in graph.subject_objects(PROV.wasQuotedFrom)),
        "statements": sorted(
            [str(graph.value(claim, TERM[end]) or "") for end in ("subject", "predicate", "object", "value")]
            for claim in graph.subjects(RDF.type, TERM.Claim)
        ),
        # Written anew by rdflib and read again: nothing that N-Triples cannot carry.
        "survives": rdflib.Graph().parse(data=graph.serialize(format="nt"), format="nt").__len__() == len(graph),
    },
    sys.stdout,
)
