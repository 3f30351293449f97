"""What is done about a report's versions: revise it as a whole."""

from collections.abc import Sequence

from counterpoint.kernel.ids import ReportId
from counterpoint.report import store
from counterpoint.report.exclusion.model import check_kept
from counterpoint.report.exclusion.store import list_excluded_sound
from counterpoint.report.mark.carrying import with_marks_of
from counterpoint.report.model import (
    PassageGiven,
    Report,
    laid_out,
)
from counterpoint.report.relation import ask_to_revise
from counterpoint.report.revision.keeping import given_of, keep_version
from counterpoint.report.sounding import check_order_in_sound
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission


def revise_report(
    tx: Transaction, *, report_id: ReportId, passages: Sequence[PassageGiven]
) -> Report:
    """Give a report a whole new version; the earlier ones stay.

    The writer's version waits to be submitted again; the reviewer's is a set of
    corrections, and stays under review. The version in analysis is read, coded
    and quoted until the new one is approved. The same passages again change
    nothing.

    Args:
        tx: Who acts: the writer, or the reviewer of what was submitted.
        report_id: The report.
        passages: All passages of the new version, in order.

    Raises:
        NotAllowedError: The acting member neither wrote nor reviews it.
        NoPassagesError: There is none.
        EmptyPassageError: One has no words.
        WrongSpeakerError: A kind and a speaker do not go together.
        PassageTimeError: One ends in the sound before it begins.
        PassageOrderError: Two overlap in the recording of the interview.
        ExcludedTimeError: One lies in a stretch that was excluded.
        NotFoundError: There is no such report.

    Source: method, row M36; invariant 9.
    """
    permission.ask(tx, *ask_to_revise(tx, report_id))
    facts = store.get_report(tx.connection, report_id)
    if facts.interview_id is not None:
        check_order_in_sound(passages)
        check_kept(passages, list_excluded_sound(tx.connection, facts.interview_id))
    before = store.get_text_as_filed(tx.connection, report_id)
    marked = store.get_text(tx.connection, report_id)
    given = with_marks_of(marked, passages)
    if laid_out_alike(given, with_marks_of(marked, given_of(before))):
        return facts
    return keep_version(tx, facts, given, order=None)


def laid_out_alike(one: Sequence[PassageGiven], other: Sequence[PassageGiven]) -> bool:
    """Say whether two sets of passages would make the same version."""

    def facts(given: Sequence[PassageGiven]) -> list[tuple[object, ...]]:
        text, placed = laid_out(given)
        return [
            (
                text[p.start : p.end],
                *(p.speaker, p.kind, p.mark, p.start_ms, p.end_ms, p.marks),
            )
            for p in placed
        ]

    return facts(one) == facts(other)
