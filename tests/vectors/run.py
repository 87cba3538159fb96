"""Runs every desk script beside this file against one kind of database, a fresh one per script.

usage: run.py SALDO memory|sqlite|postgresql [FOLDER]

Prints a line per script; what a script missed follows its name. SALDO is the program under test.
PostgreSQL is the server that SALDO_TEST_POSTGRESQL names; without it the test is skipped, aloud.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
from urllib.parse import quote, urlsplit, urlunsplit

SKIPPED = 77  # as tests/vectors/CMakeLists.txt tells ctest


class Memory:
    def __enter__(self):
        return lambda number: []

    def __exit__(self, *_):
        pass


class Files:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        return lambda number: ["--database", f"{self.folder.name}/{number}.saldo"]

    def __exit__(self, *_):
        self.folder.cleanup()


class Schemas:
    """One database for this run, one schema per script: a tenth of the time of a database each."""

    def __init__(self, server, count):
        self.server = server
        self.count = count
        self.name = f"saldo_vectors_{os.getpid()}"

    def tell(self, url, statement):
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", "-c", statement, url], check=True)

    def __enter__(self):
        self.tell(self.server, f"CREATE DATABASE {self.name} TEMPLATE template0")
        url = urlunsplit(urlsplit(self.server)._replace(path="/" + self.name))
        self.tell(url, ";".join(f"CREATE SCHEMA script_{i}" for i in range(self.count)))
        return lambda number: ["--database", f"{url}?options={quote(f'-csearch_path=script_{number}')}"]

    def __exit__(self, *_):
        self.tell(self.server, f"DROP DATABASE {self.name} WITH (FORCE)")


def databases(kind, count):
    if kind == "memory":
        return Memory()
    if kind == "sqlite":
        return Files()
    server = os.environ.get("SALDO_TEST_POSTGRESQL")
    if not server:
        print("SKIPPED: no script was run on PostgreSQL, for SALDO_TEST_POSTGRESQL names no server "
              "(tools/with-postgresql starts one)")
        sys.exit(SKIPPED)
    return Schemas(server, count)


def main():
    program, kind = sys.argv[1:3]
    folder = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else __file__).resolve()
    folder = folder if folder.is_dir() else folder.parent
    scripts = sorted(folder.glob("*.jsonl")) + sorted(folder.glob("own/*.jsonl")) + sorted(folder.glob("decided/*.jsonl"))
    failed = 0
    with databases(kind, len(scripts)) as database:
        for number, script in enumerate(scripts):
            run = subprocess.run([program, "run", *database(number), str(script)], capture_output=True, timeout=60)
            good = run.returncode == 0 and run.stdout
            failed += not good
            print("ok    " if good else "FAILED", script.relative_to(folder), flush=True)
            if not good:
                print(f"exit status {run.returncode}\n{run.stderr.decode(errors='replace')}", flush=True)
    print(f"{len(scripts) - failed} of {len(scripts)} scripts on {kind} as expected")
    return 1 if failed or not scripts else 0


sys.exit(main())
