"""The study's tables over HTTP and in the terminal."""

import io
import json
import zipfile
from pathlib import Path

from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.across.test_archive import laid_out as archived
from tests.cli.test_person import Run, run
from tests.theme.material import OWN, start, tell

__all__ = ["run"]


def test_what_the_tables_hold_is_said_before_and_written_into_one_file(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        start(tx)
        tell(tx, "user-01")
    told = client.get("/api/tables").json()
    rows = {each["name"]: each["rows"] for each in told["tables"]}
    assert (rows["participants"], rows["passages"], rows["quotes"]) == (1, 3, 0)
    assert (told["left"], told["changed"]) == ([], [])
    answer = client.post("/api/tables", json={"format": "csv"})
    assert answer.headers["content-disposition"] == 'attachment; filename="tables.zip"'
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert OWN in archive.read("tables/passages.csv").decode()
        assert "tables/datapackage.json" in archive.namelist()
    refused = client.post("/api/tables", json={"format": "doc"})
    assert refused.status_code == 422


def test_the_terminal_writes_into_a_folder_of_its_own(run: Run, tmp_path: Path) -> None:
    assert run("new", "s.study", "--member", "Ada")[0] == 0
    ended, said = run("tables", "s.study", "--into", "out", "--format", "sqlite")
    assert (ended, said.split(":")[0]) == (0, "sqlite")
    assert (tmp_path / "out" / "tables.sqlite").read_bytes()[:15] == b"SQLite format 3"
    ended, said = run("tables", "s.study", "--into", "out", "--json")
    assert (ended, len(list((tmp_path / "out").iterdir()))) == (4, 4)
    ended, said = run("tables", "s.study", "--into", "new", "--json")
    told = json.loads(said)
    assert (told["format"], told["taken"]["reports"]) == ("csv", 0)


def test_an_archive_is_shown_asked_for_and_written_by_one_alone(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        paper = archived(tx)
    path = f"/api/articles/{paper}/archive"
    told = client.get(path).json()
    assert [each["name"] for each in told["would_hold"]["tables"]][:2] == [
        "participants",
        "attributes",
    ]
    assert [each["place"] for each in told["names"]] == ["user-01, passage 3: Every"]
    assert told["is_asked_for"]  # one member alone decides for both
    assert client.post(f"/api/articles/{paper}/archive-requests").is_success
    refused = client.post(path, json={"publisher": " "})
    assert refused.status_code == 422
    refused = client.post(path, json={"publisher": "A national archive"})
    assert (refused.status_code, refused.json()["values"]) == (409, {"count": 1})
    answer = client.post(
        path, json={"publisher": "A national archive", "names_seen": True}
    )
    assert "archive.zip" in answer.headers["content-disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert "A national archive" in archive.read("archive/datacite.json").decode()
