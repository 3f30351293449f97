"""What history tells of an account after a crash, and after it was forgotten."""

from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, current_thread, main_thread
from unittest.mock import Mock

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Connection
from sqlalchemy.pool import QueuePool

from counterpoint.kernel.ids import MemberId, StudyId
from counterpoint.storage import history
from counterpoint.storage.failing import BusyError
from counterpoint.storage.serving import account as store
from counterpoint.study.account.model import AccountTied, AccountUntied
from counterpoint.study.account.verbs import tie_account, untie_account
from counterpoint.study.door.trying import NOBODY
from counterpoint.web import tying
from counterpoint.web.catalogue import Catalogue
from counterpoint.web.room import Room
from tests import accounts, houses
from tests.accounts import OWNER, open_, sign_in, tie
from tests.houses import DOORS, WORK

pytestmark = pytest.mark.postgres
LONGEST_S = 60.0
quick_hashes, template = accounts.quick_hashes, accounts.template
rooms, here = accounts.rooms, accounts.here


def told_of(rooms: dict[str, Room], path: str) -> list[str]:
    """List what a study's history tells of accounts, earliest first."""
    with open_(rooms, path).read(NOBODY) as tx:
        kinds = [AccountTied.__name__, AccountUntied.__name__]
        return [each.kind for each in history.entries_of_kinds(tx.connection, kinds)]


@pytest.fixture
def at_doors(here: TestClient, rooms: dict[str, Room]) -> tuple[Catalogue, Room]:
    """The accounts of a server, and the room in which Ada begins one."""
    del here  # with its first page the rooms know of accounts
    catalogue = rooms[DOORS].catalogue
    assert catalogue is not None
    return catalogue, rooms[DOORS]


def look(here: TestClient, path: str) -> str | None:
    """Sit down and look at Ada's own account in a study; give its name."""
    houses.sit_down(here, path)
    shown = here.get(f"/{path}/api/account/server")
    assert shown.status_code == 200, shown.text
    name: str | None = shown.json()["name"]
    return name


