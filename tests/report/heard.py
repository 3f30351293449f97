"""A draft by machine without a machine, for tests of what is done with one."""

from collections.abc import Sequence
from io import BytesIO

from counterpoint import interview, report
from counterpoint.interview.recording.taking import attach_file
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.model import Facts, Segment
from counterpoint.storage.database import Database
from counterpoint.study.ethics import verbs as ethics
from tests.interview.recorded import begun
from tests.media import sounds

FACTS = Facts("pocketsphinx", "5.0", "en-us", "0" * 64)
SEGMENTS = (
    Segment(TimeSpan(0, 900), "the keys came on a friday"),
    Segment(TimeSpan(900, 1_500), "and then"),
    Segment(TimeSpan(1_600, 2_400), "i had no lamp 🐢"),
)
MISSING = TimeSpan(2_500, 3_800)


def recorded(database: Database, ada: MemberId) -> InterviewId:
    """Hold an interview with four seconds of sound."""
    held = begun(database, ada)
    attach_file(database, ada, held, BytesIO(sounds.sound("wav", 4.0)))
    with database.write(ada) as tx:
        interview.finish_interview(tx, interview_id=held)
    return held


def listening(database: Database, ada: MemberId, held: InterviewId) -> None:
    """Let a machine begin; it goes on until ``ended``."""
    with database.write(ada) as tx:
        (first, *_) = ethics.list_ethics(tx)
        ethics.correct_ethics(tx, ethics_id=first.id, scope="By pocketsphinx, here.")
        report.begin_machine_draft(tx, interview_id=held, facts=FACTS)
        report.lay_out_machine_draft(
            tx,
            interview_id=held,
            speech=[TimeSpan(0, 2_400), MISSING],
            pieces=[TimeSpan(0, 4_000)],
        )


def ended(
    database: Database,
    ada: MemberId,
    held: InterviewId,
    segments: Sequence[Segment] = SEGMENTS,
) -> None:
    """Let the machine have heard some words, and be done."""
    with database.write(ada) as tx:
        report.keep_machine_piece(tx, interview_id=held, number=0, segments=segments)
        report.end_machine_draft(tx, interview_id=held)
