"""Open Ownership's own validator of BODS: what its schema and its additional checks find wrong in a file, and how much it counts."""

import json
import sys
from collections import Counter

import libcove2.common

# The list of identifier schemes is fetched from the internet otherwise.
libcove2.common.get_orgids_prefixes = lambda *_: ["XI-LEI", "GB-COH", "US-EIN"]

import libcovebods.config
import libcovebods.data_reader
import libcovebods.jsonschemavalidate
import libcovebods.run_tasks
import libcovebods.schema

config = libcovebods.config.LibCoveBODSConfig()
data = libcovebods.data_reader.DataReader(sys.argv[1])
schema = libcovebods.schema.SchemaBODS(data, config)
errors = libcovebods.jsonschemavalidate.JSONSchemaValidator(schema).validate(data)
checks = libcovebods.run_tasks.process_additional_checks(data, config, schema)
statements = json.load(open(sys.argv[1]))
print(
    json.dumps(
        {
            "version": schema.schema_version,
            "errors": [str(error.json()) for error in errors][:10],
            "checks": checks["additional_checks"][:10],
            "counts": Counter(one["recordType"] for one in statements),
            "shares": [
                interest["share"]
                for one in statements
                for interest in one["recordDetails"].get("interests", [])
                if "share" in interest
            ],
        }
    )
)
