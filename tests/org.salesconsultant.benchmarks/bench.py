#!/usr/bin/env python3
# Copyright (c) Sales-Consultant contributors.
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
# SPDX-License-Identifier: EPL-2.0
"""Measures whole processes against pandas with SQLite on the same files: wall time and peak resident memory. See README.md."""
import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def measure(name, command, results, log):
    """Runs a command; notes its wall time in s, its processor time in s, and the peak resident memory in MB of its largest process."""
    print(f"{name}: {' '.join(map(str, command))}", flush=True)
    with open(log, "ab") as out:
        began = time.monotonic()
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=out)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
    code = os.waitstatus_to_exitcode(status)
    if code:
        sys.exit(f"{name} ended with {code}; see {log}")
    results[name] = {"wall_s": round(wall, 2), "cpu_s": round(usage.ru_utime + usage.ru_stime, 2),
                     "peak_mb": round(usage.ru_maxrss / 1024)}
    print(f"    {results[name]}", flush=True)


def product():
    """The launcher of the built product."""
    found = sorted(ROOT.glob("releng/org.salesconsultant.product/target/products/**/sales-consultant"))
    if not found:
        sys.exit("the product is not built: run ./sales-consultant extensions first")
    return found[0]


def digest(text):
    """The counts and sums a peer printed last: JSON in one line."""
    return json.loads(text.strip().splitlines()[-1])


def last_line(log):
    return Path(log).read_text(encoding="utf-8").strip().splitlines()[-1]


def check(project, peer, results):
    """The same rows and the same sum of amounts on both sides, or the figures mean nothing."""
    totals = {each: json.loads((project / "out" / f"{each}.csv.totals.json").read_text(encoding="utf-8"))
              for each in ("customers", "products", "orders")}
    ours = {each: totals[each]["rows"] for each in totals}
    ours["cents"] = sum(round(float(each["sum"]) * 100) for each in totals["orders"]["totals"] if each["column"] == "amount")
    results["same"] = ours == peer
    print(f"    ours {ours}, pandas {peer}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=1_000_000)
    parser.add_argument("--orders", type=int, default=10_000_000)
    parser.add_argument("--seed", type=int, default=2025)
    parser.add_argument("--work", type=Path, help="where a new folder for the data is made, some 5 GB free; by default the system's place for such")
    parser.add_argument("--only", default="import,export,grid")
    parser.add_argument("--no-peer", action="store_true", help="leave pandas out")
    parser.add_argument("--python", default=sys.executable, help="an interpreter with pandas")
    home = os.environ.get("JAVA_HOME")
    parser.add_argument("--java", default=f"{home}/bin/java" if home else "java", help="Java 21 or newer, for the grid")
    parser.add_argument("--json", type=Path, help="where the figures go")
    options = parser.parse_args()
    ours = product()
    python = options.python
    wanted = options.only.split(",")
    work = Path(tempfile.mkdtemp(prefix="sales-consultant-benchmark-", dir=options.work))
    print(f"The data are in {work}", flush=True)
    log = work / "log.txt"
    project, database = work / "project", work / "peer.sqlite"
    results = {"date": date.today().isoformat(), "customers": options.customers, "orders": options.orders,
               "processors": os.cpu_count(), "machine": platform.machine()}
    measure("generate", [ours, "generate", project, "--customers", options.customers, "--orders", options.orders,
                         "--seed", options.seed], results, log)
    measure("import customers", [ours, "import", project, "customers"], results, log)
    measure("import products", [ours, "import", project, "products"], results, log)
    measure("import orders", [ours, "import", project, "orders"], results, log)
    measure("import again, unchanged", [ours, "import", project], results, log)
    peer = None
    if not options.no_peer:
        measure("pandas import customers", [python, HERE / "pandas_import.py", project / "data", database, "customers"], results, log)
        measure("pandas import products, orders", [python, HERE / "pandas_import.py", project / "data", database, "products", "orders"],
                results, log)
        peer = digest(last_line(log))
    if "export" in wanted:
        for table in ("customers", "products", "orders"):
            measure(f"export {table} csv", [ours, "export", project, table, "--out", project / "out" / f"{table}.csv"], results, log)
        measure("export orders xlsx", [ours, "export", project, "orders", "--out", project / "out" / "orders.xlsx"], results, log)
        measure("export orders jsonl", [ours, "export", project, "orders", "--out", project / "out" / "orders.jsonl"], results, log)
        if peer:
            check(project, peer, results)
            out = work / "peer-orders.csv"
            measure("pandas export orders csv", [python, HERE / "pandas_export.py", database, "orders", out, "whole"], results, log)
            measure("pandas export orders csv, in parts", [python, HERE / "pandas_export.py", database, "orders", out, "parts"], results, log)
    if "grid" in wanted:
        measure("grid", [options.java, "-cp", ours.parent / "plugins" / "*", "--enable-native-access=ALL-UNNAMED",
                         HERE / "GridBenchmark.java", project / "store" / "crm.duckdb"], results, log)
        results["grid"] |= digest(last_line(log))
    if peer:
        def ratio(ours_names, peer_names):
            return {unit: round(sum(results[n][unit] for n in ours_names) / sum(results[n][unit] for n in peer_names), 2)
                    for unit in ("wall_s", "cpu_s")}
        results["ratios"] = {"import": ratio(["import customers", "import products", "import orders"],
                                             ["pandas import customers", "pandas import products, orders"])}
        if "export" in wanted:
            results["ratios"]["export csv"] = ratio(["export orders csv"], ["pandas export orders csv, in parts"])
    text = json.dumps(results, indent=2, ensure_ascii=False)
    print(text)
    if options.json:
        options.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
