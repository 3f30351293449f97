"""What members do about codings, on both databases."""

import pytest
from sqlalchemy import select

from counterpoint.coding import (
    ToCode,
    check_restored,
    code_span,
    code_spans,
    list_codings,
    show_coding,
    stretch_coding,
    uncode,
)
from counterpoint.coding.code.model import OtherArticleError, UnknownCodeError
from counterpoint.coding.coding.model import (
    AlreadyCodedError,
    NotCodableError,
)
from counterpoint.coding.coding.store import coding as table
from counterpoint.interview.meeting.verbs import note_interview
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import CodeId, CodingId, MemberId, ReportId
from counterpoint.kernel.spans import Anchor, EmptySpanError, Span, SpanOutsideError
from counterpoint.participant.person.verbs import add_participant
from counterpoint.report.approval.verbs import submit_report
from counterpoint.report.model import PassageGiven
from counterpoint.report.verbs import file_report
from counterpoint.review import approve_report
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.permission import NotAllowedError
from tests.coding.material import (
    bring_in,
    code,
    code_words,
    codings,
    join,
    start,
    take_back,
)


def test_a_coding_comes_back_as_it_was_made(
    tx: Transaction, ada: MemberId, report_id: ReportId, code_id: CodeId
) -> None:
    made = code_words(tx, report_id, code_id, "key 🔑 but me")
    (found,) = codings(tx, report_id)
    assert found == made._replace(at=found.at)
    assert abs((found.at - made.at).total_seconds()) < 0.001
    assert (found.exact, found.by, found.version) == ("key 🔑 but me", ada, 1)
    assert show_coding(tx, made.id) == found


