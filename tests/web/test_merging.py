"""Merging a copy over HTTP."""

from pathlib import Path

from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace
from tests import studies
from tests.across.apart import add, begin, copied, definition_of, join, reword


def test_a_copy_is_looked_at_chosen_from_and_merged_with_a_backup_before(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    study = studies.copy_of(file_template[0], tmp_path)
    ada = file_template[1]
    article_id, code = begin(study, ada)
    bo = join(study, ada)
    with copied(study, ada, tmp_path) as copy:
        reword(copy, bo, code, "Theirs.")
        add(copy, bo, article_id, "key")
        assert isinstance(copy.place, FilePlace)
        path = str(copy.place.path)
    reword(study, ada, code, "Mine.")
    client = session(study, tmp_path)
    looked = client.post("/api/merges/look", json={"copy_path": path}).json()
    (asked,) = looked["conflicts"]
    assert (asked["title"], asked["theirs_by"], looked["step"]) == (
        "door",
        ["bo"],
        None,
    )
    undecided = client.post("/api/merges", json={"copy_path": path}).json()
    assert (undecided["step"], undecided["backup"]) == (None, None)
    sent = {"copy_path": path, "choices": {code: "theirs"}}
    done = client.post("/api/merges", json=sent).json()
    assert Path(done["backup"]).is_file()
    assert done["added"] == {"code": 1}
    assert definition_of(study, ada, article_id) == "Theirs."
    again = client.post("/api/merges/look", json={"copy_path": path}).json()
    assert again["has_news"] is False
    relative = client.post("/api/merges/look", json={"copy_path": "copy.study"})
    assert relative.status_code == 422
    others = client.post("/api/merges/look", json={"copy_path": "/none.study"})
    assert others.status_code == 404
    study.close()


def session(study: Database, folder: Path) -> TestClient:
    """Sit down as Ada."""
    return studies.begin_session(studies.room_of(study, folder, member="ada"))
