"""Moving a project in from the terminal, in a copy of the demo."""

import json
import shutil
from pathlib import Path

from click.testing import CliRunner

from counterpoint.cli.main import counterpoint
from tests import studies
from tests.interchange.refi.projects import CODES, archive, project, selection, source
from tests.interchange.taguette.databases import database

TEXT = b"I shut the door.\nIt was my home.\n"


def test_a_project_is_looked_at_and_taken_in(demo_file: Path, tmp_path: Path) -> None:
    env = {"COUNTERPOINT_KEY": studies.PASSPHRASE, "COUNTERPOINT_MEMBER": "ada"}
    study = str(tmp_path / "copy.study")
    shutil.copyfile(demo_file, study)

    def run(*words: str, code: int = 0) -> str:
        ran = CliRunner().invoke(counterpoint, list(words), env=env)
        assert ran.exit_code == code, ran.output
        return ran.output

    packed = tmp_path / "keys.qdpx"
    xml = project(source(selection(7, 15)))
    packed.write_bytes(archive(xml, {"sources/talk.txt": TEXT}))
    ahead = json.loads(run("import-project", study, str(packed), "--look", "--json"))
    assert ahead["taken"]["codings"] == 1
    told = run("import-project", study, str(packed), "--coder", "ada=bo")
    assert told.startswith("qdpx: 1 members, ")
    found = run("search", study, "shut the door")
    assert "I shut the door." in found

    loose = tmp_path / "Project.qde"
    loose.write_bytes(xml)
    (tmp_path / "Sources").mkdir()
    (tmp_path / "Sources" / "talk.txt").write_bytes(TEXT)
    ahead = json.loads(run("import-project", study, str(loose), "--look", "--json"))
    assert (ahead["taken"]["reports"], ahead["taken"]["codings"]) == (1, 1)

    taguette = tmp_path / "keys.sqlite3"
    taguette.write_bytes(database(tmp_path))
    which = run("import-project", study, str(taguette), "--look", code=2)
    assert "Keys, Doors" in which
    chosen = ("--project", "Keys", "--levels", ".", "--look")
    assert "4 codes" in run("import-project", study, str(taguette), *chosen)

    folder = str(tmp_path / "out.qda")
    gone = json.loads(run("export", study, folder, "--json"))
    back = json.loads(run("import-project", study, folder, "--look", "--json"))
    for kind in ("reports", "codes", "codings"):
        assert 0 < back["taken"][kind] == gone["taken"][kind]

    table = tmp_path / "table.csv"
    table.write_text("said,label,by\nI shut the door.,home,Ada\n", "utf-8")
    asked = ("--column", "words=said", "--column", "codes=label", "--look")
    assert "1 codings" in run("import-project", study, str(table), *asked)
    refused = run("import-project", study, str(table), "--column", "x=said", code=2)
    assert "WHAT=NAME" in refused

    book = tmp_path / "codes.qdc"
    book.write_text(CODES.replace("<CodeBook>", '<CodeBook xmlns="urn:x">'), "utf-8")
    assert run("import-project", study, str(book), "--look").startswith("qdc: 2 codes")
    refused = run("import-project", study, str(packed), "--coder", "nobody=bo", code=2)
    assert "NAME=KEY" in refused
