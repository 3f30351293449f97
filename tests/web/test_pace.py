"""One member's program that runs away leaves a server to the others."""

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.password import verbs as passwords
from counterpoint.web.app import create_app
from counterpoint.web.pace import Pace, TooManyRequestsError
from counterpoint.web.room import Room
from tests import studies

ADA, BO = MemberId("ada"), MemberId("bo")
WORDS = {"ada": "blue doors stand open", "bo": "four quiet little words"}


class Moment:
    """A clock that moves when a test says so."""

    now = 100.0

    def __call__(self) -> float:
        """Give the moment, in seconds."""
        return self.now


def test_a_member_is_held_back_alone_and_let_on_as_time_goes() -> None:
    clock = Moment()
    pace = Pace(600, clock)
    for _ in range(200):
        pace.take(ADA)
    with pytest.raises(TooManyRequestsError, match="Wait 1 s"):
        pace.take(ADA)
    pace.take(BO)
    clock.now += 1
    for _ in range(10):
        pace.take(ADA)
    with pytest.raises(TooManyRequestsError):
        pace.take(ADA)
    clock.now += 3_600
    for _ in range(200):
        pace.take(ADA)
    with pytest.raises(TooManyRequestsError):
        pace.take(ADA)


def test_who_asks_does_not_wait_longer_by_asking_on() -> None:
    clock = Moment()
    pace = Pace(600, clock)
    for _ in range(200):
        pace.take(ADA)
    for _ in range(3):
        clock.now += 0.05
        with pytest.raises(TooManyRequestsError):
            pace.take(ADA)
        clock.now += 0.06
        pace.take(ADA)


def test_too_many_are_answered_with_429_and_when_to_go_on(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        bo = members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
    for member, word in ((ada, WORDS["ada"]), (bo.id, WORDS["bo"])):
        with database.write(member) as tx:
            passwords.set_own_password(tx, new=word)
    room = Room(database, served=True)
    room.pace = Pace(600, Moment())
    app = create_app(room)
    seated = []
    for key, word in WORDS.items():
        browser = TestClient(app, base_url=studies.ADDRESS)
        begun = browser.post("/api/session/begin", json={"token": ""}).json()
        browser.headers["x-csrf-token"] = begun["csrf"]
        browser.post("/api/session", json={"member": key, "password": word})
        seated.append(browser)
    answers = [seated[0].get("/api/session") for _ in range(201)]
    assert {each.status_code for each in answers[:-1]} == {200}
    assert answers[-1].status_code == 429
    assert answers[-1].headers["retry-after"] == "1"
    assert answers[-1].json()["error"] == "TooManyRequestsError"
    assert seated[1].get("/api/session").status_code == 200
