"""What was left out of the sound: with a reason, visible, and never for ever.

Source: method, row M37; invariant 10; trap 36.
"""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import report
from counterpoint.kernel.ids import InterviewId, MemberId, PassageId, new_id
from counterpoint.kernel.spans import EmptySpanError, TimeSpan
from counterpoint.report.draft.model import DraftPassage
from counterpoint.report.exclusion.model import (
    ExcludedTwiceError,
    ExclusionReason,
    ExportFormat,
    KeptTimeError,
    NoteTooLongError,
    PastTheEndError,
    RestoredError,
    check_excludable,
    clock,
    covered,
    hint_for,
)
from counterpoint.storage.database import Database
from counterpoint.study.permission import NotAllowedError
from tests.report.material import TALK, join, meet

DOG = "They spoke of the neighbour's dog."


def stamped(start_ms: int | None, end_ms: int | None = None) -> DraftPassage:
    return DraftPassage(PassageId(new_id()), "Words.", start_ms=start_ms, end_ms=end_ms)


# ── every second is somewhere ────────────────────────────────────────────────


def test_what_is_neither_kept_nor_excluded_is_listed() -> None:
    found = covered(
        [stamped(1_000, 4_000), stamped(None), stamped(6_000, 7_000)],
        [TimeSpan(4_000, 5_000)],
        10_000,
    )
    assert found.kept_ms == 4_000
    assert found.excluded_ms == 1_000
    assert found.uncovered == (
        TimeSpan(0, 1_000),
        TimeSpan(5_000, 6_000),
        TimeSpan(7_000, 10_000),
    )
    assert found.uncovered_ms == 5_000


def test_a_passage_without_an_end_runs_to_the_next_stamp() -> None:
    found = covered([stamped(0), stamped(3_000)], [TimeSpan(5_000, 6_000)], 9_000)
    assert found.uncovered == (TimeSpan(6_000, 9_000),)
    assert covered([stamped(0)], [], 9_000).uncovered_ms == 9_000


@given(
    st.lists(st.tuples(st.integers(0, 99), st.integers(1, 20)), max_size=8),
    st.lists(st.tuples(st.integers(0, 99), st.integers(1, 20)), max_size=8),
    st.integers(1, 90),
)
def test_every_millisecond_is_in_a_passage_an_exclusion_or_listed(
    kept: list[tuple[int, int]], excluded: list[tuple[int, int]], duration: int
) -> None:
    passages = [stamped(start, start + length) for start, length in sorted(kept)]
    stretches = [TimeSpan(start, start + length) for start, length in excluded]
    found = covered(passages, stretches, duration)
    inside = [p.sound for p in passages if p.sound] + stretches
    for ms in range(duration):
        here = TimeSpan(ms, ms + 1)
        is_somewhere = any(here.overlaps(each) for each in inside)
        is_listed = any(here.overlaps(each) for each in found.uncovered)
        assert is_somewhere != is_listed


def test_a_stretch_past_the_end_of_the_sound_is_refused() -> None:
    with pytest.raises(PastTheEndError):
        check_excludable(TimeSpan(0, 5_001), [], [], 5_000)
    check_excludable(TimeSpan(0, 5_000), [], [], 5_000)


def test_times_are_written_as_players_do() -> None:
    assert [clock(0), clock(724_999), clock(3_723_000)] == ["0:00", "12:04", "1:02:03"]


def test_the_hint_is_given_with_small_talk_alone() -> None:
    assert [reason for reason in ExclusionReason if hint_for(reason)] == [
        ExclusionReason.SMALL_TALK
    ]


# ── excluding and bringing back ──────────────────────────────────────────────


def held(database: Database, ada: MemberId) -> tuple[InterviewId, MemberId, MemberId]:
    """Let Bo have interviewed, and Cleo be chosen to write."""
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)
    return planned, bo, cleo


def exclude(
    database: Database,
    who: MemberId,
    planned: InterviewId,
    sound: tuple[int, int],
    note: str = "",
) -> report.Exclusion:
    with database.write(who) as tx:
        return report.exclude_sound(
            tx,
            interview_id=planned,
            start_ms=sound[0],
            end_ms=sound[1],
            reason=ExclusionReason.SMALL_TALK,
            note=note,
        )


