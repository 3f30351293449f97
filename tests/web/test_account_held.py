"""What a stranger, a thief and a crash make of an account: no further than before."""

from contextlib import ExitStack
from datetime import timedelta
from threading import Lock
from typing import Any

import pyotp
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Connection
from sqlalchemy.pool import QueuePool

from counterpoint.kernel.ids import StudyId
from counterpoint.storage import history
from counterpoint.storage.failing import UnavailableError
from counterpoint.storage.serving import account as store
from counterpoint.study.account.model import AccountTied
from counterpoint.study.door import trying
from counterpoint.study.door.trying import NOBODY
from counterpoint.study.factor import verbs as factors
from counterpoint.study.member.model import Member
from counterpoint.study.password import signing
from counterpoint.study.password import verbs as passwords
from counterpoint.web import room as rooms_module
from counterpoint.web.room import Room
from tests import accounts, houses, studies
from tests.accounts import (
    OWNER,
    another,
    enter,
    open_,
    second_coordinator,
    sign_in,
    tie,
    title_at,
)
from tests.houses import DOORS, TITLES, WORDS, WORK

pytestmark = pytest.mark.postgres
WRONG = "not the right one at all"
TRIES_FROM_AN_ADDRESS = 20
quick_hashes, template = accounts.quick_hashes, accounts.template
rooms, here = accounts.rooms, accounts.here


