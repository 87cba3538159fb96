"""import_bench.py SALDO FOLDER: imports 10,000 made-up tickets with a reply each, and writes as many rows
with the database's own library; prints both in seconds."""
import csv
import datetime
import pathlib
import sqlite3
import subprocess
import sys
import time

TICKETS = 10_000
BEGIN = datetime.datetime(2025, 1, 6, 6, 0, tzinfo=datetime.timezone.utc)


def moment(minutes):
    return (BEGIN + datetime.timedelta(minutes=minutes)).strftime("%Y-%m-%d %H:%M:%S +0000")


def write_export(folder):
    """In the form of the shipped mapping for Thunderbird's support forum."""
    with open(folder / "questions-2bench.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "created", "updated", "locale", "product", "title", "is_solved", "solution", "solved_by",
                       "is_spam", "last_answer", "answers", "topic", "tags", "creator", "content", "involved",
                       "is_archived", "is_locked", "is_taken", "metadata", "num_answers", "num_votes_past_week",
                       "num_votes", "taken_until", "taken_by", "updated_by"])
        for i in range(TICKETS):
            rows.writerow([i + 1, moment(i * 20), moment(i * 20), "en-US", "thunderbird", f"Question {i}", "false", "", "",
                           "false", "", "", "", "", f"asker{i % 3000}", f"<p>Body {i} " + "text " * 80 + "</p>", "",
                           "false", "false", "false", "", 1, 0, 0, "", "", ""])
    with open(folder / "answers-2bench.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "question_id", "created", "updated", "content", "creator", "is_spam", "num_helpful",
                       "num_unhelpful"])
        for i in range(TICKETS):
            rows.writerow([1_000_000 + i, i + 1, moment(i * 20 + 9), moment(i * 20 + 9), "<p>" + "answer " * 60 + "</p>",
                           f"helper{i % 20}", "false", 0, 0])


def rows_of(database):
    with sqlite3.connect(database) as connection:
        # The index of words is no plain table and is left out of the floor.
        names = [name for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'")]
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}


def floor(source, target):
    """The same rows into tables of the same schema, in one transaction."""
    rows = rows_of(source)
    with sqlite3.connect(source) as connection:
        schema = [sql for (sql,) in connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') "
            "AND tbl_name NOT LIKE 'search%'")]
    connection = sqlite3.connect(target)
    for sql in schema:
        connection.execute(sql)
    begin = time.monotonic()
    for name, values in rows.items():
        if values:
            places = ", ".join("?" * len(values[0]))
            connection.executemany(f"INSERT INTO {name} VALUES ({places})", values)
    connection.commit()
    return time.monotonic() - begin, sum(map(len, rows.values()))


def main():
    saldo, folder = sys.argv[1], pathlib.Path(sys.argv[2]) / "import"
    folder.mkdir()
    write_export(folder)
    database = folder / "desk.saldo"
    begin = time.monotonic()
    output = subprocess.run([saldo, "import", "--database", database, folder], check=True, capture_output=True, text=True)
    seconds = time.monotonic() - begin
    floor_seconds, rows = floor(database, folder / "floor.saldo")
    print(output.stdout.strip().splitlines()[-1])
    print("| import of 10,000 tickets with replies, s | floor: the same rows into raw SQLite, s | ratio |\n|---|---|---|")
    print(f"| {seconds:.1f} | {floor_seconds:.1f} ({rows} rows) | {seconds / floor_seconds:.1f} |")


main()
