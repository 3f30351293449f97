"""The demo's reports: each written by another member, approved by the interviewer."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from counterpoint import report, review
from counterpoint.demo import material
from counterpoint.demo.people import Asked
from counterpoint.interchange import importing
from counterpoint.interchange.importing import Filing, Looked
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.storage.database import Database

ATTESTATION = (
    "Invented for the demo: I have compared this report with the recording, from"
    " beginning to end, and it says what was said."
)


def file_reports(database: Database, asked: Mapping[str, Asked]) -> material.Shelf:
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
                review.approve_report(tx, report_id=ids[key], attestation=ATTESTATION)
    return material.Shelf({key: ids[key] for key in looked}, texts)


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