@pytest.fixture
def _looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a process trust no seat for some seconds."""
    monkeypatch.setattr(rooms_module, "STAMP_CHECKED", timedelta(seconds=-1))


def at_the_door(browser: TestClient, password: str = WRONG) -> str:
    """Try to sign in as Ada at the door of Doors; give what is refused."""
    begun = browser.post(f"/{DOORS}/api/session/begin", json={"token": ""}).json()
    answer = browser.post(
        f"/{DOORS}/api/session",
        json={"member": "ada", "password": password},
        headers={"x-csrf-token": begun["csrf"]},
    )
    return str(answer.json().get("error"))


def set_up_factor(rooms: dict[str, Room], path: str) -> list[str]:
    """Let Ada have a second factor in a study; give codes for a lost telephone."""
    study = open_(rooms, path)
    with study.write(studies.member_of(study, "ada")) as tx:
        secret = factors.begin_factor(tx)
        factors.confirm_factor(tx, given=pyotp.TOTP(secret).at(tx.now()))
        return list(factors.make_recovery_codes(tx))


def test_who_knows_the_password_of_the_home_alone_comes_round_no_other_factor(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    (own, *_) = set_up_factor(rooms, WORK)
    thief = another(rooms)
    thiefs_codes = set_up_factor(rooms, DOORS)
    assert sign_in(thief, factor=thiefs_codes[0]).is_success
    assert enter(thief, WORK).status_code == 403
    assert [s["path"] for s in thief.get("/api/front").json()["studies"]] == [DOORS]
    begun = here.post(f"/{WORK}/api/session/begin", json={"token": ""}).json()
    given = {"member": "ada", "password": WORDS[WORK], "factor": own}
    csrf = {"x-csrf-token": begun["csrf"]}
    seated = here.post(f"/{WORK}/api/session", json=given, headers=csrf).json()
    csrf = {"x-csrf-token": seated["csrf"]}
    address = f"/{WORK}/api/account/server"
    assert here.get(address).json()["sleeps"] is True
    both = {**OWNER, "own_password": WORDS[WORK], "factor": thiefs_codes[1]}
    assert here.put(address, json=both, headers=csrf).is_success
    assert enter(thief, WORK).is_success, "proved anew, with the factor of Work"


def test_colleagues_at_one_address_lock_nobody_out_who_is_known_at_a_browser(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    assert sign_in(here).is_success
    strangers = another(rooms)
    for number in range(TRIES_FROM_AN_ADDRESS):
        assert not sign_in(strangers, name=f"nobody.{number}").is_success
    assert sign_in(another(rooms)).json()["error"] == "WaitError"
    assert sign_in(here).is_success


def test_neither_door_tells_whose_an_account_is(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    stranger = another(rooms)
    told = [sign_in(stranger, password=WRONG).json()["error"] for _ in range(6)]
    assert told == ["WrongPasswordError"] * 5 + ["WaitError"]
    told = [at_the_door(stranger) for _ in range(6)]
    assert told == ["WrongPasswordError"] * 5 + ["WaitError"]


@pytest.mark.usefixtures("_looked_at_once")
def test_a_new_code_at_home_ends_what_the_account_let_in_to(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    thief = another(rooms)
    sign_in(thief)
    enter(thief, WORK)
    with second_coordinator(open_(rooms, DOORS)) as (tx, ada):
        passwords.make_code(tx, member_id=ada)
    assert title_at(thief, DOORS) is None
    assert title_at(thief, WORK) is None
    assert title_at(here, WORK) == TITLES[WORK], "by its own door"


def test_who_ends_seats_at_home_ends_what_was_stepped_into_from_there(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    own = houses.sit_down(here, DOORS)
    known = {"password": WORDS[DOORS]}
    seats = f"/{DOORS}/api/account/seats"
    for one_or_all in ("one", "all"):
        thief = another(rooms)
        sign_in(thief)
        enter(thief, WORK)
        assert title_at(thief, WORK) == TITLES[WORK]
        items = here.get(seats).json()["items"]
        stolen = next(each for each in items if not each["is_here"])  # the latest
        which = f"/{stolen['id']}" if one_or_all == "one" else ""
        ended = here.post(f"{seats}{which}/end", json=known, headers=own)
        assert ended.is_success, ended.text
        assert title_at(thief, WORK) is None
        assert enter(thief, DOORS).status_code == 401


def lock_at(browser: TestClient, path: str) -> None:
    """Lock the page of a study."""
    csrf = browser.get(f"/{path}/api/session").json()["csrf"]
    locked = browser.delete(f"/{path}/api/session", headers={"x-csrf-token": csrf})
    assert locked.json()["member"] is None, locked.text


@pytest.mark.parametrize("at", [DOORS, WORK])
def test_to_lock_is_to_get_up_in_all_studies_of_ones_account_at_that_browser(
    here: TestClient, rooms: dict[str, Room], at: str
) -> None:
    tie(here)
    desk, other = another(rooms), another(rooms)
    for browser in (desk, other):
        sign_in(browser)
        enter(browser, WORK)
    lock_at(desk, at)
    assert (title_at(desk, DOORS), title_at(desk, WORK)) == (None, None)
    assert enter(desk, WORK).status_code == 401
    assert title_at(other, WORK) == TITLES[WORK], "only at that browser"
    lock_at(here, at)
    assert title_at(here, DOORS) is None
    assert title_at(here, WORK) is None, "by whichever door"


def test_to_lock_ends_what_a_copied_cookie_led_to(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    desk, thief = another(rooms), another(rooms)
    sign_in(desk)
    thief.cookies.update(desk.cookies)
    enter(thief, WORK)
    assert title_at(thief, WORK) == TITLES[WORK]
    lock_at(desk, DOORS)
    assert (title_at(thief, DOORS), title_at(thief, WORK)) == (None, None)


def test_to_lock_leaves_the_seats_of_others_and_of_those_without_account(
    here: TestClient,
) -> None:
    for path in (DOORS, WORK):
        houses.sit_down(here, path)
    lock_at(here, DOORS)
    assert title_at(here, WORK) == TITLES[WORK], "no account says whose they are"


def test_who_locks_is_up_though_the_accounts_cannot_be_asked(
    here: TestClient, rooms: dict[str, Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    tie(here)
    csrf = here.get(f"/{DOORS}/api/session").json()["csrf"]

    def busy(*_: object) -> None:
        msg = "The database is busy; try again."
        raise UnavailableError(msg)

    with monkeypatch.context() as while_busy:
        while_busy.setattr(rooms[DOORS].catalogue, "standing", busy)
        told = here.delete(f"/{DOORS}/api/session", headers={"x-csrf-token": csrf})
    assert told.status_code == 503
    assert title_at(here, DOORS) is None


def test_tries_at_accounts_come_one_after_the_other_and_hold_up_no_door(
    here: TestClient, rooms: dict[str, Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    tie(here)
    tried = signing.sign_in
    taken: list[tuple[bool, bool]] = []
    first = trying.one_try(open_(rooms, DOORS).study_id)

    def is_free(turn: Lock) -> bool:
        if free := turn.acquire(blocking=False):
            turn.release()
        return free

    def tries(*given: Any, **more: Any) -> Member:  # noqa: ANN401 - as it is called
        taken.append((is_free(trying.ONE_ACCOUNT_TRY), is_free(first)))
        return tried(*given, **more)

    monkeypatch.setattr(signing, "sign_in", tries)
    assert not sign_in(another(rooms), name="nobody.there").is_success
    ((account, door),) = taken
    assert not account, "another that comes meanwhile must wait to be counted"
    assert door, "at the door of the study that counts addresses nobody waits for it"


def test_who_waits_to_have_a_name_tried_holds_no_connection_to_the_accounts(
    here: TestClient, rooms: dict[str, Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    del here  # with its first page the rooms know of accounts
    catalogue, ada = rooms[DOORS].catalogue, houses.ada_of(rooms[DOORS])
    assert catalogue is not None
    pool = catalogue._server._engine.pool  # noqa: SLF001 - what is lent of it
    assert isinstance(pool, QueuePool)
    lent: list[int] = []
    one_try = trying.one_try

    def turn(study: StudyId) -> Lock:
        lent.append(pool.checkedout())
        return one_try(study)

    monkeypatch.setattr(trying, "one_try", turn)
    catalogue.begin(rooms[DOORS], ada, OWNER["name"], OWNER["password"])
    assert lent == [0, 0], "for one's own password and for the name"


def test_history_tells_of_an_account_before_it_leads_in(
    here: TestClient, rooms: dict[str, Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    known: list[int] = []
    keep = store.put_membership

    def kept(connection: Connection, row: store.MembershipRow) -> None:
        kept_by = (open_(rooms, path) for path in rooms)
        study = next(each for each in kept_by if each.study_id == row.study_id)
        with study.read(NOBODY) as tx:
            kinds = [AccountTied.__name__]
            known.append(len(history.entries_of_kinds(tx.connection, kinds)))
        keep(connection, row)

    monkeypatch.setattr(store, "put_membership", kept)
    tie(here)
    assert known == [1, 1]


def test_seats_end_in_studies_of_another_database_too(postgres_url: str) -> None:
    studies.derive_keys_once()
    with ExitStack() as until:
        places = {
            path: houses.on_server(
                postgres_url, until.enter_context(studies.new_database(postgres_url))
            )[path]
            for path in WORDS
        }
        begun = until.enter_context(houses.rooms_at(places))
        two = {room.path: room for room in begun}
        here = another(two)
        tie(here)
        elsewhere = another(two)
        sign_in(elsewhere)
        enter(elsewhere, WORK)
        assert title_at(elsewhere, WORK) == TITLES[WORK]
        own = houses.sit_down(here, DOORS)
        new = {"current": WORDS[DOORS], "new": "other words altogether"}
        here.put(f"/{DOORS}/api/session/password", json=new, headers=own)
        assert title_at(elsewhere, WORK) is None
