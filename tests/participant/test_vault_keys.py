"""Keys of the vault: lost, changed, shared, recovered; never shown."""

import copy
import dataclasses
import pickle

import pytest
from sqlalchemy import select

from counterpoint import participant
from counterpoint.kernel.ids import MemberId
from counterpoint.participant.vault import sealing, store, verbs
from counterpoint.participant.vault.holder.model import (
    RECOVERY,
    LockedError,
    NoKeyError,
    NotAllSharedError,
    OneWayInError,
    OnlyReaderError,
    RecoveryKeyError,
    WrongSecretError,
)
from counterpoint.participant.vault.holder.store import vault_holder
from counterpoint.participant.vault.model import (
    NotSharedError,
)
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from tests import vaults
from tests.vaults import OTHER_SECRET, SECRET, joined, put, read, standing

SHORT = "short words"


@pytest.fixture(autouse=True)
def _cheap() -> None:
    vaults.make_secrets_cheap()


def test_the_secret_opens_the_vault_and_no_other_does(tx: Transaction) -> None:
    standing(tx)
    put(tx, name="Elsa")
    assert read(tx, participant.open_vault(tx, SECRET)) == {"name": "Elsa"}
    with pytest.raises(WrongSecretError):
        participant.open_vault(tx, OTHER_SECRET)


def test_a_changed_secret_opens_the_same_key(tx: Transaction) -> None:
    opened, _ = standing(tx)
    put(tx, name="Elsa")
    with pytest.raises(WrongSecretError):
        participant.change_secret(tx, secret=OTHER_SECRET, new_secret=OTHER_SECRET)
    participant.change_secret(tx, secret=SECRET, new_secret=OTHER_SECRET)
    with pytest.raises(WrongSecretError):
        participant.open_vault(tx, SECRET)
    again = participant.open_vault(tx, OTHER_SECRET)
    assert again.public_key == opened.public_key
    assert read(tx, again) == {"name": "Elsa"}


