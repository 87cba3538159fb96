#!/usr/bin/env python3
"""Tells as JSON what an export holds, by other means than ours: Python's csv, codecs and html.parser.

usage: source_facts.py sumo|ru|cp1251|koi8-r FOLDER-WITH-THE-SETS
       source_facts.py words < TEXTS (JSON list)   the words of texts, as they are counted here

{"rows": {file: n}, "refused": {reason: n}, "customers": n, "staff": n, "closed": {ticket: resolution},
 "tickets": {id: {"subject", "customer", "language", "messages": [[author, "customer"|"answer", unix time, [word…], whether markup
   is what the person wrote about, so that it must stay]…]}}}
"""
import collections
import csv
import datetime
import html.parser
import json
import re
import sys
import unicodedata

csv.field_size_limit(10**9)

BLOCKS = set("p br hr ul ol li dl dt dd blockquote pre div table tbody thead tr td th h1 h2 h3 h4 h5 h6 img".split())


def bare(url):
    for scheme in ("https://", "http://", "mailto:"):
        if url.lower().startswith(scheme):
            url = url[len(scheme):]
    return url[:-1] if url.endswith("/") else url


class Reader(html.parser.HTMLParser):
    """The text of a post, with the addresses of its links, its images' words and the numbers of its lists."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.lists, self.href, self.shown, self.tags = [], [], "", "", 0

    def handle_starttag(self, tag, attributes):
        self.tags += 1
        values = dict(attributes)
        if tag in BLOCKS:
            self.parts.append(" ")
        if tag in ("ul", "ol"):
            self.lists.append(0 if tag == "ol" else None)
        if tag == "li" and self.lists and self.lists[-1] is not None:
            self.lists[-1] += 1
            self.parts.append(f" {self.lists[-1]} ")
        if tag == "a":
            self.href, self.shown = values.get("href") or "", ""
        if tag == "img" and values.get("alt"):
            self.parts.append(" " + values["alt"] + " ")

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.parts.append(" ")
        if tag in ("ul", "ol") and self.lists:
            self.lists.pop()
        if tag == "a":
            href, self.href = " ".join(self.href.split()), ""
            shown = " ".join(self.shown.split())
            if href and not href.startswith("#") and bare(shown) != bare(href):
                self.parts.append(f" ({href}) ")

    def handle_data(self, data):
        self.parts.append(data)
        self.shown += data


def text_of(source):
    reader = Reader()
    reader.feed(source)
    reader.close()
    return "".join(reader.parts) if reader.tags else source


def has_markup(text):
    return re.search(r"</?(p|li|ul|ol|blockquote|strong|em)>|&(nbsp|quot|lt|gt);", text) is not None


def words(text):
    kept = "".join(c for c in text if c in "\t\n\r" or (unicodedata.category(c) != "Cc" and c != "\u00ad"))
    return re.findall(r"\w+", kept)


def seconds(text):
    for form in ("%Y-%m-%d %H:%M:%S %z", "%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%d %H:%M:%S %Z"):
        try:
            found = datetime.datetime.strptime(text, form)
            return int(found.replace(tzinfo=found.tzinfo or datetime.timezone.utc).timestamp())
        except ValueError:
            pass
    found = datetime.datetime.strptime(text, "%d.%m.%Y %H:%M")
    return int(found.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=-8))).timestamp())


def rows(path, encoding, separator):
    with open(path, newline="", encoding=encoding) as file:
        return list(csv.DictReader(file, delimiter=separator))


def body_facts(subject, body, is_html):
    text = text_of(body) if is_html else body
    return [words(subject + "\n" + text if len(subject) > 200 else text), has_markup(text)]


def ticket(row, names, language, is_html):
    subject = " ".join(row[names["subject"]].split())
    author = row[names["customer"]].strip()
    first = [author, "customer", seconds(row[names["created"]])]
    first += body_facts(subject, row[names["body"]], is_html)
    return {"subject": subject, "customer": author, "language": language, "messages": [first]}


def sumo(folder):
    questions = rows(folder + "/sumo-thunderbird/questions-2024-03_2024-04.csv", "utf-8", ",")
    answers = rows(folder + "/sumo-thunderbird/answers-2024-03_2024-04.csv", "utf-8", ",")
    names = {"subject": "title", "customer": "creator", "created": "created", "body": "content"}
    refused, tickets, closed, staff = collections.Counter(), {}, {}, set()
    for row in questions:
        if not re.fullmatch("en(-.*)?", row["locale"]):
            refused["language " + row["locale"]] += 1
            continue
        tickets[row["id"]] = ticket(row, names, "en", True)
        if row["is_solved"] == "true":
            closed[row["id"]] = "solved"
        elif row["is_locked"] == "true":
            closed[row["id"]] = "no_reply"
    for row in sorted(answers, key=lambda one: seconds(one["created"])):
        if row["question_id"] not in tickets:
            refused["ticket not taken"] += 1
            continue
        thread = tickets[row["question_id"]]
        own = row["creator"] == thread["customer"]
        if not own:
            staff.add(row["creator"])
        message = [row["creator"], "customer" if own else "answer", seconds(row["created"])]
        thread["messages"].append(message + body_facts("", row["content"], True))
    return {"rows": {"questions": len(questions), "answers": len(answers)}, "refused": refused, "tickets": tickets,
            "closed": closed, "staff": len(staff)}


def russian(path, encoding, separator, names, language_column, is_html):
    all_rows = rows(path, encoding, separator)
    refused, tickets = collections.Counter(), {}
    for row in all_rows:
        language = row[language_column] if language_column else "ru"
        if language != "ru":
            refused["language " + language] += 1
        elif not row[names["customer"]].strip():
            refused["no requester"] += 1
        else:
            tickets[row[names["id"]]] = ticket(row, names, "ru", is_html)
    return {"rows": {"questions": len(all_rows)}, "refused": refused, "tickets": tickets, "closed": {}, "staff": 0}


def main():
    kind = sys.argv[1]
    if kind == "words":
        print(json.dumps([words(text) for text in json.load(sys.stdin)]))
        return
    folder = sys.argv[2]
    english = {"id": "id", "subject": "title", "customer": "creator", "created": "created", "body": "content"}
    excel = {"id": "Номер", "subject": "Тема", "customer": "Клиент", "created": "Создано", "body": "Текст"}
    ru = folder + "/ru-mozilla-support/questions"
    facts = {
        "sumo": lambda: sumo(folder),
        "ru": lambda: russian(ru + ".csv", "utf-8", ",", english, "detected_lang", True),
        "cp1251": lambda: russian(ru + "-excel-cp1251.csv", "cp1251", ";", excel, None, False),
        "koi8-r": lambda: russian(ru + "-koi8-r.csv", "koi8-r", ";", excel, None, False),
    }[kind]()
    facts["customers"] = len({one["customer"] for one in facts["tickets"].values()})
    print(json.dumps(facts))


if __name__ == "__main__":
    main()
