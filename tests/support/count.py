"""Tells how many tests of a ctest report passed and failed; fails if one did, or if none was run."""
import sys
import xml.etree.ElementTree as ElementTree

cases = ElementTree.parse(sys.argv[1]).getroot().findall("testcase")
passed = sum(case.get("status") == "run" for case in cases)
skipped = sum(case.get("status") in ("notrun", "disabled") for case in cases)
failed = len(cases) - passed - skipped
print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
sys.exit(failed > 0 or passed == 0)