def test_history_that_tells_of_an_account_too_many_is_put_right_at_the_next_look(
    here: TestClient,
    at_doors: tuple[Catalogue, Room],
    rooms: dict[str, Room],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    catalogue, room = at_doors
    ada = houses.ada_of(room)
    monkeypatch.setattr(store, "put_membership", Mock(side_effect=OSError("gone")))
    with pytest.raises(OSError, match="gone"):
        catalogue.begin(room, ada, OWNER["name"], OWNER["password"])
    assert told_of(rooms, DOORS) == ["AccountTied"]
    for _ in range(2):
        assert look(here, DOORS) is None
        assert told_of(rooms, DOORS) == ["AccountTied", "AccountUntied"]


def test_studies_are_told_of_an_account_that_was_forgotten_at_the_next_look(
    here: TestClient, at_doors: tuple[Catalogue, Room], rooms: dict[str, Room]
) -> None:
    catalogue, _ = at_doors
    tie(here)
    with catalogue._server.write() as connection:  # noqa: SLF001 - as the command does
        found = store.find_account(connection, OWNER["name"])
        assert found is not None
        store.remove_account(connection, found.id)
    for path in rooms:
        assert look(here, path) is None
        assert told_of(rooms, path) == ["AccountTied", "AccountUntied"]


def test_history_that_tells_of_an_account_too_few_is_put_right_at_the_next_look(
    here: TestClient, at_doors: tuple[Catalogue, Room], rooms: dict[str, Room]
) -> None:
    _, room = at_doors
    tie(here)
    with open_(rooms, DOORS).write(houses.ada_of(room)) as tx:
        untie_account(tx)  # as a merged copy tells, in which none led
    for _ in range(2):
        assert look(here, DOORS) == OWNER["name"]
        assert told_of(rooms, DOORS) == ["AccountTied", "AccountUntied", "AccountTied"]
    assert look(here, WORK) == OWNER["name"]
    assert told_of(rooms, WORK) == ["AccountTied"], "where it told so already"


def test_history_is_put_right_by_a_look_at_ones_own_account_and_no_other(
    here: TestClient, at_doors: tuple[Catalogue, Room], rooms: dict[str, Room]
) -> None:
    _, room = at_doors
    with open_(rooms, DOORS).write(houses.ada_of(room)) as tx:
        tie_account(tx)
    csrf = houses.sit_down(here, DOORS)
    assert not sign_in(here).is_success
    locked = here.delete(f"/{DOORS}/api/session", headers=csrf)
    assert locked.json()["member"] is None, locked.text
    assert told_of(rooms, DOORS) == ["AccountTied"]
    assert look(here, DOORS) is None
    assert told_of(rooms, DOORS) == ["AccountTied", "AccountUntied"]


def test_a_look_while_others_write_for_too_long_leaves_history_to_the_next(
    here: TestClient,
    at_doors: tuple[Catalogue, Room],
    rooms: dict[str, Room],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    catalogue, room = at_doors
    ada = houses.ada_of(room)
    with open_(rooms, DOORS).write(ada) as tx:
        tie_account(tx)
    monkeypatch.setattr(store, "LONGEST_HELD_MS", 10)
    with catalogue._server.write() as holding:  # noqa: SLF001
        store.hold_membership(holding, open_(rooms, DOORS).study_id, ada)
        assert look(here, DOORS) is None
        assert told_of(rooms, DOORS) == ["AccountTied"]
    assert look(here, DOORS) is None
    assert told_of(rooms, DOORS) == ["AccountTied", "AccountUntied"]


def test_a_look_while_an_account_is_begun_puts_nothing_right(
    at_doors: tuple[Catalogue, Room],
    rooms: dict[str, Room],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    catalogue, room = at_doors
    ada, looks = houses.ada_of(room), Event()
    keep, hold = store.put_membership, store.hold_membership

    def held(connection: Connection, study: StudyId, member: MemberId) -> None:
        if current_thread() is not main_thread():
            looks.set()
        hold(connection, study, member)

    def kept(connection: Connection, row: store.MembershipRow) -> None:
        looking.append(looker.submit(catalogue.put_right, room, ada))
        assert looks.wait(LONGEST_S)
        keep(connection, row)

    looking: list[Future[None]] = []
    monkeypatch.setattr(store, "hold_membership", held)
    monkeypatch.setattr(store, "put_membership", kept)
    with ThreadPoolExecutor(1) as looker:
        catalogue.begin(room, ada, OWNER["name"], OWNER["password"])
        looking[0].result(LONGEST_S)
    assert catalogue.standing(room, ada).name == OWNER["name"]
    assert told_of(rooms, DOORS) == ["AccountTied"]


def pool_of(catalogue: Catalogue) -> QueuePool:
    """Give the connections to the accounts."""
    pool = catalogue._server._engine.pool  # noqa: SLF001 - what is lent of it
    assert isinstance(pool, QueuePool)
    return pool


def test_who_waits_too_long_for_a_membership_is_told_and_holds_no_connection(
    at_doors: tuple[Catalogue, Room],
    rooms: dict[str, Room],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    catalogue, room = at_doors
    ada, server = houses.ada_of(room), catalogue._server  # noqa: SLF001
    catalogue.begin(room, ada, OWNER["name"], OWNER["password"])
    monkeypatch.setattr(store, "LONGEST_HELD_MS", 10, raising=False)
    with server.write() as holding, ThreadPoolExecutor(1) as meanwhile:
        store.hold_membership(holding, open_(rooms, DOORS).study_id, ada)
        asked = holding.exec_driver_sql("SHOW lock_timeout")
        assert asked.scalar() == "0", "what is waited for later has no such bound"
        waits = meanwhile.submit(catalogue.untie, room, ada)
        try:
            with pytest.raises(BusyError, match="not begun"):
                waits.result(LONGEST_S / 6)
        finally:
            holding.commit()  # lets go, or the one who waits would for ever
        assert pool_of(catalogue).checkedout() == 1, "the holder's own"
    assert told_of(rooms, DOORS) == ["AccountTied"]
    catalogue.untie(room, ada)
    assert told_of(rooms, DOORS) == ["AccountTied", "AccountUntied"]


@pytest.mark.parametrize("ended", ["remove_account", "remove_membership"])
def test_an_account_is_untied_over_one_connection_before_history_tells_of_it(
    here: TestClient,
    at_doors: tuple[Catalogue, Room],
    rooms: dict[str, Room],
    monkeypatch: pytest.MonkeyPatch,
    ended: str,
) -> None:
    catalogue, _ = at_doors
    tie(here)
    path = DOORS if ended == "remove_account" else WORK
    ada, pool, lent = houses.ada_of(rooms[path]), pool_of(catalogue), []
    end, untie = getattr(store, ended), Mock(side_effect=OSError("gone"))

    def ends(connection: Connection, *whose: str) -> None:
        lent.append(pool.checkedout())
        end(connection, *whose)

    monkeypatch.setattr(store, ended, ends)
    study = open_(rooms, path)
    monkeypatch.setattr(study, "_announce", untie)
    with pytest.raises(OSError, match="gone"):
        catalogue.untie(rooms[path], ada)
    assert lent == [1]
    assert told_of(rooms, path) == ["AccountTied"]
    assert catalogue._membership(rooms[path], ada) is None  # noqa: SLF001


def test_who_ties_while_another_has_just_untied_waits_for_what_history_tells(
    at_doors: tuple[Catalogue, Room],
    rooms: dict[str, Room],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    catalogue, room = at_doors
    ada, study, came = houses.ada_of(room), open_(rooms, DOORS), Event()
    server, turn = catalogue._server, study._writing  # noqa: SLF001
    tying.tell(study, ada)

    class Turn:
        """The study's, which tells when somebody comes to wait for it."""

        def acquire(self, timeout: float) -> bool:
            if current_thread() is not main_thread():
                came.set()
            return turn.acquire(timeout=timeout)

        def release(self) -> None:
            turn.release()

    def tie_anew() -> None:
        with tying.telling(server, study, ada):
            came.set()

    monkeypatch.setattr(study, "_writing", Turn())
    with ThreadPoolExecutor(1) as meanwhile:
        with study.write(ada) as tx:
            untie_account(tx)
            tied = meanwhile.submit(tie_anew)
            assert came.wait(LONGEST_S)
        tied.result(LONGEST_S)
    assert told_of(rooms, DOORS) == ["AccountTied", "AccountUntied", "AccountTied"]
