"""Wrong tries at the door: what is counted, who waits, and who need not."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from counterpoint.kernel.ids import MemberId, StudyId
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.study.door import store as door_store
from counterpoint.study.door.model import (
    MOST_BROWSERS,
    Comer,
    Counting,
    Tries,
    WaitError,
    after_wrong,
    counter,
    minutes_held,
    wait_after,
)
from counterpoint.study.door.trying import one_try
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.password import hashing, proving, signing, verbs
from counterpoint.study.password.model import CodeTooOldError, WrongPasswordError
from tests.hashes import hash_quickly
from tests.studies import StillClock

OWN = "blue doors stand open"
BOS = "four quiet little words"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ELSEWHERE = Comer("192.0.2.7")


@pytest.fixture
def clock(database: Database, monkeypatch: pytest.MonkeyPatch) -> StillClock:
    """The study's clock, held still."""
    still = StillClock(NOW)
    monkeypatch.setattr(database, "_clock", still)
    return still


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hashes that take no time; that they are real ones is tested elsewhere."""
    hash_quickly(monkeypatch)
    hashing.decoy.cache_clear()
    yield
    hashing.decoy.cache_clear()


@pytest.fixture
def ada_at_a_server(_quick: None, database: Database, ada: MemberId) -> MemberId:
    """Ada, who has a password."""
    with database.write(ada) as tx:
        verbs.set_own_password(tx, new=OWN)
    return ada


def try_at(
    database: Database, comer: Comer, password: str, key: str = "ada", new: str = ""
) -> MemberId:
    """Try to sign in to a server."""
    return signing.sign_in(
        database, key, trusted=False, password=password, new_password=new, comer=comer
    ).id


def kinds_of_refusal(
    database: Database, key: str, password: str, comer: Comer
) -> tuple[type, str]:
    """Try, and give what was said."""
    with pytest.raises((WrongPasswordError, WaitError)) as refused:
        try_at(database, comer, password, key)
    return type(refused.value), str(refused.value)


# ── the rules ────────────────────────────────────────────────────────────────


def test_waits_grow_and_yesterdays_wrong_tries_are_forgotten() -> None:
    tries: Tries | None = None
    minutes = []
    for _ in range(7):
        tries = after_wrong(tries, Counting.NAME, NOW)
        minutes.append(minutes_held(tries, NOW))
    assert minutes == [0, 0, 0, 0, 1, 2, 4]
    assert minutes_held(tries, NOW + timedelta(seconds=61)) == 3
    assert minutes_held(tries, NOW + timedelta(minutes=4)) == 0
    after = after_wrong(tries, Counting.NAME, NOW + timedelta(days=1, seconds=1))
    assert after.failed == 1


def test_many_people_may_stand_behind_one_address() -> None:
    assert wait_after(19, Counting.ADDRESS) is None
    assert wait_after(20, Counting.ADDRESS) == timedelta(minutes=1)


def test_a_mark_tells_neither_what_it_counts_nor_of_another_study() -> None:
    mark = counter("one", Counting.ADDRESS, "192.0.2.7")
    assert "192" not in mark.mark
    assert mark != counter("another", Counting.ADDRESS, "192.0.2.7")
    assert mark.mark != counter("one", Counting.NAME, "192.0.2.7").mark


# ── at a server ──────────────────────────────────────────────────────────────


def test_a_stranger_is_told_the_same_of_a_member_as_of_nobody(
    database: Database, ada_at_a_server: MemberId, clock: StillClock
) -> None:
    with database.write(ada_at_a_server) as tx:
        members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
        cy = members.add_member(tx, key="cy", name="Cy", roles=[Role.RESEARCHER])
        verbs.make_code(tx, member_id=cy.id)
    del clock
    told = {
        key: [
            kinds_of_refusal(database, key, "wrong", Comer(f"192.0.2.{n}"))
            for n in range(6)
        ]
        for key in ("ada", "bo", "cy", "nobody", "Ada  LINDQVIST ")
    }
    first = told.pop("Ada  LINDQVIST ")  # the sixth to the eleventh of Ada's
    assert {kind for kind, _ in first} == {WaitError}
    assert told["ada"] == told["bo"] == told["cy"] == told["nobody"]
    assert [kind for kind, _ in told["ada"]] == [WrongPasswordError] * 5 + [WaitError]


def test_strangers_cannot_make_a_member_wait_at_a_browser_that_is_known(
    database: Database, ada_at_a_server: MemberId, clock: StillClock
) -> None:
    home = Comer("192.0.2.1", "w" * 43)
    proving.know_browser(database, ada_at_a_server, home.browser)
    for _ in range(5):
        kinds_of_refusal(database, "ada", "wrong", ELSEWHERE)
    assert kinds_of_refusal(database, "ada", OWN, ELSEWHERE)[0] is WaitError
    assert try_at(database, home, OWN) == ada_at_a_server
    for _ in range(5):
        kinds_of_refusal(database, "ada", "wrong", home)
    assert kinds_of_refusal(database, "ada", OWN, home)[0] is WaitError
    clock.at += timedelta(minutes=1)
    assert try_at(database, home, OWN) == ada_at_a_server


def test_an_invitation_lets_in_whom_strangers_wrong_tries_keep_out(
    database: Database, ada_at_a_server: MemberId, clock: StillClock
) -> None:
    with database.write(ada_at_a_server) as tx:
        bo = members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
    for _ in range(5):
        kinds_of_refusal(database, "bo", "wrong", ELSEWHERE)
    with database.write(ada_at_a_server) as tx:
        code = verbs.make_code(tx, member_id=bo.id)
    assert kinds_of_refusal(database, bo.id, "wrong", ELSEWHERE)[0] is WaitError
    assert try_at(database, ELSEWHERE, code, bo.id, BOS) == bo.id
    with database.write(ada_at_a_server) as tx:
        code = verbs.make_code(tx, member_id=bo.id)
    clock.at += timedelta(days=7, minutes=1)
    assert kinds_of_refusal(database, "bo", "w", ELSEWHERE)[0] is WrongPasswordError
    with pytest.raises(CodeTooOldError):
        try_at(database, ELSEWHERE, code, bo.id, BOS)


def test_an_address_that_tries_name_after_name_waits_and_nobody_else_does(
    database: Database, ada_at_a_server: MemberId, clock: StillClock
) -> None:
    del clock
    for n in range(20):
        kinds_of_refusal(database, f"name{n}", "wrong", ELSEWHERE)
    assert kinds_of_refusal(database, "ada", OWN, ELSEWHERE)[0] is WaitError
    assert try_at(database, Comer("192.0.2.8"), OWN) == ada_at_a_server


def test_a_try_at_one_study_waits_for_none_at_another(
    database: Database, ada_at_a_server: MemberId
) -> None:
    del ada_at_a_server
    with ThreadPoolExecutor() as meanwhile, one_try(StudyId("another")):
        tried = meanwhile.submit(try_at, database, ELSEWHERE, "not this one")
        with pytest.raises(WrongPasswordError):
            tried.result(timeout=60)


def test_history_tells_how_often_signing_in_was_refused_and_not_from_where(
    database: Database, ada_at_a_server: MemberId, clock: StillClock
) -> None:
    del clock
    for _ in range(5):
        kinds_of_refusal(database, "ada", "wrong", ELSEWHERE)
    with database.read(ada_at_a_server) as tx:
        (entry,) = history.entries(tx.connection, before=None, limit=1)
    assert entry.kind == "SignInRefused"
    assert entry.payload == {"member_id": ada_at_a_server, "tries": 5, "minutes": 1}


def test_a_browser_is_known_until_it_is_not_used_or_the_member_is_given_a_code(
    database: Database, ada_at_a_server: MemberId, clock: StillClock
) -> None:
    with database.write(ada_at_a_server) as tx:
        bo = members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
    words = [f"{n:0>43}" for n in range(MOST_BROWSERS + 1)]
    for word in words:
        clock.at += timedelta(minutes=1)
        proving.know_browser(database, bo.id, word)
    known = [proving.known_at(database, word) for word in words]
    assert known == [set(), *[{bo.id}] * MOST_BROWSERS]
    with database.write(ada_at_a_server) as tx:
        verbs.make_code(tx, member_id=bo.id)
    assert proving.known_at(database, words[-1]) == set()
    proving.know_browser(database, bo.id, words[-1])
    clock.at += timedelta(days=181)
    assert proving.known_at(database, words[-1]) == set()
    with database.write(ada_at_a_server) as tx:
        members.let_leave(tx, member_id=bo.id)
        mark = counter(database.study_id, Counting.BROWSER, words[-1])
        earlier = clock.at - timedelta(days=181)
        assert door_store.list_known(tx.connection, mark, earlier) == set()
