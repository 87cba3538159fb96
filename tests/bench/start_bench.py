"""start_bench.py BENCH-WINDOW DATABASE: the start of the window on that database against an empty Qt
window, in turn, so that both meet the same machine; prints the medians and their ratio."""
import statistics
import subprocess
import sys

ROUNDS = 15


def start(program, what):
    return float(subprocess.run([program, what], check=True, capture_output=True, text=True).stdout)


program, database = sys.argv[1:]
start(program, "empty"), start(program, database)  # warm
pairs = [(start(program, "empty"), start(program, database)) for _ in range(ROUNDS)]
empty = statistics.median(one for one, _ in pairs)
queue = statistics.median(other for _, other in pairs)
print("| empty Qt window | the queue's first rows | ratio |\n|---|---|---|")
print(f"| {empty:.1f} | {queue:.1f} | {queue / empty:.1f} |")
