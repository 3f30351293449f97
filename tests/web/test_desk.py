"""The start page: new, open, recent, close."""

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests import studies


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    """A browser at the start page."""
    studies.derive_keys_once()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return studies.begin_session(studies.room_of(None, tmp_path))


def new(desk: TestClient, path: Path) -> None:
    """Make a study."""
    sent = {
        "path": str(path),
        "passphrase": studies.PASSPHRASE,
        "member": "Ada Lindqvist",
        "title": "Keys",
    }
    made = desk.post("/api/desk/new", json=sent)
    assert made.status_code == 200, made.text
    assert made.json()["member"]["key"] == "ada"
    assert made.json()["study"] == {
        "title": "Keys",
        "is_demo": False,
        "path_name": path.name,
    }


def test_without_a_study_only_the_start_page_answers(desk: TestClient) -> None:
    shown = desk.get("/api/session").json()
    assert (shown["study"], shown["member"], shown["members"]) == (None, None, [])
    assert desk.get("/api/desk").json()["recent"] == []
    assert desk.get("/api/study").status_code == 401


def test_a_study_is_made_closed_and_opened_again(
    desk: TestClient, tmp_path: Path
) -> None:
    path = tmp_path / "keys.study"
    new(desk, path)
    assert desk.get("/api/study").json()["title"] == "Keys"
    assert not desk.get("/api/safety").json()["safe_to_copy"]

    closed = desk.post("/api/desk/close").json()
    assert closed["safe_to_copy"]
    assert [each.name for each in tmp_path.glob("keys.study*")] == ["keys.study"]
    assert desk.get("/api/study").status_code == 401
    (recent,) = desk.get("/api/desk").json()["recent"]
    assert recent == {"path": str(path), "name": "keys", "exists": True}

    sent = {"path": str(path), "passphrase": studies.PASSPHRASE}
    opened = desk.post("/api/desk/open", json=sent)
    assert opened.json()["study"]["title"] == "Keys"
    assert desk.get("/api/articles").json()["items"][0]["title"] == "Untitled article"
    desk.post("/api/desk/close")


def test_the_list_of_recent_studies_holds_places_and_is_private(
    desk: TestClient, tmp_path: Path
) -> None:
    new(desk, tmp_path / "keys.study")
    file = tmp_path / "recent.json"
    assert json.loads(file.read_text()) == [str(tmp_path / "keys.study")]
    assert file.stat().st_mode & 0o777 == 0o600
    desk.post("/api/desk/close")


@pytest.mark.parametrize(
    ("passphrase", "error"),
    [("another one", "WrongPassphraseError"), ("", "WrongPassphraseError")],
)
def test_a_wrong_passphrase_opens_nothing(
    desk: TestClient, tmp_path: Path, passphrase: str, error: str
) -> None:
    new(desk, tmp_path / "keys.study")
    desk.post("/api/desk/close")
    sent = {"path": str(tmp_path / "keys.study"), "passphrase": passphrase}
    refused = desk.post("/api/desk/open", json=sent)
    assert (refused.status_code, refused.json()["error"]) == (422, error)
    assert desk.get("/api/session").json()["study"] is None


def test_a_second_study_waits_until_the_first_is_closed(
    desk: TestClient, tmp_path: Path
) -> None:
    new(desk, tmp_path / "keys.study")
    sent = {"path": "x", "passphrase": studies.PASSPHRASE, "member": "Bo"}
    refused = desk.post("/api/desk/new", json=sent)
    assert (refused.status_code, refused.json()["error"]) == (409, "StudyOpenError")
    desk.post("/api/desk/close")


def test_a_shared_folder_is_refused_with_the_offer_to_copy(
    desk: TestClient, tmp_path: Path
) -> None:
    new(desk, tmp_path / "keys.study")
    desk.post("/api/desk/close")
    shared = tmp_path / "Dropbox"
    shared.mkdir()
    (tmp_path / "keys.study").rename(shared / "keys.study")
    sent = {"path": str(shared / "keys.study"), "passphrase": studies.PASSPHRASE}
    refused = desk.post("/api/desk/open", json=sent)
    assert refused.json()["error"] == "SharedFolderError"
    copied = desk.post("/api/desk/open", json={**sent, "copy_here": True})
    assert copied.json()["study"]["title"] == "Keys"
    assert (tmp_path / "home" / "keys.study").exists()
    desk.post("/api/desk/close")


def test_the_demo_opens_from_the_start_page_and_one_chooses_who_one_is(
    desk: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    opened = desk.post("/api/desk/demo", json={}).json()
    assert opened["member"] is None
    key = opened["members"][0]["key"]
    signed_in = desk.post("/api/session", json={"member": key}).json()
    assert signed_in["study"]["is_demo"]
    assert desk.post("/api/desk/close").json()["safe_to_copy"]
