"""Who takes back the consent to be recorded is not heard any more, anywhere."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from unittest.mock import Mock

import pytest

from counterpoint.across.keeping import copying
from counterpoint.across.withdrawal import carrying, verbs
from counterpoint.across.withdrawal.model import CopyKind, Touched
from counterpoint.interview import RecordingState
from counterpoint.interview.meeting.store import get_interview
from counterpoint.interview.recording.store import find_recording
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.participant import ConsentScope
from counterpoint.storage import backup
from counterpoint.storage import database as databases
from counterpoint.storage.database import Database
from counterpoint.storage.part import Earlier, Left
from counterpoint.storage.place import FilePlace
from tests import pages, studies
from tests.across.withdrawing import MARK, PLAIN, laid_out
from tests.interview.material import DAY
from tests.interview.recorded import attached, begun, sealed_of

RECORDING = (ConsentScope.RECORDING,)
TODAY = DAY + timedelta(days=30)


def heard(database: Database, ada: MemberId) -> InterviewId:
    """Keep the sound of an interview; give the interview."""
    id_ = begun(database, ada)
    attached(database, ada, id_)
    return id_


def test_the_sound_goes_the_rest_stays_and_a_certificate_says_so(
    database: Database, ada: MemberId
) -> None:
    id_ = heard(database, ada)
    with database.read(ada) as tx:
        whose = get_interview(tx.connection, id_).participant_id
        seen = verbs.preview_withdrawal(tx, participant_id=whose, scopes=RECORDING)
    assert (seen.erases, seen.touched) == (False, (Touched("recordings", 1),))
    done = carrying.withdraw(
        database, ada, participant_id=whose, scopes=RECORDING, said_on=TODAY
    )
    assert done.cleared_at is not None
    assert sealed_of(database) == (0, 0)
    with database.read(ada) as tx:
        kept = find_recording(tx.connection, id_)
        assert kept is not None
        assert kept.state is RecordingState.DESTROYED
        assert get_interview(tx.connection, id_).participant_id == whose
        assert verbs.show_certificate(tx, done.id).touched == seen.touched


def test_a_whole_withdrawal_counts_the_sound_too(
    database: Database, ada: MemberId
) -> None:
    id_ = heard(database, ada)
    with database.read(ada) as tx:
        whose = get_interview(tx.connection, id_).participant_id
        seen = verbs.preview_withdrawal(
            tx, participant_id=whose, scopes=[ConsentScope.TAKE_PART]
        )
    assert Touched("recordings", 1) in seen.touched


def test_quotation_taken_back_leaves_the_sound(
    database: Database, ada: MemberId
) -> None:
    id_ = heard(database, ada)
    before = sealed_of(database)
    with database.read(ada) as tx:
        whose = get_interview(tx.connection, id_).participant_id
    carrying.withdraw(
        database,
        ada,
        participant_id=whose,
        scopes=[ConsentScope.QUOTATION],
        said_on=TODAY,
    )
    assert sealed_of(database) == before


class BrokenOffError(Exception):
    """What breaks a backup off here."""


def test_what_is_withdrawn_between_two_tries_of_a_backup_stands_nowhere_in_it(
    database: Database, ada: MemberId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.write(ada) as tx:
        laid = laid_out(tx)
    target = tmp_path / "backup.study"
    with monkeypatch.context() as broken:
        broken.setattr(backup, "_check_filled", Mock(side_effect=BrokenOffError))
        with pytest.raises(BrokenOffError):
            copying.back_up(database, ada, target)
    content = pages.file_content(backup.part_of(target))
    assert pages.found_in(content, (MARK,))
    carrying.withdraw(
        database,
        ada,
        participant_id=laid.whose,
        scopes=list(ConsentScope),
        said_on=TODAY,
    )
    told: list[Left] = []
    copying.back_up(database, ada, target, told.append)
    assert [left.earlier for left in told] == [Earlier.KEPT]
    content = pages.file_content(target)
    assert not pages.found_in(content, (MARK,))
    assert pages.found_in(content, (PLAIN,))


def test_a_backup_is_named_and_brings_no_sound_back(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    id_ = heard(database, ada)
    made = tmp_path / "backup.study"
    copying.back_up(database, ada, made)
    with database.read(ada) as tx:
        whose = get_interview(tx.connection, id_).participant_id
    done = carrying.withdraw(
        database, ada, participant_id=whose, scopes=RECORDING, said_on=TODAY
    )
    with database.read(ada) as tx:
        (copy,) = verbs.show_certificate(tx, done.id).copies
    assert (copy.kind, copy.is_told) == (CopyKind.BACKUP, True)
    target = FilePlace(tmp_path / "again.study")
    found = copying.restore(made, target, studies.PASSPHRASE)
    assert [each.scopes for each in found.repeated.done] == [frozenset(RECORDING)]
    with closing(databases.open_(target, studies.PASSPHRASE)) as again:
        assert sealed_of(again) == (0, 0)
