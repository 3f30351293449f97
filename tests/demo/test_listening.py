"""The demo's reports with sound were reviewed by listening, and say so."""

from counterpoint import report
from counterpoint.demo import material
from counterpoint.report.approval.model import Approval
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests import studies


def approval_of(tx: Transaction, key: str) -> Approval:
    """Find what the approval of a report rests on."""
    one = next(each for each in report.list_reports(tx) if each.key == key)
    found = report.show_report(tx, one.id).approval
    assert found is not None
    return found


def test_reports_with_sound_were_heard_to_the_end_and_judged(demo: Database) -> None:
    times = material.sound_times()
    assert len(times) == 2
    with demo.read(studies.member_of(demo, "ada")) as tx:
        for key, heard in times.items():
            found = approval_of(tx, key)
            assert found.heard_ms == found.duration_ms
            assert found.judged == len(heard)
            assert "notes of the interview" in found.attestation
        assert approval_of(tx, "user-02").judged == 0


def test_the_listening_took_its_time_and_nothing_lies_in_the_future(
    demo: Database,
) -> None:
    with demo.read(studies.member_of(demo, "ada")) as tx:
        kept = list(history.entries(tx.connection))
        at = [entry.at for entry in kept]
        assert at == sorted(at, reverse=True)
        assert at[0] <= tx.now()
        opened = [e.at for e in kept if e.kind == "ReviewOpened"]
        heard = [e.at for e in kept if e.kind == "SoundHeard"]
        longest = min(max(s.end_ms for s in h) for h in material.sound_times().values())
        for one, other in zip(opened, heard, strict=True):
            assert (other - one).total_seconds() * 1_000 >= longest
