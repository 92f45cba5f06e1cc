"""
Holds files of FollowTheMoney against the model of the package `followthemoney`: one list of problems, as JSON.

Every line must be an entity whose values the model takes as they are, whose required properties are there, and whose
references lead to entities of the file that the property may refer to. Names and addresses of the web may be tidied.
"""

import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData

TIDIED = {"name", "url"}


def problems_in(path):
    with open(path, encoding="utf-8") as file:
        entities = [json.loads(line) for line in file]
    schemata = {entity["id"]: model.get(entity["schema"]) for entity in entities}
    for entity in entities:
        for problem in problems_of(entity, schemata):
            yield f"{entity['id']}: {problem}"


def problems_of(entity, schemata):
    schema = model.get(entity["schema"])
    if schema is None or schema.abstract:
        yield f"no schema {entity['schema']}"
        return
    try:
        schema.validate(entity)
    except InvalidData as error:
        yield json.dumps(error.errors)
    proxy = model.get_proxy(entity, cleaned=False)
    for name, values in entity["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub or prop.deprecated:
            yield f"no property {name} of {schema.name}"
            continue
        kept = proxy.get(prop)
        if len(kept) != len(values) or (prop.type.name not in TIDIED and set(kept) != set(values)):
            yield f"{name} does not survive: {values} becomes {kept}"
        for value in values:
            if len(value) > (prop.max_length or len(value)):
                yield f"{name} is too long: {value}"
            if prop.type.name == "entity":
                yield from wrong_reference(prop, value, schemata)
    for name in schema.required:
        if not proxy.get(name):
            yield f"{name} is missing"


def wrong_reference(prop, value, schemata):
    target = schemata.get(value)
    if target is None:
        yield f"{prop.name} leads nowhere: {value}"
    elif prop.range is not None and not target.is_a(prop.range):
        yield f"{prop.name} leads to a {target.name}: {value}"


print(json.dumps([problem for path in sys.argv[1:] for problem in problems_in(path)]))
