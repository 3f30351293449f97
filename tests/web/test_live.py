"""Open pages hear of every change, by ids alone, whoever made it."""

import asyncio
import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from queue import Queue
from threading import Event
from typing import Any, Self

import pytest
from sqlalchemy import text

from counterpoint.across.history.news import News, news_after
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database as databases
from counterpoint.storage.database import Database
from counterpoint.storage.message import of_steps, read_steps
from counterpoint.storage.place import FilePlace
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.watch import watch
from counterpoint.study.design import verbs as design
from counterpoint.web.live import Live
from counterpoint.web.memorysession import MemorySessions
from counterpoint.web.session import Session
from tests import loop, studies

AT_MOST_S = 20


def retitle(study: Database, actor: MemberId, seat: str = "") -> None:
    """Let something change in a study."""
    with study.write(actor, seat=seat) as tx:
        design.change_study(tx, title="a planted title")


def heard(live: Live, study: Database, actor: MemberId, seat: str) -> dict[str, Any]:
    """Listen, let something change in ``study``, and give what was told."""

    async def listen() -> dict[str, Any]:
        stream = live.stream(actor)
        assert (await anext(stream)).startswith(b":")
        await asyncio.to_thread(retitle, study, actor, seat)
        async for told in stream:
            if told.startswith(b"id:"):
                await stream.aclose()  # type: ignore[attr-defined]
                return dict(json.loads(told.partition(b"data: ")[2]))
        raise AssertionError

    try:
        return loop.run(asyncio.wait_for(listen(), AT_MOST_S))
    finally:
        live.close()


def test_a_page_hears_of_a_change_made_in_this_process(
    database: Database, ada: MemberId
) -> None:
    told = heard(Live(database), database, ada, "window-1")
    assert told == {
        "seq": database.last_seq(),
        "kind": "StudyChanged",
        "object_id": None,
        "actor": ada,
        "seat": "window-1",
    }


def test_a_page_hears_of_a_change_made_by_another_process(
    database: Database, ada: MemberId
) -> None:
    other = databases.open_(database.place, studies.PASSPHRASE)
    told = heard(Live(database), other, ada, "elsewhere")
    other.close()
    # A file tells other processes that something changed, and no more.
    seat = "" if isinstance(database.place, FilePlace) else "elsewhere"
    assert (told["kind"], told["seat"]) == ("StudyChanged", seat)


@pytest.mark.parametrize("seat", ["window-1", "", "a b", "é", "x" * 9_000])
def test_a_message_names_the_steps_and_no_strange_window(seat: str) -> None:
    known = seat if seat == "window-1" else ""
    assert read_steps(of_steps([4, 5], seat)) == (range(4, 6), known)


