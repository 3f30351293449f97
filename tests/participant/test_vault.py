"""The vault takes what identifies people, and gives it to those who may read."""

import pytest
from sqlalchemy import func, select

from counterpoint import participant
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.participant import AboutKind, IdentityField
from counterpoint.participant.vault import sealing, store, verbs
from counterpoint.participant.vault.holder.model import (
    HasKeyError,
    NoVaultError,
    OneWayInError,
    VaultStandsError,
    WeakSecretError,
)
from counterpoint.participant.vault.model import (
    EmptyIdentityError,
    IdentityFieldError,
    NoIdentityError,
    NotSharedError,
    PutMeanwhileError,
)
from counterpoint.storage.database import Database
from counterpoint.storage.schema import history
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.permission import NotAllowedError
from tests import vaults
from tests.vaults import OTHER_SECRET, SECRET, joined, kinds, put, read, standing

SHORT = "short words"


@pytest.fixture(autouse=True)
def _cheap() -> None:
    vaults.make_secrets_cheap()


# ── setting up ───────────────────────────────────────────────────────────────


def test_nothing_is_taken_before_the_vault_is_set_up(tx: Transaction) -> None:
    with pytest.raises(NoVaultError, match="coordinator sets it up"):
        put(tx, name="Elsa")


def test_nothing_is_taken_while_one_lost_secret_would_lose_it(tx: Transaction) -> None:
    participant.set_up_vault(tx, secret=SECRET)
    with pytest.raises(OneWayInError, match="print the recovery key"):
        put(tx, name="Elsa")


def test_a_recovery_key_on_paper_is_enough(tx: Transaction) -> None:
    opened, _ = standing(tx)
    put(tx, name="Elsa")
    assert read(tx, opened) == {"name": "Elsa"}


def test_two_coordinators_with_keys_are_enough(
    database: Database, ada: MemberId
) -> None:
    bo = joined(database, ada, Role.COORDINATOR)
    with database.write(ada) as tx:
        opened, _ = participant.set_up_vault(tx, secret=SECRET)
    with database.write(bo) as tx:
        participant.make_key(tx, secret=OTHER_SECRET)
        put(tx, name="Elsa")
    with database.write(ada) as tx:
        assert read(tx, opened) == {"name": "Elsa"}


def test_an_interviewers_key_is_no_second_way_in(
    database: Database, ada: MemberId
) -> None:
    bo = joined(database, ada, Role.RESEARCHER)
    with database.write(ada) as tx:
        participant.set_up_vault(tx, secret=SECRET)
    with database.write(bo) as tx:
        participant.make_key(tx, secret=OTHER_SECRET)
        with pytest.raises(OneWayInError):
            put(tx, name="Elsa")


def test_the_vault_is_set_up_once(tx: Transaction) -> None:
    participant.set_up_vault(tx, secret=SECRET)
    with pytest.raises(VaultStandsError):
        participant.set_up_vault(tx, secret=SECRET)


def test_a_short_secret_is_refused(tx: Transaction) -> None:
    with pytest.raises(WeakSecretError, match="12 characters"):
        participant.set_up_vault(tx, secret=SHORT)
    participant.set_up_vault(tx, secret=SECRET)
    with pytest.raises(WeakSecretError):
        participant.change_secret(tx, secret=SECRET, new_secret=SHORT)


def test_only_a_coordinator_sets_up_the_vault(
    database: Database, ada: MemberId
) -> None:
    bo = joined(database, ada, Role.RESEARCHER)
    with database.write(bo) as tx, pytest.raises(NotAllowedError):
        participant.set_up_vault(tx, secret=SECRET)


def test_a_key_needs_a_vault_and_is_made_once(tx: Transaction) -> None:
    with pytest.raises(NoVaultError):
        participant.make_key(tx, secret=SECRET)
    with pytest.raises(NoVaultError):
        participant.open_vault(tx, SECRET)
    participant.set_up_vault(tx, secret=SECRET)
    with pytest.raises(HasKeyError):
        participant.make_key(tx, secret=SECRET)


# ── putting in and reading ───────────────────────────────────────────────────


def test_what_is_put_in_twice_stands_side_by_side(
    database: Database, ada: MemberId
) -> None:
    bo = joined(database, ada, Role.RESEARCHER)
    with database.write(ada) as tx:
        opened, _ = standing(tx)
        put(tx, name="Elsa", telephone="070 1")
    with database.write(bo) as tx:
        put(tx, telephone="070 2")
    with database.write(ada) as tx:
        found = verbs.read_identity(
            tx, opened=opened, about_kind=AboutKind.PARTICIPANT, about_id="p1"
        )
    assert found.fields == {"name": "Elsa", "telephone": "070 2"}
    assert found.earlier == {IdentityField.TELEPHONE: ("070 1",)}


def test_who_puts_in_cannot_read(database: Database, ada: MemberId) -> None:
    bo = joined(database, ada, Role.RESEARCHER)
    with database.write(ada) as tx:
        standing(tx)
    with database.write(bo) as tx:
        put(tx, name="Elsa")
        own = participant.make_key(tx, secret=OTHER_SECRET)
        with pytest.raises(NotAllowedError):
            read(tx, own)
        with pytest.raises(NotSharedError, match="ask a coordinator"):
            read(tx, own, readers=(bo,))


def test_an_auditor_puts_nothing_in_and_has_no_key(
    database: Database, ada: MemberId
) -> None:
    bo = joined(database, ada, Role.AUDITOR)
    with database.write(ada) as tx:
        standing(tx)
    with database.write(bo) as tx:
        for forbidden in (
            lambda: put(tx, name="Elsa"),
            lambda: participant.make_key(tx, secret=OTHER_SECRET),
            lambda: participant.open_vault(tx, SECRET),
        ):
            with pytest.raises(NotAllowedError):
                forbidden()


