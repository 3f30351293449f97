"""One account at a server: it leads where its owner is a member, and nobody else."""

import json

import pyotp
import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient

from counterpoint.cli.main import counterpoint
from counterpoint.kernel.errors import CounterpointError
from counterpoint.storage.place import ServerPlace
from counterpoint.study.factor import verbs as factors
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member, let_leave
from counterpoint.study.password import hashing
from counterpoint.study.password import verbs as passwords
from counterpoint.web.room import Room
from tests import accounts, houses, studies
from tests.accounts import (
    OWNER,
    another,
    enter,
    open_,
    put_tie,
    second_coordinator,
    sign_in,
    tie,
    title_at,
    untie,
)
from tests.houses import DOORS, TITLES, WORDS, WORK

pytestmark = pytest.mark.postgres
WRONG = "not the right one at all"
quick_hashes, template = accounts.quick_hashes, accounts.template
rooms, here = accounts.rooms, accounts.here


def test_one_signs_in_once_and_steps_from_study_to_study(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    elsewhere = another(rooms)
    nobody = {"has_accounts": True, "is_known": False, "studies": []}
    assert elsewhere.get("/api/front").json() == nobody
    assert enter(elsewhere, WORK).status_code == 401
    known = sign_in(elsewhere, name=" ADA@uni.example ").json()
    assert [(s["path"], s["is_seated"]) for s in known["studies"]] == [
        (DOORS, True),
        (WORK, False),
    ]
    assert title_at(elsewhere, WORK) is None
    assert enter(elsewhere, WORK).status_code == 200
    assert title_at(elsewhere, WORK) == TITLES[WORK]
    assert title_at(elsewhere, DOORS) == TITLES[DOORS]
    assert all(s["is_seated"] for s in elsewhere.get("/api/front").json()["studies"])
    assert elsewhere.delete("/api/front/session").json() == nobody
    assert (title_at(elsewhere, WORK), title_at(elsewhere, DOORS)) == (None, None)
    assert title_at(here, WORK) == TITLES[WORK], "only at that browser"


def test_the_door_of_another_study_leads_nowhere_else(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    elsewhere = another(rooms)
    houses.sit_down(elsewhere, WORK)
    assert elsewhere.get("/api/front").json()["is_known"] is False
    assert enter(elsewhere, DOORS).status_code == 401


def test_who_is_in_one_study_is_told_of_no_other(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    own = houses.sit_down(here, DOORS)
    here.post(f"/{DOORS}/api/account/server", json=OWNER, headers=own)
    listed = sign_in(another(rooms)).json()["studies"]
    assert [each["path"] for each in listed] == [DOORS]
    led, none = (enter(here, path) for path in (WORK, "none"))
    assert led.status_code == none.status_code == 403
    assert led.json() == none.json()


def test_of_an_unknown_account_the_same_is_said_after_the_same_deeds(
    here: TestClient, rooms: dict[str, Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    tie(here)
    deeds: list[int] = []
    asked = hashing.is_same

    def counted(kept: str, given: str) -> bool:
        deeds[-1] += 1
        return asked(kept, given)

    monkeypatch.setattr(hashing, "is_same", counted)
    told = []
    for name in (OWNER["name"], "nobody@uni.example"):
        comer = another(rooms)
        for _ in range(6):
            deeds.append(0)
            refused = sign_in(comer, name=name, password=WRONG)
            told.append((refused.status_code, refused.json()["error"]))
    assert told[:6] == told[6:]
    assert told[0] == (403, "WrongPasswordError")
    assert told[5] == (403, "WaitError")
    assert set(deeds) == {1}


def test_who_is_given_a_new_code_at_home_comes_no_further_by_it(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    with second_coordinator(open_(rooms, DOORS)) as (tx, ada):
        code = passwords.make_code(tx, member_id=ada)
    assert sign_in(another(rooms)).json()["error"] == "WrongPasswordError"
    thief = another(rooms)
    begun = thief.post(f"/{DOORS}/api/session/begin", json={"token": ""}).json()
    chosen = {"member": "ada", "password": code, "new_password": "taken over by bo"}
    csrf = {"x-csrf-token": begun["csrf"]}
    assert thief.post(f"/{DOORS}/api/session", json=chosen, headers=csrf).is_success
    for at in (thief, another(rooms)):
        listed = sign_in(at, password="taken over by bo").json()["studies"]  # noqa: S106
        assert [each["path"] for each in listed] == [DOORS]
        assert enter(at, WORK).status_code == 403
    assert put_tie(here, password="taken over by bo").is_success  # noqa: S106
    assert enter(thief, WORK).is_success, "proved anew, with the password of Work"


def test_a_password_of_ones_own_choice_keeps_the_account_awake_and_ends_its_seats(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    elsewhere = another(rooms)
    sign_in(elsewhere)
    enter(elsewhere, WORK)
    own = houses.sit_down(here, DOORS)
    new = {"current": WORDS[DOORS], "new": "other words altogether"}
    changed = here.put(f"/{DOORS}/api/session/password", json=new, headers=own)
    assert changed.is_success, changed.text
    assert title_at(elsewhere, WORK) is None
    assert sign_in(elsewhere, password=new["new"]).is_success
    assert enter(elsewhere, WORK).is_success


def test_an_account_is_tied_by_who_proves_to_be_both(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    own = houses.sit_down(here, DOORS)
    address = f"/{DOORS}/api/account/server"
    for other in ({"password": WRONG}, {"name": "a b"}, {"name": ""}):
        assert not here.post(address, json=OWNER | other, headers=own).is_success
    assert here.post(address, json=OWNER, headers=own).is_success
    assert put_tie(here, own_password=WRONG).json()["error"] == "WrongPasswordError"
    assert put_tie(here, password=WRONG).json()["error"] == "WrongPasswordError"
    assert [s["path"] for s in sign_in(another(rooms)).json()["studies"]] == [DOORS]
    assert put_tie(here).is_success
    again = houses.sit_down(here, WORK)
    other = {"name": "work@uni.example", "password": WORDS[WORK]}
    second = here.post(f"/{WORK}/api/account/server", json=other, headers=again)
    assert second.json()["error"] == "AccountThereError"
    sign_in(elsewhere := another(rooms))
    enter(elsewhere, WORK)
    csrf = elsewhere.get(f"/{WORK}/api/session").json()["csrf"]
    given = {**OWNER, "own_password": WORDS[WORK]}
    by_account = elsewhere.put(
        f"/{WORK}/api/account/server", json=given, headers={"x-csrf-token": csrf}
    )
    assert by_account.status_code == 401, "whom an account let in ties nothing"


def test_what_is_untied_leads_nowhere_and_history_tells_of_it(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    elsewhere = another(rooms)
    sign_in(elsewhere)
    enter(elsewhere, WORK)
    own = houses.sit_down(here, WORK)
    refused = untie(here, WORK, own, password=WRONG)
    assert refused.json()["error"] == "WrongPasswordError"
    assert title_at(elsewhere, WORK) == TITLES[WORK]
    assert untie(here, WORK, own).json()["name"] is None
    assert title_at(elsewhere, WORK) is None
    assert enter(elsewhere, WORK).status_code == 403
    told = here.get(f"/{WORK}/api/history").text
    assert "AccountTied" in told
    assert "AccountUntied" in told
    assert OWNER["name"] not in told
    assert DOORS not in told
    own = houses.sit_down(here, DOORS)
    assert untie(here, DOORS, own).json()["name"] is None
    assert sign_in(another(rooms)).json()["error"] == "WrongPasswordError"


def test_whether_a_name_is_taken_is_told_a_few_times_and_no_more(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    study = open_(rooms, WORK)
    with study.write(studies.member_of(study, "ada")) as tx:
        bo = add_member(tx, key="bo", name="Bo Ekman", roles=[Role.RESEARCHER]).id
    with study.write(bo) as tx:
        passwords.set_own_password(tx, new=WORDS[DOORS])
    catalogue = rooms[WORK].catalogue
    assert catalogue is not None

    def told(name: str) -> str:
        with pytest.raises(CounterpointError) as refused:
            catalogue.begin(rooms[WORK], bo, name, WORDS[DOORS])
        return type(refused.value).__name__

    assert [told(OWNER["name"]) for _ in range(6)] == ["AccountNameError"] * 5 + [
        "WaitError"
    ]
    assert told("free@uni.example") == "WaitError", "nor is another one looked for"


def test_below_a_studys_path_nobody_is_told_whether_there_are_accounts(
    here: TestClient,
) -> None:
    here.post(f"/{DOORS}/api/session/begin", json={"token": ""})
    asked = here.get(f"/{DOORS}/api/front")
    assert (asked.status_code, asked.json()["error"]) == (404, "NoCatalogueError")


def test_who_left_a_study_is_led_there_no_more(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    with second_coordinator(open_(rooms, WORK)) as (tx, ada):
        let_leave(tx, member_id=ada)
    elsewhere = another(rooms)
    assert [s["path"] for s in sign_in(elsewhere).json()["studies"]] == [DOORS]
    assert enter(elsewhere, WORK).status_code == 403


def test_a_study_that_asks_for_a_second_factor_asks_at_its_own_door(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    work = open_(rooms, WORK)
    with work.write(studies.member_of(work, "ada")) as tx:
        secret = factors.begin_factor(tx)
        factors.confirm_factor(tx, given=pyotp.TOTP(secret).at(tx.now()))
    elsewhere = another(rooms)
    known = sign_in(elsewhere).json()["studies"]
    assert [(s["path"], s["asks_own_door"]) for s in known] == [
        (DOORS, False),
        (WORK, True),
    ]
    refused = enter(elsewhere, WORK)
    assert "asks for a second factor" in refused.json()["message"]
    home = open_(rooms, DOORS)
    with home.write(studies.member_of(home, "ada")) as tx:
        own = factors.begin_factor(tx)
        factors.confirm_factor(tx, given=pyotp.TOTP(own).at(tx.now()))
        (code, *_) = factors.make_recovery_codes(tx)
    assert sign_in(elsewhere).json()["error"] == "FactorNeededError"
    assert sign_in(elsewhere, factor=code).is_success


def test_another_site_can_let_nobody_sign_in_or_step_over(
    here: TestClient,
) -> None:
    for path, body in (("session", OWNER), ("studies", {"path": DOORS})):
        foreign = {"origin": "https://evil.example"}
        asked = here.post(f"/api/front/{path}", json=body, headers=foreign)
        assert asked.json()["error"] == "ForeignRequestError"


def test_whoever_runs_the_server_lists_accounts_and_does_away_with_one(
    here: TestClient, rooms: dict[str, Room]
) -> None:
    tie(here)
    where = open_(rooms, DOORS).place
    assert isinstance(where, ServerPlace)
    joint = "&" if "?" in where.url else "?"
    url = where.url.replace("postgresql+psycopg", "postgresql")
    address = f"{url}{joint}schema={where.schema}"

    def run(*words: str) -> str:
        return CliRunner().invoke(counterpoint, ["account", *words]).output

    (listed,) = json.loads(run("list", address, "--json"))
    assert (listed["name"], listed["studies"]) == (OWNER["name"], 2)
    assert run("list", address).startswith(f"{OWNER['name']}\t2\t")
    assert run("forget", address, "Ada@uni.example") == "Forgotten.\n"
    assert run("list", address) == ""
    assert "no account of this name" in run("forget", address, "ada@uni.example")
    assert "files keep no accounts" in run("list", "team.study")
    assert sign_in(here).json()["error"] == "WrongPasswordError"
    assert title_at(here, WORK) == TITLES[WORK], "by its own door"
