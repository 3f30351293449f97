"""Studies that earlier programs made, opened by this one and then by theirs again.

    .venv/bin/python -m tests.long.upgrading REVISION...        (of the repository)

Each revision's program makes its own demo study. This program brings the file up:
every report reads as before, every hash of history stands and is reckoned anew, and no
table has lost a row. The earlier program then refuses the file, and leaves it as it is.
"""

import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from counterpoint.across.keeping.copying import verify
from counterpoint.storage import database, place
from tests import studies
from tests.architecture.tree import ROOT

MAKE = """
import sys
from pathlib import Path
from counterpoint.demo import build
from counterpoint.storage import place
build(place.FilePlace(Path(sys.argv[1])), sys.argv[2])
"""
TELL = """
import json, sys
from pathlib import Path
from sqlalchemy import inspect, text
from counterpoint.report.store import get_text, list_reports
from counterpoint.storage import database, place
study = database.open_(place.FilePlace(Path(sys.argv[1])), sys.argv[2])
with study.raw_connection() as connection:
    ask = lambda query: list(connection.scalars(text(query)))
    reports = [each.id for each in list_reports(connection)]
    told = {
        "texts": {each: get_text(connection, each).text for each in reports},
        "hashes": ask("SELECT hash FROM history ORDER BY seq"),
        "rows": {
            table: ask(f'SELECT count(*) FROM "{table}"')[0]
            for table in inspect(connection).get_table_names()
        },
        "form": ask("SELECT version_num FROM form")[0],
    }
study.close()
print(json.dumps(told))
"""


def main(revisions: list[str]) -> int:
    """Try each; 0 if nothing was lost and every earlier program refused."""
    problems = []
    for revision in revisions:
        with tempfile.TemporaryDirectory() as made:
            told = _tried(revision, Path(made))
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        problems += told["problems"]
    return 1 if problems else 0


def _tried(revision: str, folder: Path) -> dict[str, Any]:
    """Bring one earlier program's study up; tell what was seen."""
    earlier = _laid_out(revision, folder)
    file = folder / "earlier.study"
    _asked(earlier, MAKE, file)
    before = json.loads(_asked(earlier, TELL, file).stdout)
    after = json.loads(_asked(ROOT / "src", TELL, file).stdout)
    problems = [
        f"{revision}: {name} are not as they were"
        for name in ("texts", "hashes")
        if before[name] != after[name] or not before[name]
    ]
    fewer = {
        table: [count, after["rows"].get(table)]
        for table, count in before["rows"].items()
        if after["rows"].get(table, 0) < count
    }
    study = database.open_(place.parse(file), studies.PASSPHRASE)
    try:
        problems += verify(study, studies.member_of(study, "ada")).problems
    finally:
        study.close()
    stood = hashlib.sha256(file.read_bytes()).hexdigest()
    refused = _asked(earlier, TELL, file, fails=True)
    if refused.returncode == 0 or "NewerStudyError" not in refused.stderr:
        problems.append(f"{revision}: the earlier program did not refuse")
    if hashlib.sha256(file.read_bytes()).hexdigest() != stood:
        problems.append(f"{revision}: the earlier program changed the file")
    return {
        "revision": revision,
        "forms": [before["form"], after["form"]],
        "reports": len(before["texts"]),
        "steps": len(before["hashes"]),
        "fewer_rows": fewer,
        "problems": problems,
    }


def _laid_out(revision: str, folder: Path) -> Path:
    """Lay a revision's program out beside, and give the folder of its packages."""
    packed = subprocess.run(  # noqa: S603 - our own words, no shell
        ["git", "archive", revision, "src"],  # noqa: S607 - whichever git is there
        cwd=ROOT,
        check=True,
        capture_output=True,
    ).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return folder / "src"


def _asked(
    program: Path, script: str, file: Path, *, fails: bool = False
) -> "subprocess.CompletedProcess[str]":
    """Run a script with one program's packages and no other's."""
    return subprocess.run(  # noqa: S603 - our own words, no shell
        [sys.executable, "-c", script, str(file), studies.PASSPHRASE],
        cwd=program,
        env={**os.environ, "PYTHONPATH": str(program)},
        check=not fails,
        capture_output=True,
        text=True,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
