#!/usr/bin/env python3
# Copyright (c) Sales-Consultant contributors.
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
# SPDX-License-Identifier: EPL-2.0
"""Measures ten steps of cleaning on the online-retail lines against the same steps in pandas. See README.md."""
import argparse
import gzip
import json
import shutil
import sys
import tempfile
from pathlib import Path

from bench import HERE, digest, last_line, measure, product


def rows(file):
    with open(file, encoding="utf-8") as text:
        return sum(1 for _ in text) - 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="online_retail.csv.gz")
    parser.add_argument("--times", type=int, default=3, help="how often each is measured; the median counts")
    parser.add_argument("--python", default=sys.executable, help="an interpreter with pandas")
    parser.add_argument("--product", type=Path, help="the launcher of a product; by default the one built here")
    options = parser.parse_args()
    ours = options.product or product()
    work = Path(tempfile.mkdtemp(prefix="sales-consultant-benchmark-"))
    lines, log = work / "lines.csv", work / "log.txt"
    with gzip.open(options.source) as packed, open(lines, "wb") as plain:
        shutil.copyfileobj(packed, plain)
    runs = {"ours": [], "pandas": []}
    for _ in range(options.times):
        results = {}
        measure("ours", [ours, "clean", HERE / "lines.recipe", "--in", lines, "--out", work / "ours.csv", "--quiet"], results, log)
        measure("pandas", [options.python, HERE / "pandas_clean.py", lines, work / "pandas.csv"], results, log)
        for name in runs:
            runs[name].append(results[name])
    median = {name: {key: sorted(run[key] for run in each)[len(each) // 2] for key in each[0]} for name, each in runs.items()}
    kept = digest(last_line(log))["rows"]
    print(json.dumps(median | {"same": rows(work / "ours.csv") == kept, "rows": kept,
                               "ratio_wall": round(median["ours"]["wall_s"] / median["pandas"]["wall_s"], 2),
                               "ratio_cpu": round(median["ours"]["cpu_s"] / median["pandas"]["cpu_s"], 2)}, indent=2))


if __name__ == "__main__":
    main()
