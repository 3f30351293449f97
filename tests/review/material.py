"""Reports under review, for the tests of reviewing."""

from collections.abc import Sequence

from counterpoint import report, review
from counterpoint.kernel.ids import MemberId, PassageId, ReportId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.report import PassageGiven, Speaker
from counterpoint.review import Review, Verdict
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.report.material import file

SOUND_MS = 9_000
KEYS = "The keys came on a Friday, ten to four."
ASKED = "And on the Tuesday?"
LETTERS = "Five past nine. We opened three."

TIMED = (
    PassageGiven(KEYS, Speaker.INTERVIEWEE, start_ms=0, end_ms=4_000),
    PassageGiven(ASKED, Speaker.INTERVIEWER, start_ms=4_000, end_ms=5_000),
    PassageGiven(LETTERS, Speaker.INTERVIEWEE, start_ms=5_000, end_ms=9_000),
)


def submitted(
    database: Database,
    writer: MemberId,
    interviewer: MemberId | None,
    passages: Sequence[PassageGiven] = TIMED,
) -> ReportId:
    """File a report and submit it."""
    with database.write(writer) as tx:
        filed = file(tx, interviewer, passages)
        report.submit_report(tx, report_id=filed.id)
    return filed.id


def passage(found: Review, order: int) -> PassageId:
    """Name a passage of the version under review."""
    return found.text.passages[order].id


def judge(
    tx: Transaction,
    report_id: ReportId,
    order: int,
    verdict: Verdict = Verdict.FAITHFUL,
) -> Review:
    """Judge one passage."""
    at = passage(review.show_review(tx, report_id), order)
    return review.judge_passage(tx, report_id=report_id, passage_id=at, verdict=verdict)


def judge_all(tx: Transaction, report_id: ReportId) -> Review:
    """Judge every passage that waits for it faithful."""
    found = review.show_review(tx, report_id)
    for each in found.unjudged:
        found = review.judge_passage(
            tx, report_id=report_id, passage_id=each, verdict=Verdict.FAITHFUL
        )
    return found


def hear(tx: Transaction, report_id: ReportId, *stretches: tuple[int, int]) -> Review:
    """Have stretches of the recording played."""
    played = [TimeSpan(start, end) for start, end in stretches]
    return review.keep_heard(tx, report_id=report_id, played=played)


def review_whole(tx: Transaction, report_id: ReportId) -> Review:
    """Open a review, hear all of it and judge all passages faithful."""
    review.open_review(tx, report_id=report_id)
    hear(tx, report_id, (0, SOUND_MS))
    return judge_all(tx, report_id)


def sentences(found: Review, *, attested: bool = False) -> list[str]:
    """Say what an approval waits for."""
    return [str(said) for said in found.missing(attested=attested)]
