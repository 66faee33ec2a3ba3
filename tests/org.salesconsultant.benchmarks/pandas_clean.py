# Copyright (c) Sales-Consultant contributors.
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
# SPDX-License-Identifier: EPL-2.0
"""Does the ten steps of lines.recipe in pandas: pandas_clean.py SOURCE OUT. Prints the number of rows kept, as JSON."""
import json
import sys

import pandas as pd

source, out = sys.argv[1:]
lines = pd.read_csv(source, dtype=str, keep_default_na=False, na_values=[""])
for column in ("StockCode", "Description"):
    lines[column] = lines[column].str.replace(r"\s+", " ", regex=True).str.strip().str.upper()
lines["Description"] = lines["Description"].fillna("UNKNOWN")
lines["Quantity"] = pd.to_numeric(lines["Quantity"]).astype("Int64")
lines["UnitPrice"] = pd.to_numeric(lines["UnitPrice"])
lines["InvoiceDate"] = pd.to_datetime(lines["InvoiceDate"], format="%Y-%m-%d %H:%M:%S")
lines["CustomerID"] = pd.to_numeric(lines["CustomerID"]).astype("Int64")
lines = lines[~lines["InvoiceNo"].str.startswith("C")]
lines = lines[(lines["Quantity"] > 0) & (lines["UnitPrice"] > 0)]
lines.loc[lines["Country"] == "EIRE", "Country"] = "Ireland"
lines = lines.drop_duplicates()
lines.to_csv(out, index=False, date_format="%Y-%m-%dT%H:%M:%S")
print(json.dumps({"rows": len(lines)}))
