"""What one member takes of a server leaves the others theirs."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.password import verbs as passwords
from counterpoint.web import work
from counterpoint.web.app import create_app
from counterpoint.web.bounds import Bounds
from counterpoint.web.room import Room
from counterpoint.web.turns import (
    Share,
    TooManyAtOnceError,
    TooMuchSentError,
    Turns,
)
from counterpoint.web.work import Task, TooMuchWorkError, Works
from tests import studies

ADA, BO = MemberId("ada"), MemberId("bo")
OWN = "blue doors stand open"
HOUR = 3_600


class Moment:
    """A clock that moves when a test says so."""

    now = 100.0

    def __call__(self) -> float:
        """Give the moment, in seconds."""
        return self.now


class Later(Executor):
    """Does what it was given when a test says so."""

    def __init__(self) -> None:
        self.given: list[Callable[[], object]] = []

    def submit(
        self, fn: Callable[..., Any], /, *args: object, **more: object
    ) -> "Future[Any]":
        """Keep it."""
        self.given.append(lambda: fn(*args, **more))
        return Future()


def seated(database: Database, ada: MemberId, bounds: Bounds) -> TestClient:
    """Let Ada sit at a server that has bounds."""
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    room = Room(database, served=True)
    room.bounds = bounds
    browser = TestClient(create_app(room), base_url=studies.ADDRESS)
    begun = browser.post("/api/session/begin", json={"token": ""}).json()
    browser.headers["x-csrf-token"] = begun["csrf"]
    given = {"member": "ada", "password": OWN}
    session = browser.post("/api/session", json=given).json()
    browser.headers["x-csrf-token"] = session["csrf"]
    return browser


def noting(done: list[str], id_: str) -> Task:
    """Give work that notes that it was done."""
    return lambda _: done.append(id_)


def test_a_members_requests_wait_for_their_own_and_for_nobody_elses() -> None:
    async def asked() -> None:
        turns = Turns(2, most_waiting=1)
        one, _two = await turns.enter(ADA), await turns.enter(ADA)
        third = asyncio.create_task(turns.enter(ADA))
        assert await asyncio.wait({third}, timeout=0) == (set(), {third})
        with pytest.raises(TooManyAtOnceError):
            await turns.enter(ADA)
        await turns.enter(BO)
        one.leave()
        one.leave()
        await third
        fourth = asyncio.create_task(turns.enter(ADA))
        assert await asyncio.wait({fourth}, timeout=0) == (set(), {fourth})
        fourth.cancel()

    asyncio.run(asked())


def test_who_has_too_many_under_way_is_told_when_to_go_on(
    database: Database, ada: MemberId
) -> None:
    bounds = Bounds(turns=Turns(1, most_waiting=0))
    browser = seated(database, ada, bounds)
    held = asyncio.run(bounds.turns.enter(ada))
    refused = browser.get("/api/study")
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "5")
    assert refused.json()["error"] == "TooManyAtOnceError"
    held.leave()
    assert [browser.get("/api/study").status_code for _ in range(3)] == [200] * 3
    assert browser.get("/api/none").status_code == 404
    assert browser.get("/api/study").is_success, "a refusal gives its turn back, too"


def test_a_days_share_is_used_up_and_grows_again() -> None:
    clock = Moment()
    share = Share(24_000, clock)
    share.check(ADA, 24_000)
    share.take(ADA, 20_000)
    share.check(BO, 24_000)
    with pytest.raises(TooMuchSentError, match="in 2 h"):
        share.check(ADA, 6_000)
    clock.now += 2 * HOUR + 1
    share.check(ADA, 6_000)
    share.take(ADA, 50_000)
    with pytest.raises(TooMuchSentError):
        share.check(ADA, 1)
    clock.now += 240 * HOUR
    share.check(ADA, 24_000)
    with pytest.raises(TooMuchSentError):
        share.check(ADA, 24_001)


def test_what_a_member_sends_is_counted_and_refused_before_it_is_read(
    database: Database, ada: MemberId
) -> None:
    browser = seated(database, ada, Bounds(share=Share(3_000, Moment())))
    sent = {"text": "a" * 1_000, "design_fact": "one region"}
    answers = [browser.post("/api/limitations", json=sent) for _ in range(3)]
    assert [each.status_code == 429 for each in answers] == [False, False, True]
    assert answers[2].json()["error"] == "TooMuchSentError"
    assert browser.get("/api/study").is_success, "to read sends nothing"


def test_one_members_long_work_leaves_the_threads_to_others() -> None:
    later = Later()
    done: list[str] = []
    works = Works(later, each=1)
    for whose, id_ in ((ADA, "one"), (ADA, "two"), (BO, "three")):
        works.start(id_, noting(done, id_), whose)
    assert set(works.progress()) == {"one", "two", "three"}
    assert len(later.given) == 2, "of Ada's, one"
    while later.given:
        later.given.pop(0)()
    assert done == ["one", "three", "two"]
    assert works.progress() == {}


def test_more_long_work_than_can_wait_is_refused_before_it_begins(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(work, "MOST_WAITING", 2)
    works = Works(Later(), each=1)
    for id_ in ("one", "two", "three"):
        works.check(ADA)
        works.start(id_, lambda _: None, ADA)
    with pytest.raises(TooMuchWorkError, match="2 pieces"):
        works.check(ADA)
    works.check(BO)
