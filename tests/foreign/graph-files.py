"""What networkx has of GraphML and GEXF files, as JSON.

Arguments: a folder, and files. Each file is opened and written again into the folder, and with them two files that only
networkx has had a hand in: sample.graphml and sample.gexf.
"""

import json
import os
import sys

import networkx

READERS = {".graphml": networkx.read_graphml, ".gexf": networkx.read_gexf}
WRITERS = {".graphml": networkx.write_graphml, ".gexf": networkx.write_gexf}


def seen(file, folder):
    ending = os.path.splitext(file)[1]
    graph = READERS[ending](file)
    WRITERS[ending](graph, os.path.join(folder, os.path.basename(file)))
    return {
        "isDirected": graph.is_directed(),
        "nodes": {node: dict(has) for node, has in graph.nodes(data=True)},
        "edges": {key: [start, end, has] for start, end, key, has in keyed_edges(graph)},
    }


def keyed_edges(graph):
    """Edges with their ids: networkx keeps them as keys where edges are parallel, otherwise as an attribute."""
    if graph.is_multigraph():
        for start, end, key, has in graph.edges(keys=True, data=True):
            yield start, end, has.get("id", key), has
    else:
        for start, end, has in graph.edges(data=True):
            yield start, end, has["id"], has


def write_samples(folder):
    graph = networkx.DiGraph()
    graph.add_node("Sun Travel", kind="company", country="SE", staff=12)
    graph.add_node("north-route", kind="Route", label="The north route")
    graph.add_node(7, kind="state body", label="Ministry of <Transport> & \"Roads\"")
    graph.add_node("someone", kind="Person")
    graph.add_edge("Sun Travel", "north-route", predicate="ARRANGES", weight=2.5)
    graph.add_edge(7, "Sun Travel", predicate="has an agreement with", since="2021")
    for ending, write in WRITERS.items():
        write(graph, os.path.join(folder, "sample" + ending))


def main(folder, *files):
    write_samples(folder)
    print(json.dumps([seen(file, folder) for file in files]))


main(*sys.argv[1:])
