"""Passkeys: what is taken for one, and what lets nobody in."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from counterpoint.kernel.ids import MemberId, StudyId
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.study.door.model import Comer, WaitError
from counterpoint.study.factor import store as factor_store
from counterpoint.study.factor import verbs as factors
from counterpoint.study.factor.model import (
    FactorDemandedError,
    PasskeyInPlaceError,
    PasswordFirstError,
)
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.passkey import verbs
from counterpoint.study.passkey.ceremony import Making, Signing, count_signed, made_by
from counterpoint.study.passkey.entering import enter
from counterpoint.study.passkey.model import (
    MOST_PASSKEYS,
    QUESTION_STANDS,
    NoSuchPasskeyError,
    PasskeyCopiedError,
    PasskeyNameError,
    PasskeyThereError,
    PasskeyUnfitError,
    Purpose,
    Question,
    QuestionOverError,
    Site,
    TooManyPasskeysError,
    WrongPasskeyError,
    checked_name,
    checked_question,
    counts_on,
    new_word,
    site_at,
    user_of,
)
from counterpoint.study.password import alone, hashing, signing
from counterpoint.study.password import verbs as passwords
from counterpoint.study.password.alone import SecondCoordinatorError
from counterpoint.study.password.model import WrongPasswordError
from tests.authenticator import HERE, Device
from tests.hashes import hash_quickly
from tests.studies import StillClock

OWN = "blue doors stand open"
BOS = "four quiet little words"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
WORD = new_word()
ELSEWHERE = Site("other.example", "https://other.example")
LIKE = Site(HERE.name, "https://evil.study.example")


# ── the rules ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ("https://study.example", "study.example"),
        ("https://study.example:8443", "study.example"),
        ("http://localhost:8765", "localhost"),
        ("https://localhost", "localhost"),
        ("http://study.example", None),
        ("http://127.0.0.1:8765", None),
        ("https://10.0.0.4", None),
        ("https://[::1]", None),
        ("https://", None),
    ],
)
def test_passkeys_work_under_a_name_where_nobody_can_listen_in(
    origin: str, name: str | None
) -> None:
    assert site_at(origin) == (None if name is None else Site(name, origin))


def test_a_question_is_answered_in_time_by_whom_it_was_asked() -> None:
    asked = Question(WORD, Purpose.ADD, "ada", NOW)
    late = NOW + QUESTION_STANDS
    assert checked_question(asked, Purpose.ADD, "ada", late) == WORD
    for question, purpose, who, at in (
        (None, Purpose.ADD, "ada", NOW),
        (asked, Purpose.ENTER, "ada", NOW),
        (asked, Purpose.ADD, "bo", NOW),
        (asked, Purpose.ADD, "", NOW),
        (asked, Purpose.ADD, "ada", late + timedelta(seconds=1)),
    ):
        with pytest.raises(QuestionOverError):
            checked_question(question, purpose, who, at)


def test_a_device_counts_onwards_or_not_at_all() -> None:
    assert counts_on(0, 0)
    assert counts_on(0, 1)
    assert counts_on(4, 9)
    assert not counts_on(4, 4)
    assert not counts_on(4, 0)


def test_a_passkey_has_a_name_and_a_device_knows_no_ones() -> None:
    assert checked_name("  My \n telephone ") == "My telephone"
    for given in ("", "  ", "x" * 61):
        with pytest.raises(PasskeyNameError):
            checked_name(given)
    known = {user_of(StudyId(s), MemberId(m)) for s in "ab" for m in "cd"}
    assert {len(each) for each in known} == {43}, "32 bytes, by which nobody is known"
    assert len(known) == 4


# ── what a device gives ──────────────────────────────────────────────────────


def test_what_a_device_made_is_taken_and_what_it_signs_by_it() -> None:
    device = Device()
    made = made_by(device.make(WORD), WORD, HERE)
    assert made.count == 0
    assert count_signed(made, device.sign("b" * 43), "b" * 43, HERE) == 1
    uncounting = Device(counts=False)
    made = made_by(uncounting.make(WORD), WORD, HERE)
    assert count_signed(made, uncounting.sign(WORD), WORD, HERE) == 0


@pytest.mark.parametrize(
    "making",
    [
        lambda: Device().make(new_word()),
        lambda: Device().make(WORD, ELSEWHERE),
        lambda: Device().make(WORD, LIKE),
        lambda: Device(makes_sure=False).make(WORD),
        lambda: Device().make(WORD, algorithm=-65535),
        lambda: Device(credential=bytes(2000)).make(WORD),
        lambda: replace(Device().make(WORD), attestation="oA"),
        lambda: replace(Device().make(WORD), attestation="!"),
        lambda: replace(Device().make(WORD), attestation="ä"),
        lambda: replace(Device().make(WORD), client="e30"),
        lambda: replace(Device().make(WORD), client="W10"),
        lambda: replace(Device().make(WORD), client=""),
    ],
)
def test_a_device_is_refused_that_made_something_else(
    making: Callable[[], Making],
) -> None:
    with pytest.raises(PasskeyUnfitError):
        made_by(making(), WORD, HERE)


@pytest.mark.parametrize(
    "signed",
    [
        lambda device: device.sign(new_word()),
        lambda device: device.sign(WORD, ELSEWHERE),
        lambda device: device.sign(WORD, LIKE),
        lambda device: device.sign(WORD, kind="webauthn.create"),
        lambda device: replace(device, makes_sure=False).sign(WORD),
        lambda device: Device(credential=device.credential).sign(WORD),
        lambda device: replace(device.sign(WORD), signature=""),
        lambda device: replace(device.sign(WORD), device="AAAA"),
        lambda device: replace(device.sign(WORD), device=Device().sign(WORD).device),
        lambda device: replace(device.sign(WORD), client="ä"),
        lambda device: replace(device.sign(WORD), credential="AAAA"),
    ],
)
def test_what_another_signed_or_elsewhere_lets_nobody_in(
    signed: Callable[[Device], Signing],
) -> None:
    device = Device(count=3)
    made = made_by(device.make(WORD), WORD, HERE)
    with pytest.raises(WrongPasskeyError):
        count_signed(made, signed(device), WORD, HERE)


# ── in a study ───────────────────────────────────────────────────────────────


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


def added(database: Database, member: MemberId, name: str = "Telephone") -> Device:
    """Let a member add a passkey; give the device that holds it."""
    device = Device()
    made = made_by(device.make(WORD), WORD, HERE)
    with database.write(member) as tx:
        verbs.add_passkey(tx, site=HERE.name, name=name, made=made)
    return device


def entered(database: Database, given: Signing, address: str = "") -> MemberId:
    """Sign in with a passkey, at a browser that nobody knows."""
    return enter(database, given, WORD, HERE, Comer(address))


def test_a_passkey_lets_its_owner_in_until_it_is_taken_away(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    telephone, computer = added(database, ada), added(database, ada, "Computer")
    clock.at += timedelta(hours=1)
    assert entered(database, telephone.sign(WORD)) == ada
    with database.read(ada) as tx:
        first, second = verbs.list_own_passkeys(tx)
    assert (first.name, first.used_at, first.made.count) == ("Telephone", clock.at, 1)
    assert (second.name, second.used_at, second.added_at) == ("Computer", None, NOW)
    with database.write(ada) as tx:
        verbs.end_passkey(tx, passkey_id=first.id)
        with pytest.raises(NoSuchPasskeyError):
            verbs.end_passkey(tx, passkey_id=first.id)
    with pytest.raises(WrongPasskeyError):
        entered(database, telephone.sign(WORD))
    assert entered(database, computer.sign(WORD)) == ada


def test_one_that_counts_backwards_may_be_copied_and_history_tells_of_it(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    device = added(database, ada)
    copy = replace(device)
    assert entered(database, device.sign(WORD)) == ada
    with pytest.raises(PasskeyCopiedError):
        entered(database, copy.sign(WORD))
    assert entered(database, device.sign(WORD)) == ada
    with database.read(ada) as tx:
        kinds = [entry.kind for entry in history.entries(tx.connection)]
    assert kinds.count("PasskeyDoubted") == 1
    assert clock.at == NOW


def test_wrong_ones_are_counted_and_a_right_one_passes_a_names_wait(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    device, guessed = added(database, ada), "guessed it"
    for _ in range(5):
        with pytest.raises(WrongPasswordError):
            signing.sign_in(database, "ada", trusted=False, password=guessed)
        clock.at += timedelta(seconds=1)
    with pytest.raises(WaitError):
        signing.sign_in(database, "ada", trusted=False, password=OWN)
    with pytest.raises(WaitError):
        entered(database, Device(credential=device.credential).sign(WORD))
    assert entered(database, device.sign(WORD)) == ada
    for _ in range(20):
        given = Device().sign(WORD)
        with pytest.raises(WrongPasskeyError):
            entered(database, given, "10.1.1.1")
    with pytest.raises(WaitError):
        entered(database, device.sign(WORD), "10.1.1.1")
    assert entered(database, device.sign(WORD), "10.1.1.2") == ada


@pytest.fixture
def bo(database: Database, ada: MemberId, clock: StillClock) -> MemberId:
    """Another member, who has a password."""
    del clock
    with database.write(ada) as tx:
        added_ = members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
    with pytest.raises(PasswordFirstError):
        added(database, added_.id)
    with database.write(added_.id) as tx:
        passwords.set_own_password(tx, new=BOS)
    return added_.id


def test_passkeys_go_with_the_last_way_in(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    for end in (
        lambda tx: passwords.remove_password(tx, member_id=bo),
        lambda tx: members.let_leave(tx, member_id=bo),
        lambda tx: verbs.remove_passkeys(tx, member_id=bo),
    ):
        with database.write(ada) as tx:
            members.let_return(tx, member_id=bo)
        with database.write(bo) as tx:
            passwords.replace_forgotten_password(tx, new=BOS)
        device = added(database, bo)
        assert entered(database, device.sign(WORD)) == bo
        with database.write(ada) as tx:
            assert verbs.count_passkeys(tx) == {bo: 1}
            end(tx)
        with pytest.raises(WrongPasskeyError):
            entered(database, device.sign(WORD))
    with database.write(ada) as tx, pytest.raises(NoSuchPasskeyError):
        verbs.remove_passkeys(tx, member_id=bo)


def test_a_new_code_leaves_passkeys_which_rest_until_it_is_used(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    device = added(database, bo)
    with database.write(ada) as tx:
        code = passwords.make_code(tx, member_id=bo)
    with pytest.raises(WrongPasskeyError):
        entered(database, device.sign(WORD))
    signing.sign_in(database, "bo", trusted=False, password=code, new_password=BOS)
    assert entered(database, device.sign(WORD)) == bo


def test_where_all_are_asked_for_two_factors_a_passkey_is_both(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    device = added(database, bo)
    with database.write(ada) as tx:
        factor_store.put_demand(tx.connection, demanded=True)
        cleo = members.add_member(tx, key="cleo", name="C", roles=[Role.COORDINATOR])
    with database.write(cleo.id) as tx:
        passwords.set_own_password(tx, new=OWN)
    assert entered(database, device.sign(WORD)) == bo
    with pytest.raises(PasskeyInPlaceError):
        signing.sign_in(database, "bo", trusted=False, password=BOS)
    with pytest.raises(PasskeyInPlaceError):
        signing.offer_factor(database, "bo", trusted=False, password=BOS)
    with database.write(bo) as tx:
        (own,) = verbs.list_own_passkeys(tx)
        with pytest.raises(FactorDemandedError):
            verbs.end_passkey(tx, passkey_id=own.id)
    with database.write(ada) as tx:
        passwords.make_code(tx, member_id=bo)
        with pytest.raises(SecondCoordinatorError):
            verbs.remove_passkeys(tx, member_id=bo)
    with database.write(cleo.id) as tx:
        verbs.remove_passkeys(tx, member_id=bo)
        with pytest.raises(SecondCoordinatorError):
            passwords.make_code(tx, member_id=bo)


def test_one_coordinator_alone_lets_no_code_stand_for_a_passkey_by_asking_nobody(
    database: Database, ada: MemberId, bo: MemberId, clock: StillClock
) -> None:
    added(database, bo)
    with database.write(ada) as tx:
        factor_store.put_demand(tx.connection, demanded=True)
        cleo = members.add_member(tx, key="cleo", name="C", roles=[Role.COORDINATOR])
    with database.write(cleo.id) as tx:
        passwords.set_own_password(tx, new=OWN)
        passwords.make_code(tx, member_id=bo)
        with pytest.raises(SecondCoordinatorError):
            factors.ask_factor_of_all(tx, demanded=False)
    with database.write(ada) as tx:
        factors.ask_factor_of_all(tx, demanded=False)
        with pytest.raises(SecondCoordinatorError):
            passwords.make_code(tx, member_id=bo)
    clock.at += alone.APART + timedelta(seconds=1)
    with database.write(ada) as tx:
        assert passwords.make_code(tx, member_id=bo)


def test_a_member_has_ten_at_most_and_none_twice(
    database: Database, ada: MemberId, clock: StillClock
) -> None:
    device = added(database, ada)
    made = made_by(device.make(WORD), WORD, HERE)
    with database.write(ada) as tx, pytest.raises(PasskeyThereError):
        verbs.add_passkey(tx, site=HERE.name, name="Again", made=made)
    for number in range(1, MOST_PASSKEYS):
        added(database, ada, f"Device {number}")
    with pytest.raises(TooManyPasskeysError):
        added(database, ada, "One more")
    assert clock.at == NOW