def test_a_second_coordinator_reads_earlier_records_once_they_are_shared(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        opened, _ = standing(tx)
        put(tx, name="Elsa")
    bo = joined(database, ada, Role.COORDINATOR)
    with database.write(bo) as tx:
        own = participant.make_key(tx, secret=OTHER_SECRET)
        with pytest.raises(NotSharedError):
            read(tx, own)
    with database.write(ada) as tx:
        shared = verbs.share_identities(tx, opened=opened)
        assert (shared.added, shared.removed, shared.left) == (1, 0, 0)
    with database.write(bo) as tx:
        assert read(tx, own) == {"name": "Elsa"}


def test_a_lost_secret_is_replaced_by_the_recovery_key(tx: Transaction) -> None:
    _, paper = standing(tx)
    put(tx, name="Elsa")
    typed = " ".join(paper.words.lower()[at : at + 4] for at in range(0, 80, 4))
    again = participant.recover_vault(tx, recovery_key=typed, secret=OTHER_SECRET)
    assert read(tx, again) == {"name": "Elsa"}
    assert read(tx, participant.open_vault(tx, OTHER_SECRET)) == {"name": "Elsa"}
    with pytest.raises(WrongSecretError):
        participant.open_vault(tx, SECRET)


def test_a_wrong_recovery_key_opens_nothing(tx: Transaction) -> None:
    standing(tx)
    with pytest.raises(RecoveryKeyError, match="compare each sign"):
        participant.recover_vault(tx, recovery_key="AGE-1", secret=OTHER_SECRET)
    other = str(sealing.new_private_key())
    with pytest.raises(RecoveryKeyError, match="not this vault's") as refused:
        participant.keep_recovery_key(tx, recovery_key=other)
    assert other not in str(refused.value)


def test_a_new_recovery_key_ends_the_one_before(tx: Transaction) -> None:
    opened, old = standing(tx)
    put(tx, name="Elsa")
    new = participant.replace_recovery_key(tx, opened=opened)
    with pytest.raises(OneWayInError):  # the new one is not on paper yet
        put(tx, name="Elsa")
    with pytest.raises(RecoveryKeyError):
        participant.recover_vault(tx, recovery_key=old.words, secret=OTHER_SECRET)
    again = participant.recover_vault(tx, recovery_key=new.words, secret=OTHER_SECRET)
    assert read(tx, again) == {"name": "Elsa"}


def test_a_holder_who_cannot_open_all_makes_no_recovery_key(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        standing(tx)
        put(tx, name="Elsa")
    bo = joined(database, ada, Role.COORDINATOR)
    with database.write(bo) as tx:
        own = participant.make_key(tx, secret=OTHER_SECRET)
    with pytest.raises(NotAllSharedError), database.write(bo) as tx:
        participant.replace_recovery_key(tx, opened=own)
    with database.write(bo) as tx:
        assert participant.show_vault(tx).takes_identities


def test_a_new_key_after_a_lost_secret_waits_to_be_shared_with(
    database: Database, ada: MemberId
) -> None:
    bo = joined(database, ada, Role.COORDINATOR)
    with database.write(ada) as tx:
        opened, _ = standing(tx)
    with database.write(bo) as tx:
        with pytest.raises(NoKeyError):
            participant.replace_key(tx, secret=OTHER_SECRET)
        participant.make_key(tx, secret=SECRET)
        put(tx, name="Elsa")
        own = participant.replace_key(tx, secret=OTHER_SECRET)
        with pytest.raises(NotSharedError):
            read(tx, own)
    with database.write(ada) as tx:
        verbs.share_identities(tx, opened=opened)
    with database.write(bo) as tx:
        assert read(tx, own) == {"name": "Elsa"}


def test_the_only_way_in_is_not_thrown_away(tx: Transaction) -> None:
    participant.set_up_vault(tx, secret=SECRET)
    with pytest.raises(OnlyReaderError, match="recovery key"):
        participant.replace_key(tx, secret=OTHER_SECRET)


def test_a_key_that_was_replaced_opens_nothing_more(tx: Transaction) -> None:
    opened, paper = standing(tx)
    put(tx, name="Elsa")
    participant.recover_vault(tx, recovery_key=paper.words, secret=OTHER_SECRET)
    with pytest.raises(LockedError):
        read(tx, opened)


def test_nobody_acts_with_anothers_open_key(database: Database, ada: MemberId) -> None:
    with database.write(ada) as tx:
        opened, _ = standing(tx)
        put(tx, name="Elsa")
    bo = joined(database, ada, Role.COORDINATOR)
    with database.write(bo) as tx, pytest.raises(LockedError):
        read(tx, opened)


def test_a_coordinator_who_is_one_no_more_is_shut_out_by_sharing_anew(
    database: Database, ada: MemberId
) -> None:
    bo = joined(database, ada, Role.COORDINATOR)
    with database.write(ada) as tx:
        opened, _ = standing(tx)
    with database.write(bo) as tx:
        own = participant.make_key(tx, secret=OTHER_SECRET)
        put(tx, name="Elsa")
    with database.write(ada) as tx:
        # Whoever lost the role would be no rightful reader: as if named by none.
        store.put_shares(
            tx.connection,
            store.list_all_records(tx.connection)[0].id,
            {participant.HolderId("gone"): b"x"},
        )
        shared = verbs.share_identities(tx, opened=opened)
        assert shared.removed == 1
        (record,) = store.list_all_records(tx.connection)
        assert set(store.shares_of(tx.connection, record.id)) == {
            opened.holder_id,
            own.holder_id,
            RECOVERY,
        }


def test_an_open_key_is_never_shown_or_copied_out(tx: Transaction) -> None:
    opened, paper = standing(tx)
    secret_part = str(opened.private_key).removeprefix("AGE-SECRET-KEY-1")
    for shown in (repr(opened), str(opened), repr(dataclasses.fields(opened))):
        assert secret_part not in shown
    assert paper.words not in repr(paper)
    with pytest.raises(TypeError):
        pickle.dumps(opened)
    with pytest.raises(TypeError):
        copy.deepcopy(opened)


def test_what_is_kept_of_a_key_is_locked(tx: Transaction) -> None:
    opened, paper = standing(tx)
    put(tx, name="Elsa")
    kept = repr(tx.connection.execute(select(vault_holder)).all())
    assert str(opened.private_key) not in kept
    assert paper.words not in kept
    assert SECRET not in kept