def test_the_interviewer_reads_until_the_interview_is_held(
    database: Database, ada: MemberId
) -> None:
    bo = joined(database, ada, Role.RESEARCHER)
    with database.write(ada) as tx:
        opened, _ = standing(tx)
    with database.write(bo) as tx:
        own = participant.make_key(tx, secret=OTHER_SECRET)
    with database.write(ada) as tx:
        put(tx, name="Elsa", readers=(bo,))
    with database.write(bo) as tx:
        assert read(tx, own, readers=(bo,)) == {"name": "Elsa"}
        (record,) = store.list_records(tx.connection, AboutKind.PARTICIPANT, "p1")
        stolen = store.shares_of(tx.connection, record.id)[own.holder_id]
    with database.write(ada) as tx:
        participant.end_reading(tx.connection, ParticipantId("p1"))
        (ended,) = store.list_records(tx.connection, AboutKind.PARTICIPANT, "p1")
        assert ended.is_stale
        assert own.holder_id not in store.shares_of(tx.connection, record.id)
    with database.write(bo) as tx:
        with pytest.raises(NotAllowedError):
            read(tx, own)
        with pytest.raises(NotSharedError):
            read(tx, own, readers=(bo,))
    with database.write(ada) as tx:
        assert read(tx, opened) == {"name": "Elsa"}
        (anew,) = store.list_records(tx.connection, AboutKind.PARTICIPANT, "p1")
        assert not anew.is_stale
        kept_key = sealing.opened_share(stolen, own.private_key)
        assert kept_key is not None
        with pytest.raises(Exception, match="does not open"):
            sealing.opened_body(kept_key, anew.body, anew.bound_to)


def test_every_reading_is_a_step_of_history_without_the_words(tx: Transaction) -> None:
    opened, _ = standing(tx)
    put(tx, name="Elsa Canary")
    read(tx, opened)
    assert kinds(tx)[-4:] == [
        "VaultSetUp",
        "RecoveryKeyKept",
        "IdentityPut",
        "IdentityRead",
    ]
    payloads = " ".join(tx.connection.scalars(select(history.c.payload)))
    assert "Canary" not in payloads


def test_settling_deletes_what_was_before(tx: Transaction) -> None:
    opened, _ = standing(tx)
    put(tx, name="Elsa", telephone="070 1")
    put(tx, name="Else")
    found = verbs.read_identity(
        tx, opened=opened, about_kind=AboutKind.PARTICIPANT, about_id="p1"
    )
    verbs.change_identity(
        tx,
        opened=opened,
        about_kind=AboutKind.PARTICIPANT,
        about_id="p1",
        fields={"name": "Elsa", "telephone": ""},
        seen=found.records,
    )
    assert read(tx, opened) == {"name": "Elsa"}
    kept = tx.connection.scalar(select(func.count()).select_from(store.vault_record))
    assert kept == 1


def test_nothing_is_settled_over_what_came_in_since(tx: Transaction) -> None:
    opened, _ = standing(tx)
    put(tx, name="Elsa")
    found = verbs.read_identity(
        tx, opened=opened, about_kind=AboutKind.PARTICIPANT, about_id="p1"
    )
    put(tx, telephone="070 1")
    with pytest.raises(PutMeanwhileError):
        verbs.change_identity(
            tx,
            opened=opened,
            about_kind=AboutKind.PARTICIPANT,
            about_id="p1",
            fields={"name": "Elsa"},
            seen=found.records,
        )


def test_a_removed_identity_is_gone(tx: Transaction) -> None:
    opened, _ = standing(tx)
    put(tx, name="Elsa")
    verbs.remove_identity(tx, about_kind=AboutKind.PARTICIPANT, about_id="p1")
    with pytest.raises(NoIdentityError):
        read(tx, opened)
    assert verbs.list_kept(tx) == []


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({}, EmptyIdentityError),
        ({"name": "  "}, EmptyIdentityError),
        ({"shoe size": "38"}, IdentityFieldError),
        ({"note": "x" * 2_001}, IdentityFieldError),
    ],
)
def test_what_is_no_identity_is_refused_without_repeating_it(
    tx: Transaction, fields: dict[str, str], refusal: type[Exception]
) -> None:
    standing(tx)
    with pytest.raises(refusal) as refused:
        verbs.put_identity(
            tx, about_kind=AboutKind.PARTICIPANT, about_id="p1", fields=fields
        )
    assert "38" not in str(refused.value)
    assert "shoe" not in str(refused.value)


def test_names_of_one_kind_are_read_as_a_list(tx: Transaction) -> None:
    opened, _ = standing(tx)
    for kind, id_, name in (
        (AboutKind.SERVICE, "s1", "Harbour House"),
        (AboutKind.SERVICE, "s2", "Hill House"),
        (AboutKind.CONTACT, "c1", "Nils"),
    ):
        verbs.put_identity(tx, about_kind=kind, about_id=id_, fields={"name": name})
    named = verbs.read_names(tx, opened=opened, about_kind=AboutKind.SERVICE)
    assert {each.about_id: each.fields[IdentityField.NAME] for each in named} == {
        "s1": "Harbour House",
        "s2": "Hill House",
    }
    assert kinds(tx)[-1] == "NamesRead"


def test_a_body_tells_little_of_a_names_length(tx: Transaction) -> None:
    standing(tx)
    put(tx, name="Bo")
    put(tx, name="Maximiliana Evangelina Thoroughgood")
    lengths = {
        len(record.body)
        for record in store.list_records(tx.connection, AboutKind.PARTICIPANT, "p1")
    }
    assert len(lengths) == 1