@pytest.mark.postgres
def test_a_page_hears_of_what_was_missed_while_the_database_was_away(
    postgres_url: str,
    server_template: tuple[str, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("counterpoint.web.live.TRIED_AGAIN_AFTER_S", 0.01)
    template, ada = server_template
    with studies.server_copy_of(postgres_url, template) as study:
        other = databases.open_(study.place, studies.PASSPHRASE)
        end_all = text(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )
        written = other.write

        def write(
            actor: MemberId, seat: str = ""
        ) -> AbstractContextManager[Transaction]:
            with other.raw_connection() as connection, connection.begin():
                connection.execute(end_all)
            return written(actor, seat)

        monkeypatch.setattr(other, "write", write)
        told = heard(Live(study), other, ada, "elsewhere")
        other.close()
    assert told["kind"] == "StudyChanged"


def test_many_steps_at_once_are_told_as_one(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counterpoint.web.live.MOST_STEPS", 0)
    assert heard(Live(database), database, ada, "")["kind"] == "Many"


def test_a_watch_ends_when_it_is_asked_to(database: Database) -> None:
    with watch(database) as watching:
        watching.stop()
        assert watching.is_stopped
        assert not watching.wait(60)


class HeldWatch:
    """A watch that ends only when it is let, and may fail once."""

    def __init__(self, fails: Exception | None = None) -> None:
        self.let_go = Event()
        self.is_stopped = False
        self._fails = fails

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def wait(self, seconds: float) -> bool:
        """Wait until let go, or fail."""
        del seconds
        if self._fails is not None:
            raise self._fails
        self.let_go.wait(AT_MOST_S)
        return False

    def pause(self, seconds: float) -> bool:
        """Do not wait."""
        del seconds
        return self.is_stopped

    def stop(self) -> None:
        """Note that somebody asked to stop."""
        self.is_stopped = True


def watched_by(monkeypatch: pytest.MonkeyPatch, *watches: HeldWatch) -> Queue[int]:
    """Let these watch, one after the other; tell of which one is begun."""
    begun: Queue[int] = Queue()

    def new(*_: object) -> HeldWatch:
        number = len(made)
        made.append(watches[number])
        begun.put(number)
        return made[number]

    made: list[HeldWatch] = []
    monkeypatch.setattr("counterpoint.web.live.watch", new)
    return begun


def test_a_page_that_comes_while_the_last_watch_still_ends_is_not_deaf(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = HeldWatch(), HeldWatch()
    begun = watched_by(monkeypatch, first, second)
    live = Live(database)

    async def reload() -> None:
        for _ in range(2):
            stream = live.stream(ada)
            await anext(stream)
            if begun.qsize() < 2:
                await stream.aclose()  # type: ignore[attr-defined]

    try:
        loop.run(asyncio.wait_for(reload(), AT_MOST_S))
        assert first.is_stopped
        assert begun.qsize() == 2
    finally:
        live.close()
        for each in (first, second):
            each.let_go.set()


def test_after_an_error_that_nobody_foresaw_the_study_is_watched_on(
    database: Database,
    ada: MemberId,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    failing, second = HeldWatch(ValueError("planted")), HeldWatch()
    begun = watched_by(monkeypatch, failing, second)
    live = Live(database)

    async def come() -> None:
        stream = live.stream(ada)
        await anext(stream)
        await asyncio.to_thread(begun.get, timeout=AT_MOST_S)
        assert await asyncio.to_thread(begun.get, timeout=AT_MOST_S) == 1
        await stream.aclose()  # type: ignore[attr-defined]

    try:
        loop.run(asyncio.wait_for(come(), AT_MOST_S))
    finally:
        live.close()
        second.let_go.set()
    assert "ValueError at" in caplog.text
    assert "planted" not in caplog.text


def test_a_watch_that_cannot_begin_gives_its_connection_back(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    watching = watch(database)

    def fail(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(type(watching), "_begin", fail)
    with pytest.raises(ValueError), watching:  # noqa: PT011 - planted just above
        pass
    assert database._lent == 0  # noqa: SLF001 - closing would wait for it


def test_whether_a_page_still_listens_is_asked_once_each_time_it_is_woken(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = MemorySessions()
    live = Live(database, sessions)
    asked = []

    def are_seated(found: Sequence[Session]) -> list[bool]:
        asked.append(True)
        return [len(asked) < 4 for _ in found]

    monkeypatch.setattr(sessions, "are_seated", are_seated)
    _, session = sessions.begin(trusted=True)

    async def listen() -> int:
        told = 0
        async for each in live.stream(ada, session):
            told += each.startswith(b"event: presence")
            live.go_to(ada, "themes" if told % 2 else "reading")
        return told

    try:
        assert loop.run(asyncio.wait_for(listen(), AT_MOST_S)) == 3
    finally:
        live.close()


class Unwatched(Live):
    """Is woken by nothing but what a test does."""

    def _begin_watching(self) -> None:
        pass


class Counted(Unwatched):
    """Counts who asks for a look and who looks, which waits until all have asked."""

    asked = looked = 0

    def __init__(self, database: Database, pages: int) -> None:
        super().__init__(database)
        self.all_asked = Event()
        self._pages = pages

    async def _look(self, after: int) -> Any:  # noqa: ANN401 - the server's own
        self.asked += 1
        if self.asked == self._pages:
            self.all_asked.set()
        return await super()._look(after)

    def _looked(self, after: int) -> Any:  # noqa: ANN401 - the server's own
        self.looked += 1
        assert self.all_asked.wait(AT_MOST_S)
        return super()._looked(after)


def test_for_all_pages_that_are_woken_the_study_is_looked_at_once(
    database: Database, ada: MemberId
) -> None:
    live = Counted(database, pages=3)

    async def next_step(stream: Any) -> bytes:  # noqa: ANN401 - a page's stream
        while not (told := await anext(stream)).startswith(b"id:"):
            pass
        return bytes(told)

    async def listen() -> list[bytes]:
        streams = [live.stream(ada) for _ in range(3)]
        for stream in streams:
            await anext(stream)
        await asyncio.to_thread(retitle, database, ada)
        return await asyncio.gather(*map(next_step, streams))

    try:
        told = loop.run(asyncio.wait_for(listen(), AT_MOST_S))
    finally:
        live.close()
    assert len(set(told)) == 1
    assert (live.asked, live.looked) == (3, 1)


def test_a_page_that_closing_wakes_asks_for_no_seat_any_more(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = MemorySessions()
    live = Unwatched(database, sessions)
    asked = []

    def are_seated(found: Sequence[Session]) -> list[bool]:
        asked.append(True)
        return [True for _ in found]

    monkeypatch.setattr(sessions, "are_seated", are_seated)
    _, session = sessions.begin(trusted=True)

    async def listen() -> list[bytes]:
        stream = live.stream(ada, session)
        for _ in range(2):  # that it listens, and who is here
            await anext(stream)
        asked.clear()
        live.close()
        return [told async for told in stream]

    assert loop.run(asyncio.wait_for(listen(), AT_MOST_S)) == []
    assert asked == []


def test_a_page_whose_seat_ends_while_the_study_is_read_is_told_nothing_of_it(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = MemorySessions()
    live = Unwatched(database, sessions)
    _, session = sessions.begin(trusted=True)
    sessions.seat(session, ada, stamp="", ends=False)
    read = []

    def read_and_get_up(tx: Transaction, after: int) -> News:
        news = news_after(tx, after)
        read.append(news.reached > after)
        if news.reached > after:
            sessions.end_seats(ada)
        return news

    monkeypatch.setattr("counterpoint.web.live.news_after", read_and_get_up)

    async def listen() -> list[bytes]:
        stream = live.stream(ada, session)
        for _ in range(2):  # that it listens, and who is here
            await anext(stream)
        await asyncio.to_thread(retitle, database, ada)
        return [told async for told in stream]

    try:
        told = loop.run(asyncio.wait_for(listen(), AT_MOST_S))
    finally:
        live.close()
    assert any(read)
    assert not [each for each in told if each.startswith(b"id:")]


def test_closing_the_room_ends_its_streams(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    room = studies.room_of(database, tmp_path)
    live = Live(database)

    async def listen() -> list[bytes]:
        told = []
        async for each in live.stream(ada):
            told.append(each)
            live.close()
        return told

    assert len(loop.run(asyncio.wait_for(listen(), AT_MOST_S))) == 1
    room.close()
