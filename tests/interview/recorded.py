"""Interviews with sound, for tests of recordings."""

from datetime import time
from io import BytesIO

from sqlalchemy import func, select

from counterpoint import interview
from counterpoint.interview import Recording
from counterpoint.interview.recording.taking import attach_file
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.schema import sealed_block, sealed_object
from counterpoint.storage.transaction import Transaction
from tests.interview import material
from tests.interview.material import DAY, NOON, SHEET
from tests.media import sounds


def started(tx: Transaction, who: MemberId) -> InterviewId:
    """Start an interview with somebody new who agreed to be recorded."""
    id_ = interview.book_interview(
        tx, participant_id=material.ready(tx), interviewer_id=who, held_on=DAY
    ).id
    interview.inform_anew(tx, interview_id=id_, on=DAY, clock=NOON, document=SHEET)
    interview.start_interview(tx, interview_id=id_, on=DAY, clock=time(12, 10))
    return id_


def begun(study: Database, who: MemberId) -> InterviewId:
    """Start an interview in a transaction of its own."""
    with study.write(who) as tx:
        return started(tx, who)


def attached(
    study: Database, who: MemberId, id_: InterviewId, *, seconds: float = 2.0
) -> Recording:
    """Attach a tone."""
    return attach_file(study, who, id_, BytesIO(sounds.sound("wav", seconds)))


def sealed_of(database: Database) -> tuple[int, int]:
    """Count the sealed objects and blocks of a study."""
    with database.raw_connection() as connection:
        objects = connection.scalar(select(func.count()).select_from(sealed_object))
        blocks = connection.scalar(select(func.count()).select_from(sealed_block))
    return int(objects or 0), int(blocks or 0)
