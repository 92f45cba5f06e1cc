"""Scores of pairs of names by OpenSanctions' matchers, as they come from PyPI.

Reads JSON lines {"a", "b", "schema"} and writes one JSON line for each: {"logic-v1": score, "logic-v2": score}.
"""
import json
import sys

from followthemoney import model
from nomenklatura.matching import LogicV1, LogicV2, ScoringConfig


def entity(name, schema, key):
    return model.get_proxy({"id": key, "schema": schema, "properties": {"name": [name]}})


def main():
    config = ScoringConfig.defaults()
    for number, line in enumerate(sys.stdin):
        case = json.loads(line)
        # The matchers remember what they made of an entity by its id, so no two may have the same.
        query = entity(case["a"], case["schema"], f"{number}-a")
        found = entity(case["b"], case["schema"], f"{number}-b")
        scores = {matcher.NAME: matcher.compare(query, found, config).score for matcher in (LogicV1, LogicV2)}
        print(json.dumps(scores))


main()
