"""The demo's sound is there, labelled, small, and matches the passages' times."""

from sqlalchemy import text

from counterpoint import interview, report
from counterpoint.demo import material
from counterpoint.interview.recording.checking import list_broken
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database

MOST_BYTES = 400_000
QUIET = 8
PEAK_MS = 100


def first_member(demo: Database) -> MemberId:
    """Give the coordinator."""
    with demo.raw_connection() as connection:
        query = text("SELECT id FROM member ORDER BY id LIMIT 1")
        return MemberId(str(connection.scalar(query)))


def test_the_sound_is_small_and_says_of_itself_that_it_is_synthetic() -> None:
    sounds = material.sound_files()
    assert len(sounds) == 2
    assert sum(map(len, sounds.values())) < MOST_BYTES
    for content in sounds.values():
        assert b"Synthetic voices, made for the demo study" in content


def test_two_interviews_of_the_demo_can_be_heard_by_who_held_them(
    demo: Database,
) -> None:
    lead = first_member(demo)
    with demo.read(lead) as tx:
        heard = [
            (each, sound)
            for each in interview.list_interviews(tx)
            if (sound := report.show_recording(tx, interview_id=each.id).recording)
            is not None
        ]
    assert len(heard) == 2
    for each, sound in heard:
        assert each.interviewer_id is not None
        assert each.minutes is not None
        assert each.minutes > sound.minutes
        with demo.read(each.interviewer_id) as tx:
            peaks = report.read_peaks(tx, interview_id=each.id)
        assert len(peaks) == -(-sound.duration_ms // PEAK_MS)
    assert list_broken(demo, lead) == []


def test_passages_with_times_are_loud_and_what_lies_between_them_is_quiet(
    demo: Database,
) -> None:
    lead = first_member(demo)
    with demo.read(lead) as tx:
        of_interview = {each.interview_id: each.id for each in report.list_reports(tx)}
        meetings = {each.id: each for each in interview.list_interviews(tx)}
    seen = 0
    for id_, report_id in of_interview.items():
        if id_ is None:
            continue
        interviewer = meetings[id_].interviewer_id
        assert interviewer is not None
        with demo.read(interviewer) as tx:
            if report.show_recording(tx, interview_id=id_).recording is None:
                continue
            peaks = report.read_peaks(tx, interview_id=id_)
            shown = report.show_report(tx, report_id)
        assert shown.text is not None
        times = [p.sound for p in shown.text.passages if p.sound is not None]
        assert len(times) == 4
        for number, span in enumerate(times):
            within = peaks[span.start_ms // PEAK_MS : span.end_ms // PEAK_MS]
            assert sum(within) / len(within) > QUIET
            assert max(within[:5]) > QUIET
            if number:
                between = times[number - 1].end_ms // PEAK_MS + 2
                assert max(peaks[between : span.start_ms // PEAK_MS - 1]) <= QUIET
        seen += 1
    assert seen == 2
