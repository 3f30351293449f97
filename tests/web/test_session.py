"""Who gets in at the page, and who does not."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.password import verbs as passwords
from counterpoint.web.app import create_app
from counterpoint.web.recent import Recent
from counterpoint.web.room import Room
from tests import studies

OWN = "blue doors stand open"
OTHER = "four quiet little words"
UNCHANGED = {"title": "Test study"}


def test_the_only_member_is_signed_in_at_once(
    database: Database, tmp_path: Path
) -> None:
    client = studies.begin_session(studies.room_of(database, tmp_path))
    shown = client.get("/api/session").json()
    assert shown["member"]["key"] == "ada"
    assert shown["study"]["title"] == "Test study"


def test_of_several_members_each_signs_in_with_a_password(
    client: TestClient, database: Database, tmp_path: Path
) -> None:
    added = client.post("/api/members", json={"key": "bo", "name": "Bo Ekman"})
    assert added.json()["initials"] == "BE"
    own = client.put("/api/session/password", json={"new": OWN})
    assert own.json()["has_password"] is True
    code = client.post(f"/api/members/{added.json()['id']}/code").json()["code"]
    bo = studies.begin_session(studies.room_of(database, tmp_path))
    shown = bo.get("/api/session").json()
    assert shown["member"] is None
    ways = {seat["key"]: seat["way"] for seat in shown["members"]}
    assert ways == {"ada": "password", "bo": "code"}
    assert bo.get("/api/study").status_code == 401
    given = {"member": "bo", "password": "wrong"}
    refused = bo.post("/api/session", json=given)
    assert (refused.status_code, refused.json()["error"]) == (403, "WrongPasswordError")
    given = {"member": "bo", "password": code}
    assert bo.post("/api/session", json=given).json()["error"] == "ChoosePasswordError"
    seated = bo.post("/api/session", json={**given, "new_password": OTHER})
    assert seated.json()["member"]["key"] == "bo"
    assert bo.get("/api/study").json()["members"][1]["key"] == "bo"
    assert bo.post("/api/members", json={"key": "cy", "name": "C"}).status_code == 403


def test_who_locks_the_page_gives_the_password_to_come_back(
    client: TestClient,
) -> None:
    client.put("/api/session/password", json={"new": OWN})
    client.delete("/api/session")
    assert client.get("/api/study").status_code == 401
    for password in ("", "not the right one"):
        tried = client.post(
            "/api/session", json={"member": "ada", "password": password}
        )
        assert tried.status_code == 403
    client.post("/api/session", json={"member": "ada", "password": OWN})
    assert client.get("/api/study").status_code == 200


def test_a_seat_with_a_password_ends_after_half_an_hour_without_work(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    clock = studies.StillClock(datetime.now(UTC))
    room = Room(database, recent=Recent(tmp_path / "recent"), clock=clock)
    client = studies.begin_session(room)
    client.post("/api/session", json={"member": "ada", "password": OWN})
    for _ in range(3):
        clock.at += timedelta(minutes=20)
        assert client.post("/api/session/stay").json()["member"]["key"] == "ada"
    clock.at += timedelta(minutes=31)  # reading alone is no work that is noticed
    assert client.get("/api/study").status_code == 401
    assert client.get("/api/session").json()["member"] is None


def test_a_seat_with_a_password_ends_after_twelve_hours(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    clock = studies.StillClock(datetime.now(UTC))
    room = Room(database, recent=Recent(tmp_path / "recent"), clock=clock)
    client = studies.begin_session(room)
    client.post("/api/session", json={"member": "ada", "password": OWN})
    for _ in range(24 * 2):
        clock.at += timedelta(minutes=15)
        assert client.post("/api/session/stay").json()["member"] is not None
    clock.at += timedelta(minutes=1)
    assert client.post("/api/session/stay").json()["member"] is None


def test_a_seat_without_a_password_does_not_end_by_itself(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    del ada
    clock = studies.StillClock(datetime.now(UTC))
    room = Room(database, recent=Recent(tmp_path / "recent"), clock=clock)
    client = studies.begin_session(room)
    clock.at += timedelta(days=2)
    assert client.get("/api/study").status_code == 200


def test_changing_the_password_ends_the_members_other_seats(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    del ada
    room = studies.room_of(database, tmp_path)
    one, other = studies.begin_session(room), studies.begin_session(room)
    assert one.put("/api/session/password", json={"new": OWN}).status_code == 200
    assert other.get("/api/study").status_code == 401
    assert one.get("/api/study").status_code == 200
    tried = one.put("/api/session/password", json={"current": OTHER, "new": OTHER})
    assert (tried.status_code, tried.json()["error"]) == (403, "WrongPasswordError")


def test_a_password_changed_by_another_process_ends_the_seat_within_seconds(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    clock = studies.StillClock(datetime.now(UTC))
    room = Room(database, recent=Recent(tmp_path / "recent"), clock=clock)
    client = studies.begin_session(room)
    with database.write(ada) as tx:
        passwords.replace_forgotten_password(tx, new=OWN)
    clock.at += timedelta(seconds=6)
    assert client.get("/api/study").status_code == 401


def test_who_leaves_the_team_is_let_into_no_room(
    client: TestClient, database: Database, tmp_path: Path
) -> None:
    bo = client.post("/api/members", json={"key": "bo", "name": "Bo Ekman"}).json()
    room = studies.room_of(database, tmp_path, member="bo")
    browser = studies.begin_session(room)
    assert browser.get("/api/study").status_code == 200
    left = client.post(f"/api/members/{bo['id']}/leave").json()
    assert left["active"] is False
    assert browser.get("/api/study").status_code in {401, 403}
    assert browser.get("/api/session").json()["member"] is None
    keys = [m["key"] for m in client.get("/api/session").json()["members"]]
    assert keys == ["ada"]
    client.post(f"/api/members/{bo['id']}/return")
    assert len(client.get("/api/session").json()["members"]) == 2


def test_members_say_over_http_what_a_reader_is_told(client: TestClient) -> None:
    ada = client.get("/api/session").json()["member"]["id"]
    changed = client.patch(f"/api/members/{ada}", json={"credentials": "PhD"})
    assert changed.json()["facts"]["credentials"] == "PhD"
    refused = client.put(f"/api/members/{ada}/roles", json={"roles": ["researcher"]})
    assert (refused.status_code, refused.json()["error"]) == (
        409,
        "LastCoordinatorError",
    )
    (listed,) = client.get("/api/members").json()["items"]
    assert (listed["password"], listed["active"]) == ("none", True)


# ── a server for a team ──────────────────────────────────────────────────────


def at_a_server(database: Database) -> TestClient:
    """Reach a team's server in a new browser, without any token."""
    room = Room(database, served=True, names=["study.example"])
    client = TestClient(create_app(room), base_url=studies.ADDRESS)
    begun = client.post("/api/session/begin", json={"token": ""}).json()
    client.headers["x-csrf-token"] = begun["csrf"]
    return client


