"""Checks translations/*.ts against the sources: nothing missing, unfinished, left over or with a
plural form or a place holder too few. Usage: translations_test.py CHECKOUT LUPDATE"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLURAL_FORMS = {"en": 2, "ru": 3}
PLACE_HOLDER = re.compile(r"%L?(?:n|\d)")


def refreshed(root, lupdate, ts):
    """The file as lupdate would leave it: with new texts unfinished and old ones marked vanished."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / ts.name
        shutil.copy(ts, copy)
        command = [lupdate, "-silent", "-locations", "none", "-I", root, "-I", root / "models",
                   root / "ui", root / "app", root / "models", "-ts", copy]
        subprocess.run([str(part) for part in command], check=True, cwd=root)
        return ElementTree.parse(copy).getroot()


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def faults_of(context, message, language):
    source = message.findtext("source")
    where = f"{context}: {source!r}"
    kind = message.find("translation").get("type")
    if kind == "vanished":
        yield f"{where} is no longer in the sources"
        return
    if kind == "unfinished":
        yield f"{where} is not translated"
        return
    forms = forms_of(message)
    expected = PLURAL_FORMS[language] if message.get("numerus") == "yes" else 1
    if len(forms) != expected or not all(forms):
        yield f"{where} has {sum(map(bool, forms))} of {expected} forms"
    for form in forms:
        # One of several forms may leave the number out ("one day").
        if set(PLACE_HOLDER.findall(form)) != set(PLACE_HOLDER.findall(source)):
            yield f"{where}: place holders differ in {form!r}"


def check(root, lupdate, language):
    tree = refreshed(root, lupdate, root / "translations" / f"saldo_{language}.ts")
    messages = [(context.findtext("name"), message)
                for context in tree.findall("context") for message in context.findall("message")]
    faults = [fault for context, message in messages for fault in faults_of(context, message, language)]
    print(f"{language}: {len(messages)} texts, {len(faults)} faults")
    for fault in faults:
        print("  " + fault)
    return bool(messages) and not faults


def main():
    root, lupdate = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    good = [check(root, lupdate, language) for language in PLURAL_FORMS]
    return 0 if all(good) else 1


sys.exit(main())