def test_the_writer_excludes_and_the_interviewer_brings_back(
    database: Database, ada: MemberId
) -> None:
    planned, bo, cleo = held(database, ada)
    for other in (ada, bo):
        with pytest.raises(NotAllowedError):
            exclude(database, other, planned, (0, 1_000))
    made = exclude(database, cleo, planned, (0, 60_000), DOG)
    assert (made.made_by, made.stands) == (cleo, True)
    with pytest.raises(NotAllowedError), database.write(ada) as tx:
        report.restore_sound(tx, exclusion_id=made.id)
    with database.write(bo) as tx:
        restored = report.restore_sound(tx, exclusion_id=made.id)
        assert (restored.restored_by, restored.stands) == (bo, False)
        with pytest.raises(RestoredError):
            report.restore_sound(tx, exclusion_id=made.id)
        assert report.list_exclusions(tx, planned) == [restored]
    exclude(database, cleo, planned, (0, 60_000))


def test_the_note_is_the_writers_and_the_interviewers(
    database: Database, ada: MemberId
) -> None:
    planned, bo, cleo = held(database, ada)
    exclude(database, cleo, planned, (0, 60_000), DOG)
    seen = {}
    for who in (ada, bo, cleo):
        with database.read(who) as tx:
            (only,) = report.list_exclusions(tx, planned)
            seen[who] = only.note
    assert seen == {ada: "", bo: DOG, cleo: DOG}


def test_a_stretch_is_excluded_once_and_not_where_words_are_kept(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = held(database, ada)
    exclude(database, cleo, planned, (0, 1_000))
    with pytest.raises(ExcludedTwiceError):
        exclude(database, cleo, planned, (999, 2_000))
    with pytest.raises(EmptySpanError):
        exclude(database, cleo, planned, (5_000, 5_000))
    with pytest.raises(NoteTooLongError):
        exclude(database, cleo, planned, (5_000, 6_000), "a" * 2_001)
    with database.write(cleo) as tx:
        report.save_draft(
            tx,
            interview_id=planned,
            passages=[stamped(2_000, 3_000), stamped(8_000)],
            revision=0,
        )
    for sound in ((1_500, 2_001), (2_500, 2_600), (8_000, 9_000), (7_000, 8_001)):
        with pytest.raises(KeptTimeError):
            exclude(database, cleo, planned, sound)
    exclude(database, cleo, planned, (3_000, 8_000))


def test_what_a_filed_report_keeps_is_not_excluded(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = held(database, ada)
    with database.write(cleo) as tx:
        report.file_report(tx, interview_id=planned, passages=TALK)
    with pytest.raises(KeptTimeError):
        exclude(database, cleo, planned, (60_000, 62_000))
    exclude(database, cleo, planned, (0, 61_000))


def test_the_log_is_written_out_without_content(
    database: Database, ada: MemberId
) -> None:
    planned, bo, cleo = held(database, ada)
    exclude(database, cleo, planned, (0, 90_000), DOG)
    gone = exclude(database, cleo, planned, (90_000, 96_000))
    with database.write(bo) as tx:
        report.restore_sound(tx, exclusion_id=gone.id)
    with database.write(ada) as tx:
        as_csv = report.export_exclusions(tx, format=ExportFormat.CSV).decode()
        as_sheet = report.export_exclusions(tx, format=ExportFormat.XLSX)
    assert as_csv.splitlines() == [
        "label,begins,ends,minutes,reason,state",
        "1,0:00,1:30,1.5,small talk,excluded",
        "1,1:30,1:36,0.1,small talk,brought back",
    ]
    with zipfile.ZipFile(BytesIO(as_sheet)) as book:
        texts = book.read("xl/sharedStrings.xml").decode()
        cells = book.read("xl/worksheets/sheet1.xml").decode()
    assert texts.count("small talk") == 1
    assert DOG not in texts
    assert "<v>1.5</v>" in cells
