"""Feeds one decoder with what libFuzzer makes of the desk scripts of tests/vectors, of the exports of
tests/import/fixtures and of what was found before (tests/fuzz/found/TARGET, which is run first).

usage: fuzz.py --programs FOLDER [--seconds N] [--keep FOLDER] TARGET
--keep: the corpus goes on from there, and what breaks is left there; without it in a folder that goes.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

# libFuzzer ends with 77 where something broke; to those who run tests that is "skipped".
BROKEN = 1
HERE = pathlib.Path(__file__).parent
TESTS = HERE.parent
# What the decoders ask for by name, for the fuzzer to put together.
WORDS = ["do", "show", "at", "by", "id", "expect", "customer", "ticket", "license", "staff", "period", "policy", "message",
         "messages", "seen", "rows", "row", "table", "next", "more", "presence", "doing", "looking", "typing", "ok", "error",
         "version", "login", "password", "token", "actor", "role", "expires_at", "open_ticket", "answer", "set_policy",
         "2026-03-02T09:15:00+03:00", "e1.5.0", "null", "true", "1e308", "9007199254740993", "\\ud800", "\\u0000"]
TABLES = {"staff": {"id": "anna", "name": "Анна", "role": "engineer", "languages": "ru", "active": 1, "version": 3},
          "licenses": {"id": "L1", "customer_id": "acme", "ordinal": 1, "url": "", "product": "", "free_support": "period",
                       "registered_at": 1_772_000_000_000, "version": 4},
          "messages": {"id": "T1.1", "ticket_id": "T1", "position": 1, "kind": "customer", "author": "", "entered_by": "",
                       "body": "Как\nэто?", "at": 1_772_000_000_000, "version": 9_007_199_254_740_993},
          "policies": {"id": 7, "effective_from": "2026-03-02", "members": "{}", "actor": "mike", "at": 1, "version": 5}}


def lines_of_scripts():
    """Of all lines with the same members one."""
    known = set()
    for script in sorted(TESTS.glob("vectors/**/*.jsonl")):
        for line in script.read_bytes().splitlines():
            try:
                found = json.loads(line)
            except (json.JSONDecodeError, UnicodeDecodeError):
                continue
            kind = (str(found.get("do", found.get("show"))), *sorted(found)) if isinstance(found, dict) else line
            if kind not in known:
                known.add(kind)
                yield found


def as_json(value):
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def seeds_of_commands():
    commands = [line for line in lines_of_scripts() if isinstance(line, dict) and "do" in line]
    for command in commands:
        command.pop("expect", None)
    yield from (as_json([command]) for command in commands)
    yield as_json(commands[:40])
    yield as_json({"login": "anna", "password": "long enough"})
    yield as_json({"ticket": "T1", "doing": "typing"})
    yield b"e1.5.0"


def seeds_of_changes():
    rows = [{"table": table, "id": str(row["id"]), "row": row} for table, row in TABLES.items()]
    rows += [{"table": "tickets", "id": "T1", "row": None}, {"table": "of_a_newer_version", "id": "1", "row": {"a": 1}}]
    present = [{"ticket": "T1", "staff": "anna", "doing": "looking"}]
    yield from (as_json({"rows": [row], "next": "e1.5.0", "more": False, "presence": present}) for row in rows)
    yield as_json({"rows": rows, "next": "e1.5.0", "more": True, "presence": []})
    yield as_json([{"id": "c1", "ok": True, "version": 7}, {"id": "c2", "ok": False, "error": "ticket_closed", "message": "It is closed."}])
    yield as_json({"token": "abc", "actor": "anna", "role": "engineer", "expires_at": "2026-03-02T06:15:00Z"})
    yield as_json({"error": "must_resnapshot", "message": "read anew", "known_version": 12})


def seeds_of_script():
    for script in sorted(TESTS.glob("vectors/**/*.jsonl")):
        yield b"\n".join(script.read_bytes().splitlines()[:6])
    yield from (as_json(line) for line in lines_of_scripts())


def seeds_of_csv():
    files = sorted((TESTS / "import/fixtures").glob("*.csv"))
    for choice, file in enumerate(files):
        yield bytes([choice]) + file.read_bytes()[:20_000]
    for choice in range(0, 40, 3):
        yield bytes([choice]) + b'id,title,content\r\n1,"a ""quoted"" one",b\r\n2,"two\nlines",c\r\n3,"never closed,d\r\n'


SEEDS = {"commands": seeds_of_commands, "changes": seeds_of_changes, "script": seeds_of_script, "csv": seeds_of_csv}


def prepare(folder, target):
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(SEEDS[target]()):
        (corpus / f"seed-{number:04}").write_bytes(seed)
    (folder / "words").write_text("".join('"' + word.replace("\\", "\\\\") + '"\n' for word in WORDS), encoding="utf-8")
    return corpus


def fuzz(program, folder, target, seconds):
    corpus = prepare(folder, target)
    found = HERE / "found" / target
    environment = dict(os.environ, UBSAN_OPTIONS="print_stacktrace=1", ASAN_OPTIONS="detect_leaks=1")
    if found.is_dir():
        again = subprocess.run([program, *map(str, sorted(found.iterdir()))], env=environment, capture_output=True, text=True, check=False)
        if again.returncode:
            print(again.stderr[-20_000:])
            return BROKEN
    done = subprocess.run([program, f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=2048", "-max_len=20000", "-print_final_stats=1",
                           "-verbosity=1", f"-dict={folder / 'words'}", f"-artifact_prefix={folder}/", str(corpus)],
                          env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    text = done.stdout.decode("utf-8", "replace")
    print(text[-20_000:] if done.returncode else "\n".join(text.splitlines()[-12:]))
    return BROKEN if done.returncode else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", required=True)
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("target", choices=sorted(SEEDS))
    arguments = parser.parse_args()
    program = shutil.which(str(pathlib.Path(arguments.programs) / f"fuzz-{arguments.target}"))
    if program is None:
        print(f"SKIPPED: fuzz-{arguments.target} was not built")
        return 77
    if arguments.keep:
        return fuzz(program, arguments.keep / arguments.target, arguments.target, arguments.seconds)
    with tempfile.TemporaryDirectory(prefix="saldo-fuzz-") as folder:
        status = fuzz(program, pathlib.Path(folder), arguments.target, arguments.seconds)
        if status:
            # What broke it, for the report of a run that nobody watches.
            for crash in pathlib.Path(folder).glob("*-*"):
                if crash.is_file() and crash.name != "words":
                    print(f"{crash.name}: {crash.read_bytes()[:4_000]!r}")
        return status


if __name__ == "__main__":
    sys.exit(main())
