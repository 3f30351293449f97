"""A member's own password, and how one gets in, on both databases."""

from datetime import UTC, datetime, timedelta
from unicodedata import normalize

import pytest

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.study.design import verbs as design
from counterpoint.study.door.model import WaitError, wait_after
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Member, Role
from counterpoint.study.password import hashing, proving, signing, store, verbs
from counterpoint.study.password.model import (
    AskForCodeError,
    ChoosePasswordError,
    CodeTooOldError,
    Kept,
    OwnPasswordFirstError,
    PasswordNeededError,
    WayIn,
    WeakPasswordError,
    WrongPasswordError,
    checked_password,
    new_code,
    read_code,
)
from tests.studies import StillClock

OWN = "blue doors stand open"
OTHER = "four quiet little words"
WRONG = "not the right one at all"
COMMON = "password123"


@pytest.fixture
def clock(database: Database, monkeypatch: pytest.MonkeyPatch) -> StillClock:
    """The study's clock, held still."""
    still = StillClock(datetime.now(UTC))
    monkeypatch.setattr(database, "_clock", still)
    return still


@pytest.fixture
def bo(database: Database, ada: MemberId) -> Member:
    """A second member, a researcher without a password."""
    with database.write(ada) as tx:
        return members.add_member(
            tx, key="bo", name="Bo Ekman", roles=[Role.RESEARCHER]
        )


def ways(database: Database, *, trusted: bool = True) -> dict[str, WayIn]:
    """Say how each member gets in."""
    seats = signing.seats(database, trusted=trusted)
    return {seat.member.key: seat.way for seat in seats}


def code_for(database: Database, ada: MemberId, member: Member) -> str:
    """Let Ada, who has a password, make a code for another."""
    with database.write(ada) as tx:
        if ada not in verbs.list_password_kinds(tx):
            verbs.set_own_password(tx, new=OWN)
        return verbs.make_code(tx, member_id=member.id)


def try_wrong(database: Database, times: int, key: str = "ada") -> None:
    """Try a wrong password some times."""
    for _ in range(times):
        with pytest.raises(WrongPasswordError):
            signing.sign_in(database, key, trusted=True, password=WRONG)


# ── how one gets in ──────────────────────────────────────────────────────────


def test_the_only_member_gets_in_because_the_passphrase_opened_the_study(
    database: Database, ada: MemberId
) -> None:
    assert ways(database) == {"ada": WayIn.OPEN}
    assert signing.sign_in(database, "ada", trusted=True).id == ada


def test_nobody_gets_in_from_the_network_without_a_password(
    database: Database, ada: MemberId
) -> None:
    del ada
    assert ways(database, trusted=False) == {"ada": WayIn.SHUT}
    with pytest.raises(WrongPasswordError, match="do not belong together"):
        signing.sign_in(database, "ada", trusted=False)


def test_an_older_study_of_a_team_lets_its_coordinator_choose_a_password_first(
    database: Database, bo: Member
) -> None:
    del bo
    assert ways(database) == {"ada": WayIn.CHOOSE, "bo": WayIn.SHUT}
    with pytest.raises(ChoosePasswordError):
        signing.sign_in(database, "ada", trusted=True)
    signing.sign_in(database, "ada", trusted=True, new_password=OWN)
    assert ways(database) == {"ada": WayIn.PASSWORD, "bo": WayIn.SHUT}


def test_once_a_coordinator_has_a_password_no_other_may_just_choose_one(
    database: Database, ada: MemberId, bo: Member
) -> None:
    with database.write(ada) as tx:
        members.change_roles(tx, member_id=bo.id, roles=[Role.COORDINATOR])
    assert ways(database) == {"ada": WayIn.CHOOSE, "bo": WayIn.CHOOSE}
    signing.sign_in(database, "ada", trusted=True, new_password=OWN)
    with pytest.raises(AskForCodeError):
        signing.sign_in(database, "bo", trusted=True, new_password=OTHER)


def test_a_code_lets_a_newcomer_in_once_and_is_replaced_by_a_password(
    database: Database, ada: MemberId, bo: Member
) -> None:
    code = code_for(database, ada, bo)
    assert ways(database, trusted=False)["bo"] is WayIn.CODE
    typed = code.upper().replace("-", " ")
    with pytest.raises(ChoosePasswordError):
        signing.sign_in(database, "bo", trusted=False, password=typed)
    with pytest.raises(WeakPasswordError):
        signing.sign_in(
            database, "bo", trusted=False, password=typed, new_password=WRONG[:9]
        )
    signed_in = signing.sign_in(
        database, "bo", trusted=False, password=typed, new_password=OTHER
    )
    assert signed_in.id == bo.id
    with pytest.raises(WrongPasswordError):
        signing.sign_in(database, "bo", trusted=False, password=typed, new_password=OWN)
    assert signing.sign_in(database, "bo", trusted=False, password=OTHER).id == bo.id


