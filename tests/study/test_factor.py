"""The second factor: who is asked for it, and what is taken for it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.door.model import WaitError
from counterpoint.study.factor import verbs
from counterpoint.study.factor.model import (
    FactorDemandedError,
    FactorNeededError,
    NoFactorError,
    PasswordFirstError,
    SetUpFactorError,
    WrongFactorError,
    address_of,
    step_of,
)
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.password import hashing, signing
from counterpoint.study.password import verbs as passwords
from counterpoint.study.password.alone import SecondCoordinatorError
from counterpoint.study.password.model import WrongPasswordError
from tests.hashes import hash_quickly
from tests.studies import StillClock

OWN = "blue doors stand open"
BOS = "four quiet little words"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105 - of no account


@pytest.fixture
def clock(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StillClock]:
    """The study's clock, held still; hashes that take no time; Ada has a password."""
    still = StillClock(NOW)
    monkeypatch.setattr(database, "_clock", still)
    hash_quickly(monkeypatch)
    hashing.decoy.cache_clear()
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    yield still
    hashing.decoy.cache_clear()


def set_up(database: Database, member: MemberId, clock: StillClock) -> str:
    """Set up a member's second factor; give its secret."""
    with database.write(member) as tx:
        secret = verbs.begin_factor(tx)
        verbs.confirm_factor(tx, given=pyotp.TOTP(secret).at(clock.at))
    clock.at += timedelta(minutes=5)
    return secret


def enter(database: Database, factor: str, password: str = OWN) -> MemberId:
    """Sign in as Ada."""
    return signing.sign_in(
        database, "ada", trusted=False, password=password, factor=factor
    ).id


# ── the rules ────────────────────────────────────────────────────────────────


def test_digits_are_taken_once_and_only_about_their_time() -> None:
    digits = pyotp.TOTP(SECRET).at(NOW)
    step = step_of(SECRET, f"{digits[:3]} {digits[3:]}", NOW, 0)
    assert step == int(NOW.timestamp()) // 30
    for seconds, is_taken in ((-30, True), (59, True), (-31, False), (60, False)):
        at = NOW + timedelta(seconds=seconds)
        assert (step_of(SECRET, digits, at, 0) == step) is is_taken
    assert step_of(SECRET, digits, NOW, step or 0) is None
    assert step_of(SECRET, "", NOW, 0) is None


def test_the_digits_are_those_of_rfc_6238() -> None:
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # noqa: S105 - its appendix B
    at = datetime.fromtimestamp(1_111_111_109, UTC)
    assert step_of(secret, "081804", at, 0) == 1_111_111_109 // 30


def test_a_telephone_is_told_the_members_key_and_not_of_what_study() -> None:
    parts = urlsplit(address_of(SECRET, "ada"))
    assert (parts.scheme, parts.path) == ("otpauth", "/Counterpoint:ada")
    assert set(parse_qs(parts.query)) == {"secret", "issuer"}


# ── signing in ───────────────────────────────────────────────────────────────