def test_a_coding_keeps_what_stands_around_it(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    made = code_words(tx, report_id, code_id, "Nobody")
    _, text = bring_in(tx, key="the-same-words")
    row = tx.connection.execute(select(table).where(table.c.id == made.id)).one()
    anchor = Anchor.at(made.span, text)
    assert (row.exact, row.before, row.after) == (
        anchor.exact,
        anchor.before,
        anchor.after,
    )


def test_white_space_at_both_ends_is_left_out(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    assert code_words(tx, report_id, code_id, " lock ").exact == "lock"
    with pytest.raises(EmptySpanError):
        code_words(tx, report_id, code_id, " ")


def test_a_span_beyond_the_text_is_refused(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    with pytest.raises(SpanOutsideError):
        code_span(tx, report_id=report_id, code_id=code_id, span=Span(0, 10_000))


def test_spans_overlap_as_they_like(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    other = code(tx, start(tx, "Other"), "lock").id
    for chosen, words in ((code_id, "lock was"), (code_id, "was new"), (other, "lock")):
        code_words(tx, report_id, chosen, words)
    assert [c.exact for c in codings(tx, report_id)] == ["lock", "lock was", "was new"]


def test_a_member_codes_the_same_span_once_and_others_may_too(
    database: Database, ada: MemberId
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        report_id, _ = bring_in(tx)
        code_id = code(tx, start(tx), "own door").id
        code_words(tx, report_id, code_id, "lock")
        with pytest.raises(AlreadyCodedError):
            code_words(tx, report_id, code_id, " lock ")
    with database.write(bo.id) as tx:
        code_words(tx, report_id, code_id, "lock")
        assert {c.by for c in codings(tx, report_id)} == {ada, bo.id}


def test_a_missing_report_or_code_is_named(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    with pytest.raises(NotFoundError, match="r404"):
        code_span(tx, report_id=ReportId("r404"), code_id=code_id, span=Span(0, 3))
    with pytest.raises(UnknownCodeError, match="k404"):
        code_words(tx, report_id, CodeId("k404"), "lock")


def test_a_code_of_another_article_is_refused(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    elsewhere = start(tx, "Other")
    with pytest.raises(OtherArticleError):
        code_span(
            tx,
            report_id=report_id,
            code_id=code_id,
            span=Span(0, 3),
            article_id=elsewhere,
        )


def test_each_article_has_its_own_codings(tx: Transaction, report_id: ReportId) -> None:
    one, two = start(tx), start(tx, "Other")
    made = code_words(tx, report_id, code(tx, one, "lock").id, "lock")
    code_words(tx, report_id, code(tx, two, "lock").id, "lock")
    assert [c.id for c in list_codings(tx, report_id, one).codings] == [made.id]


def test_history_holds_no_word_of_what_was_coded(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    made = code_words(tx, report_id, code_id, "listened")
    stretch_coding(tx, coding_id=made.id, span=Span(made.start - 4, made.end))
    code_spans(tx, spans=[ToCode(report_id, code_id, made.span)])
    told = history.entries(tx.connection, limit=3)
    assert "listened" not in str([entry.payload for entry in told])


def test_a_report_is_coded_once_its_interviewer_has_approved_it(
    database: Database, ada: MemberId
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        person = add_participant(tx, group="users")
        meeting = note_interview(tx, participant_id=person.id, interviewer_id=bo.id)
        code_id = code(tx, start(tx), "own door").id
        report = file_report(
            tx, interview_id=meeting.id, passages=[PassageGiven("The lock was new.")]
        )
        with pytest.raises(NotCodableError, match="Submit"):
            code_words(tx, report.id, code_id, "lock")
        submit_report(tx, report_id=report.id)
        with pytest.raises(NotCodableError, match="Ask the interviewer"):
            code_words(tx, report.id, code_id, "lock")
    with database.write(bo.id) as tx:
        approve_report(tx, report_id=report.id, attestation="Heard it all.")
        assert code_words(tx, report.id, code_id, "lock").exact == "lock"


def test_many_spans_are_coded_at_once_in_one_step(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    before = len(tx.recorded)
    spans = [ToCode(report_id, code_id, Span(n, n + 3)) for n in (0, 4, 9)]
    made = code_spans(tx, spans=spans)
    assert len(tx.recorded) == before + 1
    assert [c.exact for c in made] == [c.exact for c in codings(tx, report_id)]
    check_restored(tx, take_back(tx))
    assert codings(tx, report_id) == []


def test_of_many_spans_none_is_coded_if_one_is_refused(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    good, twice = Span(0, 3), Span(4, 8)
    for bad in (Span(0, 10_000), twice):
        spans = [ToCode(report_id, code_id, each) for each in (good, twice, bad)]
        with pytest.raises((SpanOutsideError, AlreadyCodedError)):
            code_spans(tx, spans=spans)
    assert codings(tx, report_id) == []


def test_coding_no_spans_is_no_step(tx: Transaction) -> None:
    before = list(tx.recorded)
    assert code_spans(tx, spans=[]) == []
    assert tx.recorded == before


def test_one_stretches_and_takes_away_ones_own_codings_only(
    database: Database, ada: MemberId
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        report_id, _ = bring_in(tx)
        made = code_words(tx, report_id, code(tx, start(tx), "own door").id, "lock")
    with database.write(bo.id) as tx:
        with pytest.raises(NotAllowedError):
            stretch_coding(tx, coding_id=made.id, span=Span(0, 3))
        with pytest.raises(NotAllowedError):
            uncode(tx, coding_id=made.id)
    with database.write(ada) as tx:
        stretched = stretch_coding(tx, coding_id=made.id, span=Span(0, 8))
        assert (stretched.exact, stretched.id) == ("The lock", made.id)
        assert codings(tx, report_id)[0].span == Span(0, 8)
        uncode(tx, coding_id=made.id)
        assert codings(tx, report_id) == []
        with pytest.raises(NotFoundError):
            uncode(tx, coding_id=made.id)


def test_an_auditor_reads_codings_and_makes_none(
    database: Database, ada: MemberId
) -> None:
    eve = join(database, ada, "eve", Role.AUDITOR)
    with database.write(ada) as tx:
        report_id, _ = bring_in(tx)
        code_id = code(tx, start(tx), "own door").id
        code_words(tx, report_id, code_id, "lock")
    with database.write(eve.id) as tx:
        assert len(codings(tx, report_id)) == 1
        with pytest.raises(NotAllowedError):
            code_words(tx, report_id, code_id, "key")


def test_a_coding_is_not_stretched_onto_its_twin(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    one = code_words(tx, report_id, code_id, "lock")
    two = code_words(tx, report_id, code_id, "lock was")
    with pytest.raises(AlreadyCodedError):
        stretch_coding(tx, coding_id=two.id, span=one.span)
    before = list(tx.recorded)
    assert stretch_coding(tx, coding_id=two.id, span=two.span).span == two.span
    assert tx.recorded == before


def test_taking_back_restores_what_a_coding_was(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    made = code_words(tx, report_id, code_id, "lock")
    stood = codings(tx, report_id)
    stretch_coding(tx, coding_id=made.id, span=Span(0, 8))
    check_restored(tx, take_back(tx))
    assert codings(tx, report_id) == stood
    uncode(tx, coding_id=made.id)
    check_restored(tx, take_back(tx))
    assert codings(tx, report_id) == stood
    code_words(tx, report_id, code_id, "key")
    check_restored(tx, take_back(tx))
    assert codings(tx, report_id) == stood


def test_a_missing_coding_is_named(tx: Transaction) -> None:
    with pytest.raises(NotFoundError, match="c404"):
        show_coding(tx, CodingId("c404"))
