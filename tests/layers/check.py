"""Reads what the sources include and how long they are, and tells what architecture.md and style.md
don't allow.

usage: check.py ROOT QT_HEADERS

QT_HEADERS: the folder that holds QtCore, QtSql, …: it tells which module a Qt header is of.
"""
import pathlib
import re
import shutil
import subprocess
import sys

# For each layer of models/ and for ui/ and app/: the layers that it may include, itself aside.
ARROWS = {
    "rules": set(),
    "script": {"rules"},
    "figures": {"rules"},
    "store": {"rules", "figures"},
    "desk": {"rules", "script", "store"},
    "wire": {"rules", "script", "store"},
    "service": {"rules", "script", "store", "desk", "wire"},
    "sync": {"rules", "script", "store", "desk", "wire"},
    "items": {"rules", "store", "figures"},
    "audit": {"rules", "script", "store", "desk"},
    "import": {"rules", "script"},
    "ui": {"rules", "script", "store", "desk", "sync", "items", "audit", "figures"},
    "app": {"rules", "script", "store", "desk", "wire", "service", "sync", "items", "import", "audit", "ui"},
}
# What of the store only those who write see.
WRITING = {"store/save.h", "store/migrations.h", "store/writer_lock.h"}
READERS = {"items", "ui"}

# The modules of Qt beside QtCore. Nothing below ui knows a window; of app/, the console alone does.
QT_MODULES = {
    "rules": set(),
    "figures": set(),
    "script": set(),
    "store": {"QtSql"},
    "desk": set(),
    "wire": set(),
    "service": set(),
    "sync": {"QtNetwork"},
    "items": set(),
    "audit": {"QtSql"},
    "import": set(),
    "ui": {"QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtDBus", "QtNetwork", "QtPrintSupport", "QtCharts"},
    "app": {"QtSql", "QtNetwork"},
    "app/console": {"QtSql", "QtNetwork", "QtGui", "QtWidgets", "QtSvg", "QtDBus"},
}

# The rules are values and functions: no clock, no chance, no files, no objects with a life of their own.
NOT_IN_RULES = {
    r"\bQObject\b": "object",
    r"\bcurrent(Date|Time|DateTime|MSecs|Secs)\w*\s*\(": "clock",
    r"\b(system|steady|high_resolution)_clock\b|\bstd::time\s*\(|<chrono>|<ctime>": "clock",
    r"\bQElapsedTimer\b|\bQTimer\b": "clock",
    r"\bQRandomGenerator\b|<random>|\bs?rand\s*\(|\bcreateUuid\b": "chance",
    r"<(QFile|QDir|QProcess|QSettings|QTextStream|QSaveFile|fstream|iostream|cstdio|filesystem)>": "files",
}
SQL = re.compile(r'"[^"\n]*\b(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE|WHERE|ORDER BY)\b')
WITHOUT_SQL = {"rules", "figures", "script", "wire", "service", "items", "import", "ui", "app"}
DRAWERS = re.compile(r"(^|[/_.-])(utils?|helpers?|common|misc)([/_.-]|$)", re.IGNORECASE)
INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)

MOST_LINES = 400
MOST_LINES_OF_FUNCTION = 70


def code_of(text):
    """The text without comments."""
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.DOTALL)


def layer_of(path):
    """"rules" of models/rules/case.h, "ui" of ui/queue/queue.h."""
    return path.parts[1] if path.parts[0] == "models" else path.parts[0]


def layer_of_include(include, root):
    parts = pathlib.PurePosixPath(include).parts
    if parts[0] in ("ui", "app"):
        return parts[0]
    return parts[0] if (root / "models" / include).exists() else None


def modules_of(header, qt_headers):
    """The modules of Qt that an include in angle brackets is of; none if it isn't Qt's."""
    if header.startswith("Qt") and "/" in header:
        return {header.split("/")[0]}
    if (qt_headers / header / header).exists():
        return {header}
    return {folder.parent.name for folder in qt_headers.glob(f"Qt*/{header}")}


