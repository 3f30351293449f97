"""Who gets in at the page, and who does not."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from counterpoint.storage.database import Database
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.web.app import create_app
from tests import studies

UNCHANGED = {"title": "Test study"}


def test_the_only_member_is_signed_in_at_once(
    database: Database, tmp_path: Path
) -> None:
    client = studies.begin_session(studies.room_of(database, tmp_path))
    shown = client.get("/api/session").json()
    assert shown["member"]["key"] == "ada"
    assert shown["study"]["title"] == "Test study"


def test_of_several_members_one_chooses_who_one_is(
    client: TestClient, database: Database, tmp_path: Path
) -> None:
    added = client.post("/api/members", json={"key": "bo", "name": "Bo Ekman"})
    assert added.json()["initials"] == "BE"
    bo = studies.begin_session(studies.room_of(database, tmp_path))
    assert bo.get("/api/session").json()["member"] is None
    assert bo.get("/api/study").status_code == 401
    bo.post("/api/session", json={"member": "bo"})
    assert bo.get("/api/study").json()["members"][1]["key"] == "bo"
    assert bo.post("/api/members", json={"key": "cy", "name": "C"}).status_code == 403


def test_nothing_of_the_study_is_told_before_somebody_signed_in(
    client: TestClient,
) -> None:
    shown = client.delete("/api/session").json()
    assert (shown["member"], shown["study"]["title"]) == (None, "")
    answer = client.get("/api/study")
    assert (answer.status_code, answer.json()["error"]) == (401, "NotSignedInError")


def test_a_token_opens_the_page_once(database: Database, tmp_path: Path) -> None:
    room = studies.room_of(database, tmp_path)
    token = {"token": room.sessions.offer()}
    client = TestClient(create_app(room), base_url=studies.ADDRESS)
    first = client.post("/api/session/begin", json=token)
    cookie = first.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    again = client.post("/api/session/begin", json=token)
    assert (again.status_code, again.json()["error"]) == (403, "SpentTokenError")


def test_a_browser_without_a_session_is_told_nothing(
    database: Database, tmp_path: Path
) -> None:
    app = create_app(studies.room_of(database, tmp_path))
    stranger = TestClient(app, base_url=studies.ADDRESS)
    for path in ("session", "study", "desk", "history", "live"):
        assert stranger.get(f"/api/{path}").status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"x-csrf-token": ""},
        {"x-csrf-token": "another"},
        {"origin": "http://elsewhere.example"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"host": "elsewhere.example:8765"},
        {"host": "127.0.0.1:1"},
    ],
)
def test_another_sites_request_changes_nothing(
    client: TestClient, headers: dict[str, str]
) -> None:
    refused = client.patch("/api/study", json={"title": "Mine"}, headers=headers)
    assert (refused.status_code, refused.json()["error"]) == (
        403,
        "ForeignRequestError",
    )
    assert client.get("/api/study").json()["title"] == "Test study"


def test_the_own_origin_is_let_through(client: TestClient) -> None:
    own = {"origin": studies.ADDRESS, "sec-fetch-site": "same-origin"}
    answer = client.patch("/api/study", json={"aim": "To listen"}, headers=own)
    assert answer.json()["aim"] == "To listen"


def test_answers_are_kept_nowhere_and_framed_by_nobody(client: TestClient) -> None:
    for path in ("/api/study", "/api/nothing", "/"):
        headers = client.get(path).headers
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-content-type-options"] == "nosniff"
    assert client.get("/api/study").headers["cache-control"] == "no-store"
    assert client.get("/api/nothing").headers["cache-control"] == "no-store"


def test_a_member_who_left_the_list_of_rights_is_refused(
    client: TestClient, database: Database, tmp_path: Path
) -> None:
    signed_in = client.get("/api/session").json()["member"]["id"]
    with database.write(signed_in) as tx:
        members.add_member(tx, key="aud", name="Au", roles=[Role.AUDITOR])
    auditor = studies.begin_session(studies.room_of(database, tmp_path, member="aud"))
    refused = auditor.patch("/api/study", json={"title": "Mine"})
    assert (refused.status_code, refused.json()["error"]) == (403, "NotAllowedError")
