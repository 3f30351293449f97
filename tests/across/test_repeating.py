"""A backup from before a withdrawal does not bring the words back unnoticed."""

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from counterpoint import participant, report
from counterpoint.across.keeping import copying
from counterpoint.across.withdrawal import beside, carrying, store, verbs
from counterpoint.across.withdrawal.model import CopyOutcome, NoSuchCopyError
from counterpoint.kernel.ids import MemberId
from counterpoint.participant import ConsentScope
from counterpoint.participant.person.model import NumberTakenError
from counterpoint.storage import database as databases
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace
from tests import pages, studies, vaults
from tests.across.withdrawing import DAY, MARK, PLAIN, Laid, laid_out

TODAY = DAY + timedelta(days=30)
ALL = (ConsentScope.TAKE_PART,)


@pytest.fixture(autouse=True)
def _cheap() -> None:
    vaults.make_secrets_cheap()


@pytest.fixture
def laid(database: Database, ada: MemberId) -> Laid:
    with database.write(ada) as tx:
        return laid_out(tx)


def withdraw(database: Database, ada: MemberId, laid: Laid) -> str:
    """Carry a whole withdrawal out; give its id."""
    return carrying.withdraw(
        database, ada, participant_id=laid.whose, scopes=ALL, said_on=TODAY
    ).id


def restored(tmp_path: Path) -> tuple[copying.Restored, Path]:
    """Bring the one backup back beside another name."""
    target = tmp_path / "again.study"
    found = copying.restore(
        tmp_path / "backup.study", FilePlace(target), studies.PASSPHRASE
    )
    return found, target


def test_a_restored_backup_knows_of_a_later_withdrawal(
    database: Database, ada: MemberId, laid: Laid, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.study"
    copying.back_up(database, ada, backup)
    assert not beside.list_path(backup).exists()
    done = withdraw(database, ada, laid)
    with database.read(ada) as tx:
        (copy,) = verbs.show_certificate(tx, done).copies
    assert (copy.what, copy.is_told, copy.outcome) == ("backup", True, None)
    listed = beside.list_path(backup).read_text("utf-8")
    assert json.loads(listed)["withdrawn"] == [
        {
            "group": "users",
            "number": 1,
            "on": TODAY.isoformat(),
            "scopes": sorted(ConsentScope),
        }
    ]
    assert MARK not in listed
    assert pages.found_in(pages.file_content(backup), (MARK,))

    found, target = restored(tmp_path)
    assert found.found.holds
    assert [each.number for each in found.repeated.done] == [1]
    content = pages.file_content(target)
    assert not pages.found_in(content, (MARK,))
    assert pages.found_in(content, (PLAIN,))
    assert beside.list_path(target).exists()
    with (
        closing(databases.open_(FilePlace(target), studies.PASSPHRASE)) as again,
        again.read(ada) as tx,
    ):
        assert [each.id for each in report.list_reports(tx)] == [laid.others_report]
        (told,) = store.list_withdrawals(tx.connection)
        assert told.repeated


def test_a_backup_made_afterwards_has_nothing_to_repeat(
    database: Database, ada: MemberId, laid: Laid, tmp_path: Path
) -> None:
    withdraw(database, ada, laid)
    backup = tmp_path / "backup.study"
    copying.back_up(database, ada, backup)
    assert beside.list_path(backup).exists()
    assert not pages.found_in(pages.file_content(backup), (MARK,))
    found, _ = restored(tmp_path)
    assert (found.repeated.done, found.repeated.known) == ((), 1)


def test_a_number_of_somebody_who_came_after_the_backup_stays_taken(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    copying.back_up(database, ada, tmp_path / "backup.study")
    with database.write(ada) as tx:
        laid = laid_out(tx)
    withdraw(database, ada, laid)
    with database.read(ada) as tx:
        stones = store.list_tombstones(tx.connection)
    assert beside.write_list(tmp_path / "backup.study", database.study_id, stones)
    found, target = restored(tmp_path)
    assert len(found.repeated.done) == 1
    with (
        closing(databases.open_(FilePlace(target), studies.PASSPHRASE)) as again,
        again.write(ada) as tx,
    ):
        with pytest.raises(NumberTakenError):
            participant.add_participant(tx, group="users", number=1)
        assert participant.add_participant(tx, group="users").number == 2


@pytest.mark.parametrize(
    "content", ["not json", "{}", '{"study": "x", "withdrawn": []}']
)
def test_a_list_that_cannot_be_used_is_told_and_not_passed_over(
    database: Database, ada: MemberId, laid: Laid, tmp_path: Path, content: str
) -> None:
    del laid
    copying.back_up(database, ada, tmp_path / "backup.study")
    beside.list_path(tmp_path / "backup.study").write_text(content, "utf-8")
    found, _ = restored(tmp_path)
    (missed,) = found.repeated.missed
    assert "backup.withdrawn" in str(missed)


def test_somebody_of_an_unknown_group_is_told_and_not_passed_over(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    copying.back_up(database, ada, tmp_path / "backup.study")
    told = {
        "study": database.study_id,
        "withdrawn": [
            {
                "group": "nobody",
                "number": 3,
                "on": "2017-01-01",
                "scopes": ["take_part"],
            }
        ],
    }
    path = beside.list_path(tmp_path / "backup.study")
    path.write_text(json.dumps(told), "utf-8")
    found, _ = restored(tmp_path)
    assert (found.repeated.done, len(found.repeated.missed)) == ((), 1)


def test_copies_are_ticked_off_by_a_member_and_can_be_opened_again(
    database: Database, ada: MemberId, laid: Laid, tmp_path: Path
) -> None:
    copying.back_up(database, ada, tmp_path / "backup.study")
    done = withdraw(database, ada, laid)
    with database.write(ada) as tx:
        before = verbs.show_certificate(tx, done)
        (copy,) = before.copies
        settled = verbs.settle_copy(
            tx, withdrawal_id=done, copy_id=copy.id, outcome=CopyOutcome.GONE
        )
        assert (before.open_copies, settled.open_copies) == (1, 0)
        assert settled.copies[0].settled_by == ada
        opened = verbs.settle_copy(
            tx, withdrawal_id=done, copy_id=copy.id, outcome=None
        )
        assert opened == before
        with pytest.raises(NoSuchCopyError):
            verbs.settle_copy(
                tx, withdrawal_id=done, copy_id="nothing", outcome=CopyOutcome.GONE
            )


def test_a_request_waits_for_a_coordinator_and_goes_when_it_is_met(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    with database.write(ada) as tx:
        asked = verbs.request_withdrawal(
            tx, participant_id=laid.whose, scopes=ALL, said_on=TODAY
        )
        assert verbs.list_requests(tx) == [asked]
        verbs.drop_request(tx, request_id=asked.id)
        assert verbs.list_requests(tx) == []
        verbs.request_withdrawal(
            tx, participant_id=laid.whose, scopes=ALL, said_on=TODAY
        )
    withdraw(database, ada, laid)
    with database.read(ada) as tx:
        state = verbs.show_state(tx, laid.whose)
    assert (len(state.requests), len(state.withdrawals)) == (0, 1)