def arrows(path, text, root):
    layer = layer_of(path)
    for own, _ in INCLUDE.findall(text):
        if not own or own.endswith(".moc"):
            continue
        other = layer_of_include(own, root)
        if other is None:
            yield f'"{own}" is no path from models/ or from the root'
        elif other != layer and other not in ARROWS[layer]:
            yield f"{layer} may not include {other}: {own}"
        elif layer in READERS and own in WRITING:
            yield f"{layer} only reads the store: {own}"


def modules(path, text, qt_headers):
    layer = layer_of(path)
    folder = "/".join(path.parts[:2])
    allowed = QT_MODULES.get(folder, QT_MODULES[layer]) | {"QtCore"}
    for _, header in INCLUDE.findall(text):
        found = modules_of(header, qt_headers) if header else set()
        if found and not found & allowed:
            yield f"{folder} may not use {', '.join(sorted(found))}: {header}"


def words(path, text):
    layer = layer_of(path)
    code = code_of(text)
    if layer == "rules":
        for pattern, what in NOT_IN_RULES.items():
            if found := re.search(pattern, code):
                yield f"the rules know no {what}: {found.group()}"
    if layer in WITHOUT_SQL and (found := SQL.search(code)):
        yield f"{layer} knows no SQL: {found.group()}"
    for line in code.splitlines():
        if re.search(r"\bQ_OBJECT\b", line) and line.strip() != "Q_OBJECT":
            yield "Q_OBJECT must be on a line of its own, or it is skipped"


def header(path, text):
    if path.suffix != ".h":
        return
    if not text.startswith("//"):
        yield "a header begins with a comment that says what it is"
    if "#pragma once" not in text:
        yield "no #pragma once"


def sizes(text):
    lines = text.count("\n")
    if lines > MOST_LINES:
        yield f"{lines} lines; at most {MOST_LINES}"


def functions(root, paths):
    """The functions that are too long, as (path, fault)."""
    if not paths:
        return
    tags = subprocess.run(["ctags", "-f", "-", "--languages=C++", "--kinds-C++=f", "--fields=+ne", "--langmap=C++:+.h",
                           *map(str, paths)], cwd=root, capture_output=True, text=True, check=True).stdout
    for tag in tags.splitlines():
        name, path, *rest = tag.split("\t")
        fields = dict(field.split(":", 1) for field in rest if ":" in field)
        length = int(fields["end"]) - int(fields["line"]) + 1 if "end" in fields else 0
        if length > MOST_LINES_OF_FUNCTION:
            yield path, f"{name} has {length} lines; at most {MOST_LINES_OF_FUNCTION}"


def faults(root, qt_headers):
    """Everything that is not allowed, as "path: fault", and how many sources were read."""
    found = []
    sources = [path.relative_to(root) for folder in ("models", "ui", "app", "tests")
               for path in sorted((root / folder).rglob("*")) if path.suffix in (".h", ".cpp")]
    scripts = [path.relative_to(root) for path in sorted((root / "tests").rglob("*.py"))]
    for path in sources + scripts:
        text = (root / path).read_text(encoding="utf-8")
        told = list(sizes(text))
        if path.suffix != ".py":
            told += header(path, text)
        if path in sources and path.parts[0] != "tests":
            told += [*arrows(path, text, root), *modules(path, text, qt_headers), *words(path, text)]
        if DRAWERS.search(str(path)):
            told.append("a name that says nothing")
        found += [f"{path}: {fault}" for fault in told]
    if shutil.which("ctags"):
        found += [f"{path}: {fault}" for path, fault in functions(root, sources)]
    else:
        print("functions were not measured: there is no ctags")
    return found, len(sources)


def main():
    found, count = faults(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
    print("\n".join(found + [f"{count} sources, {len(found)} faults"]))
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
