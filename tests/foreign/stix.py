"""Checks STIX 2.1 bundles with the validator of OASIS and prints what it finds, as JSON. Asks nothing of the network."""
import collections
import json
import sys

from stix2validator import ValidationOptions, validate_string
from stix2validator.v21.enums import CHECK_CODES

# Random UUIDs would make a new object of everything each time it is written; predicates are many, the vocabulary of
# relationships is open; and a document of which no copy is kept has no hash.
MEANT = ["uuid-check", "relationship-types", "extref-hashes"]
CODE_OF = {name: code for code, name in CHECK_CODES.items()}


def validated(text, **options):
    return validate_string(text, ValidationOptions(version="2.1", silent=True, enforce_refs=True, **options))


def told(messages):
    return [str(message) for message in messages or []]


def warning_name(message):
    return str(message).split("{")[-1].split("}")[0] if "{" in str(message) else str(message)


with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
bundle = json.loads(text)
strict = validated(text, strict=True, disabled=",".join(CODE_OF[name] for name in MEANT))
lenient = validated(text)
# What a program sees that leaves out types that it does not know.
standard = {**bundle, "objects": [o for o in bundle["objects"] if o["type"] != "linchpin-record"]}
alone = validated(json.dumps(standard))
ids = {o["id"] for o in standard["objects"]}
refs = {
    ref
    for o in standard["objects"]
    for name, value in o.items()
    if name.endswith("_ref") or name.endswith("_refs")
    for ref in (value if isinstance(value, list) else [value])
}
json.dump(
    {
        "isValid": lenient.is_valid,
        "isStrictlyValid": strict.is_valid,
        "errors": told(strict.errors)[:20],
        "warnings": collections.Counter(warning_name(w) for w in told(lenient.warnings)),
        "isValidAlone": alone.is_valid,
        "dangling": sorted(refs - ids),
        "types": collections.Counter(o["type"] for o in bundle["objects"]),
    },
    sys.stdout,
)
