"""start_bench.py BENCH-EMPTY BENCH-WINDOW DATABASE: the start of the console on that database against that of an empty Qt
window, in turn, so that both meet the same machine; prints the medians and their ratio."""
import os
import statistics
import subprocess
import sys
import time

ROUNDS = 15


def start(*command):
    environment = dict(os.environ, SALDO_BENCH_START=str(time.monotonic_ns()))
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return [float(figure) for figure in done.stdout.split()]


empty, window, database = sys.argv[1:]
start(empty), start(window, database)  # warm
pairs = [(start(empty), start(window, database)) for _ in range(ROUNDS)]
print("| ms to the first picture | empty Qt window | the queue's first rows | ratio |\n| --- | --- | --- | --- |")
for figure, name in enumerate(("from the start of the process", "from the start of main")):
    one = statistics.median(pair[0][figure] for pair in pairs)
    other = statistics.median(pair[1][figure] for pair in pairs)
    print(f"| {name} | {one:.1f} | {other:.1f} | {other / one:.1f} |")
