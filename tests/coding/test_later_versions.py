"""Codings after a correction, and the passages of a code, on both databases."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from counterpoint.coding import (
    Standing,
    code_span,
    list_code_passages,
    show_coding,
    stretch_coding,
)
from counterpoint.coding.coding.model import (
    AlreadyCodedError,
    CursorError,
    OtherVersionError,
)
from counterpoint.coding.coding.store import coding as table
from counterpoint.kernel.ids import CodeId, MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.participant.person.verbs import add_participant
from counterpoint.report.origin.verbs import say_whose
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.coding.material import (
    bring_in,
    code,
    code_words,
    codings,
    correct,
    start,
)

WORDS = st.text(alphabet="ab \n🔑ö", min_size=1, max_size=20).filter(str.strip)


def test_codings_are_found_again_after_a_correction(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    for words in ("The lock", "Nobody", "the floor"):
        code_words(tx, report_id, code_id, words)
    correct(tx, report_id, 0, "The lock was brand new. No one had the other key.")
    found = [(c.exact, c.version, c.standing) for c in codings(tx, report_id)]
    assert sorted(found) == [
        ("No one", 2, Standing.BROKEN),
        ("The lock", 2, Standing.HOLDS),
        ("the floor", 2, Standing.MOVED),
    ]


def test_the_next_change_of_a_carried_coding_keeps_it_in_the_new_version(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    made = code_words(tx, report_id, code_id, "the floor")
    correct(tx, report_id, 0, "The lock was brand new.")
    moved = show_coding(tx, made.id)
    kept = stretch_coding(tx, coding_id=made.id, span=moved.span, version=2)
    assert (kept.version, kept.exact, kept.span) == (2, "the floor", moved.span)
    assert show_coding(tx, made.id).standing is Standing.HOLDS


def test_a_span_chosen_before_a_correction_is_refused(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    made = code_words(tx, report_id, code_id, "the floor")
    correct(tx, report_id, 0, "The lock was brand new.")
    with pytest.raises(OtherVersionError):
        code_span(tx, report_id=report_id, code_id=code_id, span=Span(0, 3), version=1)
    with pytest.raises(OtherVersionError):
        stretch_coding(tx, coding_id=made.id, span=Span(0, 3), version=1)


def test_a_carried_coding_is_not_made_twice(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    code_words(tx, report_id, code_id, "the floor")
    correct(tx, report_id, 0, "The lock was brand new.")
    with pytest.raises(AlreadyCodedError):
        code_words(tx, report_id, code_id, "the floor")


def test_the_passages_of_a_code_are_read_page_by_page(
    tx: Transaction, code_id: CodeId
) -> None:
    reports = [bring_in(tx, key=f"user-{n:02}")[0] for n in range(3)]
    for report_id in reports:
        for words in ("lock", "key", "lock was", "floor"):
            code_words(tx, report_id, code_id, words)
    whole = list_code_passages(tx, code_id)
    assert (len(whole.items), whole.of, whole.next) == (12, 12, None)
    seen, after = [], None
    while True:
        page = list_code_passages(tx, code_id, after=after, limit=5)
        seen += page.items
        after = page.next
        if after is None:
            break
    assert seen == whole.items
    places = [(p.coding.report_id, p.coding.start, p.coding.id) for p in seen]
    assert places == sorted(places)


def test_a_page_that_ends_at_the_last_passage_has_no_next(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    code_words(tx, report_id, code_id, "lock")
    assert list_code_passages(tx, code_id, limit=1).next is None
    with pytest.raises(CursorError):
        list_code_passages(tx, code_id, after="anywhere")


def test_a_passage_is_read_with_its_report_label_and_surroundings(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    code_words(tx, report_id, code_id, "the floor")
    (unknown,) = list_code_passages(tx, code_id).items
    assert (unknown.report, unknown.label) == ("user-01", None)
    person = add_participant(tx, group="professionals", number=15)
    say_whose(tx, report_id=report_id, participant_id=person.id)
    (known,) = list_code_passages(tx, code_id).items
    assert known.label == "XV"
    assert known.before.endswith("I sat on ")
    assert known.after == " and listened."


def test_the_passages_of_a_code_follow_a_correction(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    code_words(tx, report_id, code_id, "I sat")
    correct(tx, report_id, 0, "Quiet.")
    (found,) = list_code_passages(tx, code_id).items
    assert (found.coding.version, found.coding.start) == (2, len("Quiet.\n"))
    assert (found.before, found.coding.exact) == ("Quiet.\n", "I sat")


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    paragraphs=st.lists(WORDS, min_size=1, max_size=3), becomes=WORDS, data=st.data()
)
def test_a_codings_words_always_stand_in_the_version_it_names(
    database: Database,
    ada: MemberId,
    paragraphs: list[str],
    becomes: str,
    data: st.DataObject,
) -> None:
    with database.read(ada) as tx:
        key = f"r-{history.last_seq(tx.connection)}"
    with database.write(ada) as tx:
        report_id, text = bring_in(tx, *paragraphs, key=key)
        code_id = code(tx, start(tx), "own door").id
        start_at = data.draw(st.integers(0, len(text) - 1))
        span = Span(start_at, data.draw(st.integers(start_at + 1, len(text))))
        if not span.of(text).isspace():
            code_span(tx, report_id=report_id, code_id=code_id, span=span)
        order = data.draw(st.integers(0, len(paragraphs) - 1))
        texts = {1: text, 2: correct(tx, report_id, order, becomes).text}
        for row in tx.connection.execute(
            select(table).where(table.c.report_id == report_id)
        ):
            assert texts[row.version][row.start : row.end] == row.exact
        for coding in codings(tx, report_id):
            assert coding.span.of(texts[coding.version]) == coding.exact