def test_a_code_holds_for_a_week(
    database: Database, ada: MemberId, bo: Member, clock: StillClock
) -> None:
    code = code_for(database, ada, bo)
    clock.at += timedelta(days=7, minutes=1)
    with pytest.raises(CodeTooOldError, match="7 days"):
        signing.sign_in(database, "bo", trusted=True, password=code, new_password=OTHER)


def test_a_wrong_password_lets_nobody_in(
    database: Database, ada: MemberId, bo: Member
) -> None:
    code_for(database, ada, bo)
    for password in ("", WRONG, OWN.upper(), f"{OWN} "):
        with pytest.raises(WrongPasswordError):
            signing.sign_in(database, "ada", trusted=True, password=password)


def test_of_the_demo_study_everybody_may_be_anybody(demo: Database) -> None:
    assert set(ways(demo, trusted=False).values()) == {WayIn.OPEN}


# ── wrong tries ──────────────────────────────────────────────────────────────


def test_after_five_wrong_passwords_one_waits_longer_each_time(
    database: Database, ada: MemberId, bo: Member, clock: StillClock
) -> None:
    code_for(database, ada, bo)
    try_wrong(database, 5)
    with pytest.raises(WaitError, match="Wait 1 min"):
        signing.sign_in(database, "ada", trusted=True, password=OWN)
    clock.at += timedelta(minutes=1)
    try_wrong(database, 1)
    clock.at += timedelta(seconds=61)
    with pytest.raises(WaitError, match="Wait 1 min"):
        signing.sign_in(database, "ada", trusted=True, password=OWN)
    clock.at += timedelta(seconds=60)
    assert signing.sign_in(database, "ada", trusted=True, password=OWN).id == ada
    try_wrong(database, 4)
    assert signing.sign_in(database, "ada", trusted=True, password=OWN).id == ada


def test_the_longest_wait_is_an_hour() -> None:
    minutes = [wait_after(failed) for failed in (4, 5, 6, 10, 11, 5_000)]
    assert minutes == [
        None,
        timedelta(minutes=1),
        timedelta(minutes=2),
        timedelta(minutes=32),
        timedelta(hours=1),
        timedelta(hours=1),
    ]


def test_history_tells_of_waits_and_passwords_without_a_word_of_them(
    database: Database, ada: MemberId, bo: Member
) -> None:
    code = code_for(database, ada, bo)
    try_wrong(database, 5)
    with database.read(ada) as tx:
        told = history.entries(tx.connection, before=None, limit=50)
        kept = store.find_password(tx.connection, ada)
    kinds = [entry.kind for entry in told]
    assert kinds[:3] == ["SignInRefused", "PasswordSet", "PasswordSet"]
    assert kept is not None
    for entry in told:
        for secret in (OWN, code, read_code(code), kept.hash):
            assert secret not in str(entry.payload)


# ── choosing ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "password", ["", "nine char", "A" * 1_001, "ada-lindqvist", " Ada  Lindqvist "]
)
def test_short_passwords_and_ones_own_name_are_refused(password: str) -> None:
    ada = Member(MemberId("a"), "ada-lindqvist", "Ada Lindqvist", frozenset())
    with pytest.raises(WeakPasswordError):
        checked_password(password, ada)


@pytest.mark.parametrize(
    "password",
    ["AdaLindqvist1815!", "painstudy2026", "Living with pain", "lindqvist.ada"],
)
def test_what_is_made_of_the_members_or_the_studys_names_is_refused(
    password: str,
) -> None:
    ada = Member(MemberId("a"), "ada", "Ada Lindqvist", frozenset())
    with pytest.raises(WeakPasswordError, match="not your name"):
        checked_password(password, ada, "Living with long-term pain")


