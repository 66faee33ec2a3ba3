# Copyright (c) Sales-Consultant contributors.
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
# SPDX-License-Identifier: EPL-2.0
"""The peer of 'sales-consultant import': CSV through pandas into SQLite tables with the same keys and references.

Usage: pandas_import.py DATA-FOLDER DATABASE TABLE... Prints rows of each table and the sum of order amounts as JSON.
"""
import json
import sqlite3
import sys
from pathlib import Path

import pandas as pd

SCHEMA = """
CREATE TABLE IF NOT EXISTS customers (id TEXT PRIMARY KEY, name TEXT, age INTEGER, income REAL, email TEXT, phone TEXT, city TEXT,
    country TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS products (id TEXT PRIMARY KEY, name TEXT, category TEXT, price REAL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS orders (order_id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customers(id),
    product_id TEXT REFERENCES products(id), date TEXT NOT NULL, amount REAL, type TEXT NOT NULL, currency TEXT, channel TEXT) WITHOUT ROWID;
"""
TEXTS = {"id": str, "order_id": str, "customer_id": str, "product_id": str, "phone": str}
CHUNK = 500_000


def main():
    data, database, tables = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(SCHEMA)
        for table in tables:
            dates = ["date"] if table == "orders" else False
            for part in pd.read_csv(data / f"{table}.csv", dtype=TEXTS, parse_dates=dates, chunksize=CHUNK):
                part.to_sql(table, connection, if_exists="append", index=False)
        connection.commit()
        counts = {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("customers", "products", "orders")}
        cents = connection.execute("SELECT coalesce(sum(CAST(round(amount * 100) AS INTEGER)), 0) FROM orders").fetchone()[0]
    print(json.dumps(counts | {"cents": cents}))


if __name__ == "__main__":
    main()