def sat_down(browser: TestClient) -> TestClient:
    """Let Ada sit down at a server, and take the word that requests repeat from now."""
    given = {"member": "ada", "password": OWN}
    seated = browser.post("/api/session", json=given).json()
    browser.headers["x-csrf-token"] = seated["csrf"]
    return browser


def test_whoever_reaches_a_server_gets_in_by_password_alone(
    database: Database, ada: MemberId
) -> None:
    browser = at_a_server(database)
    shown = browser.get("/api/session").json()
    assert (shown["served"], shown["member"]) == (True, None)
    assert shown["members"] == []
    tried = browser.post("/api/session", json={"member": "ada", "new_password": OWN})
    assert (tried.status_code, tried.json()["error"]) == (403, "WrongPasswordError")
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    browser.post("/api/session", json={"member": "ada", "password": OWN})
    assert browser.get("/api/study").status_code == 200


def test_a_server_opens_and_closes_no_file_for_a_browser(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    browser = sat_down(at_a_server(database))
    asked = (
        browser.get("/api/desk"),
        browser.post("/api/desk/close"),
        browser.post("/api/desk/demo"),
        browser.post("/api/desk/open", json={"path": "/x", "passphrase": "y" * 9}),
        browser.post(
            "/api/desk/new", json={"path": "x", "passphrase": "y" * 9, "member": "z"}
        ),
        browser.post("/api/backups", json={"target": "/tmp/x.study"}),  # noqa: S108
    )
    assert {(a.status_code, a.json()["error"]) for a in asked} == {(403, "ServedError")}
    assert browser.get("/api/study").status_code == 200


def test_a_server_answers_to_the_names_it_was_given(database: Database) -> None:
    browser = at_a_server(database)
    for host, status in (("study.example:8765", 200), ("other.example:8765", 403)):
        answer = browser.get("/api/session", headers={"host": host})
        assert answer.status_code == status


def test_without_a_token_no_page_begins_on_ones_own_machine(
    database: Database, tmp_path: Path
) -> None:
    app = create_app(studies.room_of(database, tmp_path))
    stranger = TestClient(app, base_url=studies.ADDRESS)
    begun = stranger.post("/api/session/begin", json={"token": ""})
    assert (begun.status_code, begun.json()["error"]) == (403, "SpentTokenError")


def test_nothing_of_the_study_is_told_before_somebody_signed_in(
    client: TestClient,
) -> None:
    shown = client.delete("/api/session").json()
    assert (shown["member"], shown["study"]["title"]) == (None, "")
    answer = client.get("/api/study")
    assert (answer.status_code, answer.json()["error"]) == (401, "NotSignedInError")


def test_a_token_opens_the_page_once(database: Database, tmp_path: Path) -> None:
    room = studies.room_of(database, tmp_path)
    token = {"token": room.offers.make()}
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


def test_a_server_shows_a_browser_only_those_who_signed_in_there(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
        members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
    browser = at_a_server(database)
    given = {"member": "Ada Lindqvist", "password": OWN}
    signed = browser.post("/api/session", json=given)
    kept = signed.headers["set-cookie"].lower()
    assert "httponly" in kept
    assert "samesite=strict" in kept
    assert len(signed.json()["members"]) == 2
    browser.headers["x-csrf-token"] = signed.json()["csrf"]
    shown = browser.delete("/api/session").json()
    assert [seat["key"] for seat in shown["members"]] == ["ada"]
    assert at_a_server(database).get("/api/session").json()["members"] == []


def test_a_member_ends_their_seats_at_other_browsers_and_not_anothers(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    room = Room(database, served=True)
    browsers = [TestClient(create_app(room), base_url=studies.ADDRESS) for _ in "abc"]
    for browser in browsers:
        begun = browser.post("/api/session/begin", json={"token": ""}).json()
        browser.headers["x-csrf-token"] = begun["csrf"]
        given = {"member": "ada", "password": OWN}
        seated = browser.post("/api/session", json=given).json()
        browser.headers["x-csrf-token"] = seated["csrf"]
    here, other, third = browsers
    seats = here.get("/api/account/seats").json()["items"]
    assert [seat["is_here"] for seat in seats] == [False, False, True]
    latest = f"/api/account/seats/{seats[0]['id']}/end"
    for end in (latest, "/api/account/seats/end"):
        assert here.post(end, json={"password": OTHER}).status_code == 403
    proof = {"password": OWN}
    assert len(here.post(latest, json=proof).json()["items"]) == 2
    assert third.get("/api/study").status_code == 401
    assert other.get("/api/study").status_code == 200
    assert len(here.post("/api/account/seats/end", json=proof).json()["items"]) == 1
    assert other.get("/api/study").status_code == 401
    assert other.get("/api/session").json()["members"] == []
    assert len(here.delete("/api/session").json()["members"]) == 1