def test_a_password_of_the_studys_title_is_refused_where_it_is_chosen(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        design.change_study(tx, title="Evening walks by water")
        with pytest.raises(WeakPasswordError, match="not your name"):
            verbs.set_own_password(tx, new="Evening walks 2026")


@pytest.mark.parametrize("password", ["password123", "Sommaren2024!", "aaaaaaaaaa"])
def test_a_common_password_is_refused_when_it_is_chosen(password: str) -> None:
    ada = Member(MemberId("a"), "ada", "Ada Lindqvist", frozenset())
    with pytest.raises(WeakPasswordError, match="others try first"):
        checked_password(password, ada)


def test_a_common_password_from_before_still_lets_in(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        kept = Kept(ada, hashing.hashed(COMMON), once=False, set_at=tx.now())
        store.put_password(tx.connection, kept)
    seated = signing.sign_in(database, "ada", trusted=False, password=COMMON)
    assert seated.id == ada


def test_no_sign_or_digit_is_asked_of_a_password() -> None:
    ada = Member(MemberId("a"), "ada", "Ada Lindqvist", frozenset())
    for chosen in ("kaffe och bulle", "the adagio of lindens", "vqzkwpthjx"):
        assert checked_password(chosen, ada) == chosen


def test_a_password_is_the_same_however_its_letters_are_composed(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        verbs.set_own_password(tx, new=normalize("NFD", "fyra röda dörrar"))
    composed = normalize("NFC", "fyra röda dörrar")
    signed = signing.sign_in(database, "ada", trusted=True, password=composed)
    assert signed.id == ada


def test_who_changes_the_password_gives_the_current_one(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        verbs.set_own_password(tx, new=OWN)
    with pytest.raises(WrongPasswordError), database.write(ada) as tx:
        verbs.set_own_password(tx, new=OTHER, current=WRONG)
    with database.write(ada) as tx:
        verbs.set_own_password(tx, new=OTHER, current=OWN)
    with pytest.raises(WrongPasswordError):
        signing.sign_in(database, "ada", trusted=True, password=OWN)


def test_codes_are_made_by_a_coordinator_with_a_password_for_others(
    database: Database, ada: MemberId, bo: Member
) -> None:
    with database.write(ada) as tx, pytest.raises(OwnPasswordFirstError):
        verbs.make_code(tx, member_id=bo.id)
    with database.write(ada) as tx:
        verbs.set_own_password(tx, new=OWN)
        with pytest.raises(OwnPasswordFirstError):
            verbs.make_code(tx, member_id=ada)


def test_history_tells_that_a_password_was_replaced_without_the_former_one(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        verbs.replace_forgotten_password(tx, new=OWN)
    proving.know_browser(database, ada, "a word of a browser")
    with database.write(ada) as tx:
        verbs.set_own_password(tx, new=OTHER, current=OWN)
    assert proving.known_at(database, "a word of a browser") == {ada}
    with database.write(ada) as tx:
        verbs.replace_forgotten_password(tx, new=OWN)
    with database.read(ada) as tx:
        told = history.entries(tx.connection, limit=4)
    own = [each.kind for each in told if each.kind.startswith("Password")]
    assert own == ["PasswordSet", "PasswordForgotten", "PasswordSet", "PasswordSet"]
    assert proving.known_at(database, "a word of a browser") == set()


def test_a_new_code_puts_a_forgotten_password_out_of_use(
    database: Database, ada: MemberId, bo: Member
) -> None:
    code = code_for(database, ada, bo)
    signing.sign_in(database, "bo", trusted=True, password=code, new_password=OTHER)
    code_for(database, ada, bo)
    with pytest.raises(WrongPasswordError):
        signing.sign_in(database, "bo", trusted=True, password=OTHER)


def test_who_leaves_signs_in_no_more_and_returns_with_a_new_code(
    database: Database, ada: MemberId, bo: Member
) -> None:
    code_for(database, ada, bo)
    with database.write(ada) as tx:
        members.let_leave(tx, member_id=bo.id)
        assert bo.id not in verbs.list_password_kinds(tx)
    assert set(ways(database)) == {"ada"}
    assert signing.stamp_of(database, bo.id) is None
    with database.write(ada) as tx:
        members.let_return(tx, member_id=bo.id)
    assert ways(database)["bo"] is WayIn.SHUT


def test_in_a_team_nobody_does_away_with_their_own_password(
    database: Database, ada: MemberId, bo: Member
) -> None:
    code_for(database, ada, bo)
    with database.write(ada) as tx:
        with pytest.raises(PasswordNeededError):
            verbs.remove_password(tx, member_id=ada)
        verbs.remove_password(tx, member_id=bo.id)
        members.let_leave(tx, member_id=bo.id)
        verbs.remove_password(tx, member_id=ada)
    assert ways(database) == {"ada": WayIn.OPEN}


def test_a_password_hashed_with_weaker_parameters_is_hashed_anew(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.write(ada) as tx:
        verbs.set_own_password(tx, new=OWN)
        before = store.find_password(tx.connection, ada)
    monkeypatch.setattr(hashing, "is_outdated", lambda _kept: True)
    signing.sign_in(database, "ada", trusted=True, password=OWN)
    with database.read(ada) as tx:
        after = store.find_password(tx.connection, ada)
    assert before is not None
    assert after is not None
    assert before.hash != after.hash
    assert before.set_at == after.set_at
    assert after.hash.startswith("$argon2id$")


def test_codes_differ_and_are_read_as_people_type_them() -> None:
    codes = {new_code() for _ in range(100)}
    assert len(codes) == 100
    assert read_code("O0il-ABCD efgh-7K2M") == read_code("0011 abcd-EFGH 7k2m")
