"""Deeds of several steps, when somebody else takes the turn between two of them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import pytest

from counterpoint.across.replacement import clearing
from counterpoint.across.replacement import verbs as replacements
from counterpoint.across.withdrawal import carrying
from counterpoint.across.withdrawal.model import Withdrawal
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.participant import ConsentScope
from counterpoint.storage import turn
from counterpoint.storage.clearing import ClearedUnnotedError
from counterpoint.storage.database import Database
from tests import pages, relations, vaults
from tests.across.replacing import token
from tests.across.test_withdrawal import TODAY
from tests.across.withdrawing import MARK, laid_out

AT_ONCE_S = 0.01


@contextmanager
def overtaken(study: Database, actor: MemberId) -> Iterator[None]:
    """Let another step begin once traces are cleared away, and last until the end."""
    truly_clear = study.clear
    with ExitStack() as other, pytest.MonkeyPatch.context() as patched:

        def clear_and_be_overtaken() -> None:
            truly_clear()
            other.enter_context(study.write(actor))

        patched.setattr(study, "clear", clear_and_be_overtaken)
        patched.setattr(turn, "LONGEST_TURN_S", AT_ONCE_S)
        yield


def withdrawn(study: Database, actor: MemberId, whose: ParticipantId) -> Withdrawal:
    """Let a person take back their part in the study."""
    scopes = (ConsentScope.TAKE_PART,)
    return carrying.withdraw(
        study, actor, participant_id=whose, scopes=scopes, said_on=TODAY
    )


def test_a_withdrawal_is_not_told_as_undone_when_its_last_note_has_to_wait(
    database: Database, ada: MemberId
) -> None:
    vaults.make_secrets_cheap()
    with database.write(ada) as tx:
        laid = laid_out(tx)
    with overtaken(database, ada):
        done = withdrawn(database, ada, laid.whose)
    assert done.cleared_at is None
    assert not pages.found_in(relations.content_of(database), (MARK,))
    with (
        overtaken(database, ada),
        pytest.raises(ClearedUnnotedError, match="once more"),
    ):
        carrying.clear(database, ada, done.id)
    assert carrying.clear(database, ada, done.id).cleared_at is not None


def test_replaced_words_are_not_told_as_kept_when_the_last_note_has_to_wait(
    database: Database, ada: MemberId
) -> None:
    vaults.make_secrets_cheap()
    with database.write(ada) as tx:
        laid_out(tx)
        made = token(tx)
    with overtaken(database, ada):
        assert clearing.replace_words(database, ada, originals=[MARK], token_id=made.id)
    with (
        overtaken(database, ada),
        pytest.raises(ClearedUnnotedError, match="once more"),
    ):
        clearing.clear(database, ada)
    with database.read(ada) as tx:
        assert replacements.traces_wait(tx)
    clearing.clear(database, ada)
    with database.read(ada) as tx:
        assert not replacements.traces_wait(tx)


def end(study: Database) -> None:
    """Do what a server does that ends."""
    study.close()


def bring_up(study: Database) -> None:
    """Do what a newer Counterpoint does that opens the study."""
    with study.raw_connection(writes=True) as connection, connection.begin():
        connection.exec_driver_sql("UPDATE form SET version_num = '9999'")


@pytest.mark.parametrize("meanwhile", [end, bring_up])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_withdrawal_is_not_told_as_undone_when_the_study_ends_before_its_last_note(
    database: Database,
    ada: MemberId,
    monkeypatch: pytest.MonkeyPatch,
    meanwhile: Callable[[Database], None],
    moment: str,
) -> None:
    vaults.make_secrets_cheap()
    with database.write(ada) as tx:
        laid = laid_out(tx)
    truly_clear = database.clear

    def clear() -> None:
        if moment == "before":
            meanwhile(database)
        truly_clear()
        if moment == "after":
            meanwhile(database)

    monkeypatch.setattr(database, "clear", clear)
    done = withdrawn(database, ada, laid.whose)
    assert done.cleared_at is None


def test_what_cannot_be_noted_any_more_is_said_to_be_cleared_away(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "clear", lambda: bring_up(database))
    with pytest.raises(ClearedUnnotedError, match="are cleared away"):
        clearing.clear(database, ada)
