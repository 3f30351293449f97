"""Sessions are the same in memory and beside the studies, and survive a process."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from fastapi.testclient import TestClient
from sqlalchemy import Text, event, text

from counterpoint.kernel.ids import MemberId, StudyId
from counterpoint.storage.database import Database
from counterpoint.storage.migration import VERSION_TABLE
from counterpoint.storage.place import ServerPlace
from counterpoint.storage.schema import Holds
from counterpoint.storage.serving.opening import NewerServerError, open_beside
from counterpoint.storage.serving.question import (
    QuestionRow,
    put_question,
    take_question,
)
from counterpoint.storage.serving.schema import server_metadata
from counterpoint.study.passkey.model import Purpose, Question
from counterpoint.study.password import verbs as passwords
from counterpoint.web import memorysession, serversession
from counterpoint.web.app import create_app
from counterpoint.web.memorysession import MemorySessions
from counterpoint.web.recent import Recent
from counterpoint.web.room import Room
from counterpoint.web.serversession import ServerSessions
from counterpoint.web.session import LONGEST, LONGEST_IDLE, Sessions
from tests import studies

OWN = "blue doors stand open"
ADA, BO = MemberId("ada"), MemberId("bo")
FEW = 3
NOW = "2026-03-02T09:00:00.000000+00:00"


@pytest.fixture
def clock() -> studies.StillClock:
    """A clock that the test moves."""
    return studies.StillClock(datetime.now(UTC))


@pytest.fixture
def sessions(
    database: Database, clock: studies.StillClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Sessions]:
    """Sessions as they are kept for a study of each kind, with a small door."""
    for module in (memorysession, serversession):
        monkeypatch.setattr(module, "MOST_WAITING", FEW)
    if isinstance(database.place, ServerPlace):
        kept: Sessions = ServerSessions(
            open_beside(database.place), database.study_id, clock
        )
    else:
        kept = MemorySessions(clock)
    yield kept
    kept.close()


def test_a_seat_is_taken_kept_warm_and_over(
    sessions: Sessions, clock: studies.StillClock
) -> None:
    cookie, session = sessions.begin(trusted=False)
    assert sessions.find("another") is None
    sessions.seat(session, ADA, stamp="s", ends=True)
    found = sessions.find(cookie)
    assert found == session
    assert found.csrf != found.id != cookie
    for _ in range(FEW):
        clock.at += LONGEST_IDLE
        warm = sessions.find(cookie, works=True)
        assert warm is not None
        assert warm.member == ADA
        assert sessions.is_seated(warm)
    clock.at += LONGEST_IDLE + timedelta(seconds=1)
    assert not sessions.is_seated(session)
    cold = sessions.find(cookie, works=True)
    assert cold is not None
    assert cold.member is None
    sessions.seat(cold, ADA, stamp="s", ends=False)
    clock.at += LONGEST * 2
    assert sessions.is_seated(cold)
    assert not sessions.is_seated(session), "they got up in between"
    assert sessions.are_seated([session, cold, session]) == [False, True, False]


def test_a_members_other_seats_end_and_nobody_elses(sessions: Sessions) -> None:
    begun = [sessions.begin(trusted=False) for _ in range(FEW)]
    for (_, session), member in zip(begun, (ADA, ADA, BO), strict=True):
        sessions.seat(session, member, stamp="", ends=True)
    sessions.end_seats(ADA, but=begun[0][1])
    assert [sessions.is_seated(session) for _, session in begun] == [True, False, True]
    assert sessions.are_seated([s for _, s in begun[::-1]]) == [True, False, True]
    sessions.end_seats(ADA)
    sessions.unseat(begun[2][1])
    assert not any(sessions.is_seated(session) for _, session in begun)


def test_a_member_is_told_where_they_sit_and_of_nobody_else(
    sessions: Sessions, clock: studies.StillClock
) -> None:
    seated = []
    for member in (ADA, ADA, BO, ADA):
        clock.at += timedelta(minutes=1)
        _, session = sessions.begin(trusted=False)
        sessions.seat(session, member, stamp="s", ends=True)
        seated.append(session)
    listed = sessions.seats_of(ADA)
    assert [seat.id for seat in listed] == [seated[n].id for n in (3, 1, 0)]
    sessions.unseat(listed[1])
    assert [seat.id for seat in sessions.seats_of(ADA)] == [
        seated[n].id for n in (3, 0)
    ]
    clock.at += timedelta(minutes=31)
    assert sessions.seats_of(ADA) == []


def test_a_crowd_at_the_door_puts_nobody_out_who_sits(
    sessions: Sessions, clock: studies.StillClock
) -> None:
    first, session = sessions.begin(trusted=False)
    sessions.seat(session, ADA, stamp="", ends=True)
    waiting = []
    for _ in range(FEW + 1):
        clock.at += timedelta(seconds=1)
        waiting.append(sessions.begin(trusted=False)[0])
    assert sessions.find(first) is not None
    known = [sessions.find(cookie) is not None for cookie in waiting]
    assert known == [False, *[True] * FEW]


def test_a_seat_that_is_long_over_is_kept_no_more(
    sessions: Sessions, clock: studies.StillClock
) -> None:
    left, session = sessions.begin(trusted=False)
    sessions.seat(session, ADA, stamp="", ends=True)
    stays, session = sessions.begin(trusted=False)
    sessions.seat(session, BO, stamp="", ends=False)
    clock.at += LONGEST + timedelta(seconds=1)
    assert sessions.find(left) is not None, "until somebody else comes"
    sessions.begin(trusted=False)
    assert sessions.find(left) is None
    assert sessions.find(stays) is not None


@pytest.mark.postgres
def test_a_crowd_at_one_studys_door_sends_nobody_away_from_anothers(
    postgres_url: str,
    server_template: tuple[str, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(serversession, "MOST_WAITING", FEW)
    with studies.server_copy_of(postgres_url, server_template[0]) as study:
        assert isinstance(study.place, ServerPlace)
        server = open_beside(study.place)
        ours, theirs = (
            ServerSessions(server, study_id)
            for study_id in (study.study_id, StudyId("another"))
        )
        cookie, _ = ours.begin(trusted=False)
        for _ in range(FEW + 1):
            theirs.begin(trusted=False)
        assert ours.find(cookie) is not None
        server.close()


@pytest.mark.postgres
def test_whoever_signed_in_at_one_process_sits_at_the_other(
    postgres_url: str, server_template: tuple[str, MemberId], tmp_path: Path
) -> None:
    template, ada = server_template
    with studies.server_copy_of(postgres_url, template) as study:
        assert isinstance(study.place, ServerPlace)
        with study.write(ada) as tx:
            passwords.set_own_password(tx, new=OWN)
        one, other = (
            Room(
                study,
                served=True,
                recent=Recent(tmp_path / "recent"),
                sessions=ServerSessions(open_beside(study.place), study.study_id),
            )
            for _ in range(2)
        )
        ours, theirs = (
            TestClient(create_app(room), base_url=studies.ADDRESS)
            for room in (one, other)
        )
        begun = ours.post("/api/session/begin", json={"token": ""}).json()
        ours.headers["x-csrf-token"] = begun["csrf"]
        theirs.cookies.update(ours.cookies)
        given = {"member": "ada", "password": OWN}
        seated = ours.post("/api/session", json=given).json()
        ours.headers["x-csrf-token"] = theirs.headers["x-csrf-token"] = seated["csrf"]
        # Whoever copied the cookie at the door has nothing of who sat down.
        assert theirs.get("/api/study").status_code == 401
        theirs.cookies.update(ours.cookies)
        cookie = next(v for k, v in ours.cookies.items() if not k.endswith("known"))
        assert theirs.get("/api/study").status_code == 200
        with study.raw_connection() as connection, connection.begin():
            rows = connection.execute(text("SELECT * FROM counterpoint_server.session"))
            assert cookie not in str(rows.all())
        one.sessions.close()  # as when the process ends
        assert theirs.get("/api/study").status_code == 200
        assert theirs.delete("/api/session").json()["member"] is None
        assert ours.get("/api/study").status_code == 401
        for room in (one, other):
            room.sessions.close()


@pytest.mark.postgres
def test_the_servers_own_schema_is_the_declared_one_and_a_newer_one_is_left(
    postgres_url: str, server_template: tuple[str, MemberId]
) -> None:
    with studies.server_copy_of(postgres_url, server_template[0]) as study:
        assert isinstance(study.place, ServerPlace)
        server = open_beside(study.place)
        with server.read() as connection:
            found = compare_metadata(
                MigrationContext.configure(
                    connection,
                    opts={"compare_type": True, "version_table": VERSION_TABLE},
                ),
                server_metadata,
            )
            assert found == []
        with server.write() as connection:
            newer = text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")  # noqa: S608 - our own name
            connection.execute(newer)
        server.close()
        with pytest.raises(NewerServerError):
            open_beside(study.place)


def test_every_column_of_the_servers_own_schema_says_what_it_holds() -> None:
    columns = [c for table in server_metadata.sorted_tables for c in table.c]
    holds = {c.info.get("holds") for c in columns if isinstance(c.type, Text)}
    assert holds <= {Holds.IDENTIFIER, Holds.STATE, Holds.NAME}
    assert [str(c) for c in columns if c.info.get("holds") is Holds.NAME] == [
        "account.name"
    ]


def test_what_a_passkey_is_asked_is_answered_once_and_by_that_browser(
    sessions: Sessions, clock: studies.StillClock
) -> None:
    one, other = (sessions.begin(trusted=False)[1] for _ in range(2))
    first, second = (
        Question(word, Purpose.ENTER, "", clock.at) for word in ("one", "two")
    )
    sessions.ask(one, first)
    sessions.ask(one, second)
    assert sessions.take_question(other) is None
    assert sessions.take_question(one) == second
    assert sessions.take_question(one) is None
    sessions.ask(one, first)
    sessions.renew(one)
    assert sessions.take_question(one) is None


@pytest.mark.postgres
def test_of_two_questions_at_once_to_one_browser_the_later_is_asked(
    postgres_url: str, server_template: tuple[str, MemberId], clock: studies.StillClock
) -> None:
    with studies.server_copy_of(postgres_url, server_template[0]) as study:
        assert isinstance(study.place, ServerPlace)
        server = open_beside(study.place)
        sessions = ServerSessions(server, study.study_id, clock)
        browser = sessions.begin(trusted=False)[1]
        asked = [QuestionRow(browser.id, w, Purpose.ENTER, "", NOW) for w in "ab"]

        first = iter([asked[0]])

        def ask_between(*_told: object) -> None:
            for row in first:
                with server.write() as meanwhile:
                    put_question(meanwhile, row, "")

        with server.write() as connection:
            event.listen(connection, "after_cursor_execute", ask_between)
            put_question(connection, asked[1], "")
        with server.write() as at:
            assert take_question(at, browser.id) == asked[1]
            assert take_question(at, browser.id) is None
        sessions.close()
