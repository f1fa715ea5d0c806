"""pandas, duckdb and pyarrow read a table in its three formats: rows, the texts of one column and the sum of another, by reader."""

import json
import sys

import duckdb
import pandas
import pyarrow.parquet

csv, jsonl, parquet, text, number = sys.argv[1:]


def told(frame):
    """An apostrophe before what a spreadsheet would run is no part of the text."""
    texts = [t[1:] if t[:1] == "'" and t[1:2] in ("=", "+", "-", "@") else t for t in frame[text].tolist()]
    numbers = frame[number].map(lambda n: {"true": 1, "false": 0}.get(n, n))
    return [len(frame), sorted(texts), round(float(pandas.to_numeric(numbers).fillna(0).sum()), 6)]


query = "SELECT * FROM read_{}('{}')"
print(
    json.dumps(
        {
            "pandas csv": told(pandas.read_csv(csv, keep_default_na=False, dtype=str)),
            "pandas jsonl": told(pandas.read_json(jsonl, lines=True, convert_dates=False, dtype={text: str})),
            "pandas parquet": told(pandas.read_parquet(parquet)),
            "duckdb csv": told(duckdb.sql(query.format("csv_auto", csv)).df()),
            "duckdb jsonl": told(duckdb.sql(query.format("json_auto", jsonl)).df()),
            "duckdb parquet": told(duckdb.sql(query.format("parquet", parquet)).df()),
            "pyarrow parquet": told(pyarrow.parquet.read_table(parquet).to_pandas()),
            "types": {f.name: str(f.type) for f in pyarrow.parquet.read_schema(parquet)},
        }
    )
)
