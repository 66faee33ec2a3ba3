#!/usr/bin/env python3
# Copyright (c) Sales-Consultant contributors.
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
# SPDX-License-Identifier: EPL-2.0
"""Measures whole fits of K-means against scikit-learn's Lloyd: same rows, start, iterations and threads, by turns. See README.md."""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import numpy
import sklearn
from sklearn.cluster import KMeans

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CASES = {"1,000,000 x 8, k=8": (1_000_000, 8, 8), "200,000 x 3, k=5": (200_000, 3, 5), "200,000 x 30, k=20": (200_000, 30, 20)}


def table(rows, columns, k, seed=7):
    """Groups that overlap, so that the iterations do not end early; the first k rows, one of each group or not, are the start."""
    random = numpy.random.default_rng(seed)
    centres = random.normal(0, 1.2, (k, columns))
    return centres[random.integers(0, k, rows)] + random.normal(0, 1, (rows, columns))


def peer(data, start, iterations):
    """One fit of scikit-learn: wall time, processor time, sum of squares, iterations."""
    model = KMeans(n_clusters=len(start), init=start, n_init=1, max_iter=iterations, tol=0, algorithm="lloyd")
    began, processor = time.perf_counter(), time.process_time()
    model.fit(data)
    return time.perf_counter() - began, time.process_time() - processor, model.inertia_, model.n_iter_


def ours(process, arithmetic, iterations):
    process.stdin.write(f"{arithmetic} {iterations}\n")
    process.stdin.flush()
    wall, processor, sse, iterations = process.stdout.readline().split()
    return float(wall), float(processor), float(sse), int(iterations)


def compare(name, options, work):
    rows, columns, k = CASES[name]
    data = table(rows, columns, k)
    file = work / "rows.f64"
    data.tofile(file)
    command = [options.java, f"@{ROOT}/releng/launcher/jvm/every-start.args", "-cp", options.classpath, HERE / "KMeansBenchmark.java",
               file, columns, k, options.threads]
    process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               text=True)
    runs = {"VECTOR": [], "SCALAR": [], "peer": []}
    single = []
    for turn in range(options.warm + options.runs):
        for each in runs:
            run = peer(data, data[:k].copy(), options.iterations) if each == "peer" else ours(process, each, options.iterations)
            if turn >= options.warm:
                runs[each].append(run)
        single.append(ours(process, "VECTOR", 1)[0])
    process.stdin.close()
    process.wait()
    result = figures(runs)
    iteration = (result["VECTOR"]["least_ms"] - 1e3 * min(single)) / (options.iterations - 1)
    result["limits, VECTOR"] = {"iteration_ms": round(iteration, 2),
                                "memory_ms": round(rows * columns * 8 / options.bandwidth / 1e6, 2),
                                "arithmetic_ms": round(2 * rows * columns * k / options.arithmetic / 1e6, 2)}
    return result


def figures(runs):
    """Medians and minima of wall time, medians of processor time, and whether all came to the same."""
    sums = [run[2] for each in runs.values() for run in each]
    result = {"iterations": sorted({run[3] for each in runs.values() for run in each}),
              "sse": sums[0], "same": max(sums) - min(sums) <= 1e-9 * sums[0]}
    for each, measured in runs.items():
        walls, processors = [run[0] for run in measured], [run[1] for run in measured]
        result[each] = {"median_ms": round(1e3 * statistics.median(walls), 1), "least_ms": round(1e3 * min(walls), 1),
                        "processor_ms": round(1e3 * statistics.median(processors), 1)}
    for each in ("VECTOR", "SCALAR"):
        result[f"times faster, {each}"] = {of: round(result["peer"][of] / result[each][of], 2) for of in result[each]}
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--iterations", type=int, default=20)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--warm", type=int, default=3, help="turns that are not counted")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--bandwidth", type=float, default=33, help="what the machine reads, GB/s")
    parser.add_argument("--arithmetic", type=float, default=115, help="what it multiplies and adds, fused, GFLOP/s")
    parser.add_argument("--only", type=int, help="the number of the case, from 1")
    home = os.environ.get("JAVA_HOME")
    parser.add_argument("--java", default=f"{home}/bin/java" if home else "java", help="Java 21 or newer")
    parser.add_argument("--classpath", help="by default the bundles of the built product")
    parser.add_argument("--json", type=Path, help="where the figures go")
    options = parser.parse_args()
    if not options.classpath:
        found = sorted(ROOT.glob("releng/org.salesconsultant.product/target/products/**/plugins"))
        if not found:
            sys.exit("the product is not built: run ./sales-consultant extensions first")
        options.classpath = found[0] / "*"
    os.environ["OMP_NUM_THREADS"] = str(options.threads)
    warnings.simplefilter("ignore")  # that the limit of iterations was reached is meant
    results = {"scikit-learn": sklearn.__version__, "threads": options.threads}
    with tempfile.TemporaryDirectory(prefix="sales-consultant-benchmark-") as work:
        for number, name in enumerate(CASES, 1):
            if options.only in (None, number):
                results[name] = compare(name, options, Path(work))
                print(name, json.dumps(results[name]), flush=True)
    if options.json:
        options.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
