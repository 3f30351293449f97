"""The demo's reports: each written by another member, approved by the interviewer."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from counterpoint import report, review
from counterpoint.demo import material
from counterpoint.demo.pace import PacedClock
from counterpoint.demo.people import Asked
from counterpoint.interchange import importing
from counterpoint.interchange.importing import Filing, Looked
from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.review import Verdict
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction

ATTESTATION = (
    "Invented for the demo: I have compared this report with the recording, from"
    " beginning to end, and it says what was said."
)

REST = (
    "Invented for the demo: the sound holds the beginning, and I heard it against the"
    " report; the rest I have compared with my notes of the interview."
)


def listening() -> timedelta:
    """Give how much sound the demo's interviewers listen to in their reviews."""
    times = material.sound_times().values()
    return sum((_length(each) for each in times), timedelta())


def file_reports(
    database: Database, asked: Mapping[str, Asked], clock: PacedClock
) -> material.Shelf:
    """File, submit and approve the reports, each by those who do it in a study."""
    times = material.sound_times()
    looked = {
        key: _timed(importing.look(data, f"{key}.txt"), times.get(key, []))
        for key, data in material.report_files().items()
    }
    ids, texts = {}, {}
    for writer in _in_order(asked[key].writer for key in looked):
        with database.write(writer) as tx:
            for key in (key for key in looked if asked[key].writer == writer):
                filing = Filing(
                    looked[key],
                    key=key,
                    speakers=looked[key].speakers,
                    interview_id=asked[key].interview_id,
                )
                (filed,) = importing.import_files(tx, [filing]).reports
                report.submit_report(tx, report_id=filed.id)
                ids[key] = filed.id
                texts[key] = report.get_text(tx, filed.id, filed.version).text
    for interviewer in _in_order(asked[key].interviewer for key in looked):
        with database.write(interviewer) as tx:
            for key in (key for key in looked if asked[key].interviewer == interviewer):
                if key in times:
                    _hear(tx, ids[key], times[key], clock)
                words = REST if key in times else ATTESTATION
                review.approve_report(tx, report_id=ids[key], attestation=words)
    return material.Shelf({key: ids[key] for key in looked}, texts)


def _hear(
    tx: Transaction, report_id: ReportId, times: Sequence[TimeSpan], clock: PacedClock
) -> None:
    """Listen to the whole sound, and judge the passages that are heard in it."""
    found = review.open_review(tx, report_id=report_id)
    clock.listen(_length(times))
    played = [TimeSpan(0, found.duration_ms or 0)]
    review.keep_heard(tx, report_id=report_id, played=played)
    for each in found.text.passages[: len(times)]:
        review.judge_passage(
            tx, report_id=report_id, passage_id=each.id, verdict=Verdict.FAITHFUL
        )


def _length(times: Sequence[TimeSpan]) -> timedelta:
    return timedelta(milliseconds=max(each.end_ms for each in times))


def _timed(looked: Looked, times: Sequence[TimeSpan]) -> Looked:
    """Say when the first passages are heard."""
    turns = list(looked.document.turns)
    for number, heard in enumerate(times):
        turns[number] = replace(
            turns[number], start_ms=heard.start_ms, end_ms=heard.end_ms
        )
    return replace(looked, document=replace(looked.document, turns=tuple(turns)))


def _in_order(members: Iterable[MemberId]) -> list[MemberId]:
    return list(dict.fromkeys(members))