def test_with_a_second_factor_the_password_alone_lets_nobody_in(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    secret = set_up(database, ada, clock)
    with pytest.raises(FactorNeededError):
        enter(database, "")
    with pytest.raises(WrongFactorError):
        enter(database, "000000")
    right = pyotp.TOTP(secret).at(clock.at)
    with pytest.raises(WrongPasswordError):
        enter(database, right, "not the password")
    assert enter(database, right) == ada
    with pytest.raises(WrongFactorError):
        enter(database, right)


def test_who_knows_the_password_cannot_try_digits_without_end(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    secret = set_up(database, ada, clock)
    for _ in range(5):
        with pytest.raises(WrongFactorError):
            enter(database, "000000")
        clock.at += timedelta(seconds=1)
    for factor in ("", pyotp.TOTP(secret).at(clock.at)):
        with pytest.raises(WaitError):
            enter(database, factor)


def test_a_code_for_a_lost_telephone_lets_in_once(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    with database.write(ada) as tx, pytest.raises(NoFactorError):
        verbs.make_recovery_codes(tx)
    set_up(database, ada, clock)
    with database.write(ada) as tx:
        void = verbs.make_recovery_codes(tx)
        codes = verbs.make_recovery_codes(tx)
    assert {len(code.replace("-", "")) for code in codes} == {24}, "120 random bits"
    assert enter(database, codes[0].upper().replace("-", " ")) == ada
    for used in (codes[0], void[0]):
        with pytest.raises(WrongFactorError):
            enter(database, used)
    with database.read(ada) as tx:
        assert verbs.show_own_factor(tx).recovery_left == len(codes) - 1


def test_a_code_for_a_lost_telephone_is_not_used_up_while_its_owner_has_to_wait(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    set_up(database, ada, clock)
    with database.write(ada) as tx:
        codes = verbs.make_recovery_codes(tx)
    for _ in range(5):
        with pytest.raises(WrongPasswordError):
            enter(database, "", "a stranger's guess")
    with pytest.raises(WaitError):
        enter(database, codes[0])
    clock.at += timedelta(minutes=1)
    assert enter(database, codes[0]) == ada


def test_a_factor_counts_once_its_digits_were_given_and_not_before(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    with database.write(ada) as tx:
        verbs.begin_factor(tx)
    with database.write(ada) as tx, pytest.raises(WrongFactorError):
        verbs.confirm_factor(tx, given="000000")
    assert enter(database, "") == ada
    set_up(database, ada, clock)
    with database.write(ada) as tx:
        verbs.end_factor(tx)
    assert enter(database, "") == ada


def test_a_study_that_asks_all_lets_them_set_one_up_at_the_door(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    with database.write(ada) as tx:
        bo = members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
        code = passwords.make_code(tx, member_id=bo.id)
        with pytest.raises(NoFactorError):
            verbs.ask_factor_of_all(tx, demanded=True)
    set_up(database, ada, clock)
    with database.write(ada) as tx:
        verbs.ask_factor_of_all(tx, demanded=True)
    with database.write(ada) as tx, pytest.raises(FactorDemandedError):
        verbs.end_factor(tx)

    def bo_enters(password: str, factor: str = "", new: str = "") -> MemberId:
        return signing.sign_in(
            database,
            "bo",
            trusted=False,
            password=password,
            new_password=new,
            factor=factor,
        ).id

    with pytest.raises(SetUpFactorError):
        bo_enters(code, new=BOS)
    with pytest.raises(WrongPasswordError):
        signing.offer_factor(database, "bo", trusted=False, password=BOS[1:])
    secret, _ = signing.offer_factor(database, "bo", trusted=False, password=BOS)
    with pytest.raises(SetUpFactorError):
        bo_enters(BOS)
    with pytest.raises(WrongFactorError):
        bo_enters(BOS, "000000")
    assert bo_enters(BOS, pyotp.TOTP(secret).at(clock.at)) == bo.id
    with pytest.raises(FactorNeededError):
        signing.offer_factor(database, "bo", trusted=False, password=BOS)


@pytest.fixture
def bo(database: Database, ada: MemberId, clock: StillClock) -> MemberId:
    """A researcher with a second factor."""
    with database.write(ada) as tx:
        added = members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
    with database.write(added.id) as tx, pytest.raises(PasswordFirstError):
        verbs.begin_factor(tx)
    with database.write(added.id) as tx:
        passwords.set_own_password(tx, new=BOS)
    set_up(database, added.id, clock)
    return added.id


def second_coordinator(database: Database, ada: MemberId) -> MemberId:
    """Let Cleo join, who coordinates too and can sign in."""
    with database.write(ada) as tx:
        cleo = members.add_member(tx, key="cleo", name="Cleo", roles=[Role.COORDINATOR])
    with database.write(cleo.id) as tx:
        passwords.set_own_password(tx, new="seven old boats at rest")
    return cleo.id


def test_a_new_code_leaves_the_second_factor_which_is_asked_beside_it(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    with database.write(ada) as tx:
        code = passwords.make_code(tx, member_id=bo)
        assert verbs.list_with_factor(tx) == {bo}

    def enters(factor: str) -> MemberId:
        return signing.sign_in(
            database,
            "bo",
            trusted=False,
            password=code,
            new_password="nine small birds at noon",  # noqa: S106 - of no account
            factor=factor,
        ).id

    with pytest.raises(FactorNeededError):
        enters("")
    with pytest.raises(WrongFactorError):
        enters("000000")
    with database.write(bo) as tx:
        (spare, *_) = verbs.make_recovery_codes(tx)
    assert enters(spare) == bo


def test_the_only_coordinator_takes_a_lost_factor_away_and_makes_a_code(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    with database.write(ada) as tx:
        verbs.remove_factor(tx, member_id=bo)
        with pytest.raises(NoFactorError):
            verbs.remove_factor(tx, member_id=bo)
        passwords.make_code(tx, member_id=bo)
        assert verbs.list_with_factor(tx) == set()


def test_where_there_are_two_one_coordinator_takes_not_both_from_a_member(
    database: Database, ada: MemberId, bo: MemberId, clock: StillClock
) -> None:
    cleo = second_coordinator(database, ada)
    with database.write(ada) as tx:
        passwords.make_code(tx, member_id=bo)
        with pytest.raises(SecondCoordinatorError, match="made the code"):
            verbs.remove_factor(tx, member_id=bo)
    with database.write(cleo) as tx:
        verbs.remove_factor(tx, member_id=bo)
        with pytest.raises(SecondCoordinatorError, match="took"):
            passwords.make_code(tx, member_id=bo)
    clock.at += timedelta(days=7)
    with database.write(cleo) as tx:
        passwords.make_code(tx, member_id=bo)


@pytest.mark.parametrize("way", ["without a password", "by leaving"])
def test_nor_by_a_way_round(
    database: Database, ada: MemberId, bo: MemberId, way: str
) -> None:
    second_coordinator(database, ada)
    with database.write(ada) as tx:
        if way == "by leaving":
            members.let_leave(tx, member_id=bo)
            members.let_return(tx, member_id=bo)
        else:
            passwords.remove_password(tx, member_id=bo)
        with pytest.raises(SecondCoordinatorError):
            passwords.make_code(tx, member_id=bo)
