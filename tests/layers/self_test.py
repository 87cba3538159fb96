"""Plants faults in a small tree, one after the other: check.py must find each, and nothing in a good tree.

usage: self_test.py QT_HEADERS
"""
import pathlib
import sys
import tempfile

import check

GOOD = {
    "models/rules/case.h": "// A case.\n#pragma once\n#include <QString>\n",
    "models/rules/case.cpp": '#include "rules/case.h"\n// QObject in a comment\n#include <algorithm>\n',
    "models/store/load.h": '// Loads.\n#pragma once\n#include "rules/case.h"\n#include <QSqlQuery>\n',
    "models/store/save.h": '// Saves.\n#pragma once\n#include "rules/case.h"\n',
    "models/script/line.h": '// A line.\n#pragma once\n#include "rules/case.h"\n#include <QJsonObject>\n',
    "models/desk/desk.h": '// The desk.\n#pragma once\n#include "script/line.h"\n#include "store/load.h"\n',
    "models/items/list.h": '// A list.\n#pragma once\n#include "store/load.h"\n#include <QAbstractListModel>\n',
    "ui/queue/queue.h": '// A queue.\n#pragma once\n#include "items/list.h"\n#include <QWidget>\n',
    "app/console/main.cpp": '#include "ui/queue/queue.h"\n#include "desk/desk.h"\n#include <QApplication>\n',
}
LONG_FUNCTION = "int f()\n{\n" + "    int a = 0;\n" * 70 + "    return a;\n}\n"

# path, text that is added to it, what must be said of it
PLANTED = [
    ("models/rules/case.h", '#include "store/load.h"\n', "rules may not include store"),
    ("models/rules/case.h", '#include "script/line.h"\n', "rules may not include script"),
    ("models/rules/case.h", "#include <QSqlQuery>\n", "may not use QtSql"),
    ("models/rules/case.h", "#include <QtSql/QSqlQuery>\n", "may not use QtSql"),
    ("models/rules/case.cpp", "class A : public QObject {};\n", "know no object"),
    ("models/rules/case.cpp", "auto a = QDateTime::currentDateTimeUtc();\n", "know no clock"),
    ("models/rules/case.cpp", "auto a = std::chrono::system_clock::now();\n", "know no clock"),
    ("models/rules/case.cpp", "auto a = QRandomGenerator::global();\n", "know no chance"),
    ("models/rules/case.cpp", "#include <QFile>\n", "know no files"),
    ("models/store/load.h", '#include "script/line.h"\n', "store may not include script"),
    ("models/store/load.h", '#include "desk/desk.h"\n', "store may not include desk"),
    ("models/script/line.h", '#include "store/load.h"\n', "script may not include store"),
    ("models/desk/desk.h", '#include "items/list.h"\n', "desk may not include items"),
    ("models/desk/desk.h", "#include <QWidget>\n", "may not use QtWidgets"),
    ("models/items/list.h", '#include "desk/desk.h"\n', "items may not include desk"),
    ("models/items/list.h", '#include "store/save.h"\n', "items only reads the store"),
    ("models/items/list.h", "#include <QColor>\n", "may not use QtGui"),
    ("models/items/list.h", '#include "../store/load.h"\n', "no path from models/"),
    ("models/items/list.h", 'auto a = "SELECT 1";\n', "items knows no SQL"),
    ("models/import/csv.h", '// CSV.\n#pragma once\n#include "store/load.h"\n', "import may not include store"),
    ("ui/queue/queue.h", '#include "app/console/main.h"\n', "ui may not include app"),
    ("ui/queue/queue.h", "class A : QWidget { Q_OBJECT };\n", "Q_OBJECT must be"),
    ("app/command/run.cpp", "#include <QWidget>\n", "may not use QtWidgets"),
    ("app/command/helpers.h", "// Things.\n#pragma once\n", "a name that says nothing"),
    ("models/desk/bare.h", "#pragma once\n", "begins with a comment"),
    ("models/desk/twice.h", "// Twice.\n", "no #pragma once"),
    ("models/desk/long.cpp", "int a;\n" * 401, "401 lines"),
    ("models/desk/long.cpp", LONG_FUNCTION, "f has 74 lines"),
    ("tests/desk/long_test.cpp", "int a;\n" * 401, "401 lines"),
]


def faults_with(additions, qt_headers):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        tree = dict(GOOD)
        for path, text in additions:
            tree[path] = tree.get(path, "") + text
        for path, text in tree.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        return check.faults(root, qt_headers)[0]


def main():
    qt_headers = pathlib.Path(sys.argv[1])
    wrong = [f"found in a good tree: {fault}" for fault in faults_with([], qt_headers)]
    for path, text, expected in PLANTED:
        found = faults_with([(path, text)], qt_headers)
        if not any(fault.startswith(path) and expected in fault for fault in found):
            wrong.append(f"{path}: '{expected}' was not found with {text[:60]!r}; found {found}")
    print("\n".join(wrong + [f"{len(PLANTED)} faults planted, {len(wrong)} answers wrong"]))
    return 1 if wrong else 0


sys.exit(main())
