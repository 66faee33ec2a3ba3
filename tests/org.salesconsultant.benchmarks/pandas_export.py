# Copyright (c) Sales-Consultant contributors.
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
# SPDX-License-Identifier: EPL-2.0
"""The peer of 'sales-consultant export': a SQLite table through pandas to CSV, by key; whole, or in parts to spare memory.

Usage: pandas_export.py DATABASE TABLE FILE whole|parts
"""
import sqlite3
import sys

import pandas as pd

CHUNK = 500_000


def main():
    database, table, file, how = sys.argv[1:5]
    query = f"SELECT * FROM {table} ORDER BY 1"
    with sqlite3.connect(database) as connection:
        if how == "whole":
            pd.read_sql_query(query, connection).to_csv(file, index=False)
            return
        for number, part in enumerate(pd.read_sql_query(query, connection, chunksize=CHUNK)):
            part.to_csv(file, index=False, header=number == 0, mode="w" if number == 0 else "a")


if __name__ == "__main__":
    main()
