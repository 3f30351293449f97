"""How a new version of a report is kept, whoever made it."""

from collections.abc import Sequence
from dataclasses import replace

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.kernel.text import digest, new_salt
from counterpoint.report import store, wordindex
from counterpoint.report.event import PassageCorrected, ReportRevised
from counterpoint.report.mark.carrying import with_marks_of
from counterpoint.report.model import (
    NoSuchPassageError,
    Passage,
    PassageGiven,
    Report,
    ReportState,
    ReportText,
    checked_words,
    count_words,
    laid_out,
)
from counterpoint.report.relation import relations_to
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import Relation


def correct_words(
    tx: Transaction,
    report_id: ReportId,
    passage_id: PassageId,
    text: str,
    *,
    under_review: bool = False,
) -> ReportText:
    """Correct the words of one passage of the latest version.

    Args:
        tx: Who corrects.
        report_id: The report.
        passage_id: A passage of its latest version.
        text: The right words; the same as before change nothing.
        under_review: Whether it is done in the course of the review.

    Raises:
        NoSuchPassageError: The latest version has no such passage.
        EmptyPassageError: There are no words.
    """
    facts = store.get_report(tx.connection, report_id)
    # What the file said, not what is said about its marks: that stays apart.
    before = store.get_text_as_filed(tx.connection, report_id)
    chosen = next((p for p in before.passages if p.id == passage_id), None)
    if chosen is None:
        msg = "The report has changed and has no such passage now; reload the page."
        raise NoSuchPassageError(msg)
    words = checked_words(text, chosen.order)
    if words != before.words_of(chosen):
        given = given_of(before)
        given[chosen.order] = replace(given[chosen.order], text=words)
        keep_version(tx, facts, given, chosen.order, under_review=under_review)
    return store.get_text(tx.connection, report_id)


def keep_version(
    tx: Transaction,
    facts: Report,
    given: Sequence[PassageGiven],
    order: int | None,
    *,
    under_review: bool = False,
) -> Report:
    """Keep a version that follows the latest one, and what it does to the state.

    A writer's change takes a report back from its reviewer, and reopens an
    approved one. A reviewer's correction stays in the reviewer's hands. What is
    in analysis stays there: only a brought-in report changes at once.

    Marks that nobody says anew stay at passages whose words stay.

    Args:
        tx: Who changed it.
        facts: The report before.
        given: All passages of the new version.
        order: The place of the one passage that was corrected, if it is one.
        under_review: Whether it is done in the course of the review.
    """
    before = store.get_text(tx.connection, facts.id)
    whole, placed = laid_out(with_marks_of(before, given))
    salt, no = new_salt(), facts.version + 1
    witness = digest(salt, whole)
    event = (
        ReportRevised(facts.id, no, len(placed), witness)
        if order is None
        else PassageCorrected(facts.id, no, order, witness)
    )
    seq = tx.record(event)
    writes = Relation.WRITER in relations_to(tx, facts)
    reviews = under_review or not (facts.brought_in or writes)
    changed = replace(
        facts,
        version=no,
        words=count_words(whole),
        state=ReportState.SUBMITTED if reviews else facts.changed,
        submitted_version=no if reviews else facts.submitted_version,
    )
    store.put_report(tx.connection, seq, changed)
    made = store.VersionMade(facts.id, no, whole, placed, salt, tx.actor, tx.now())
    store.put_version(tx.connection, made)
    if facts.brought_in:
        index_again(tx, before, whole, placed)
    return store.get_report(tx.connection, facts.id)


def index_again(
    tx: Transaction, before: ReportText | None, text: str, passages: Sequence[Passage]
) -> None:
    """Let the word index find the words of another version in analysis."""
    if before is not None:
        wordindex.forget(tx.word_index, before.passages)
    wordindex.take_up(tx.word_index, text, passages)


def given_of(text: ReportText) -> list[PassageGiven]:
    """Give a version's passages as they would come in again."""
    return [
        PassageGiven(
            text=text.words_of(each),
            speaker=each.speaker,
            kind=each.kind,
            mark=each.mark,
            start_ms=each.start_ms,
            end_ms=each.end_ms,
        )
        for each in text.passages
    ]
