"""What members do about quotes, on both databases."""

import pytest

from counterpoint import quote
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.quote import Attribution, QuoteInPrint, QuoteState
from counterpoint.quote.model import (
    NoReasonToWithholdError,
    OtherArticleError,
    OtherVersionError,
    PolesWithoutParadoxError,
    ReportNotReadyError,
)
from counterpoint.report.correction.verbs import correct_passage
from counterpoint.report.model import PassageGiven
from counterpoint.report.origin.verbs import say_whose
from counterpoint.report.store import get_text
from counterpoint.report.verbs import file_report
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from counterpoint.theme import Letter, change_theme, retire_theme
from tests.report.material import join, meet
from tests.theme.material import (
    ANSWER,
    ASKED,
    OWN,
    paradox,
    span_of,
    start,
    take_back,
    tell,
    topic,
)


def propose(tx: Transaction, report_id: ReportId, *words: str) -> QuoteInPrint:
    """Lay words of a report into the pool of a new article."""
    spans = [span_of(tx, report_id, each) for each in words]
    return quote.propose_quote(
        tx, article_id=start(tx), report_id=report_id, fragments=spans
    )


def correct(tx: Transaction, report_id: ReportId, order: int, words: str) -> None:
    """Correct a passage of a report."""
    passage = get_text(tx.connection, report_id).passages[order]
    correct_passage(tx, report_id=report_id, passage_id=passage.id, text=words)


def test_a_quote_comes_back_as_it_was_proposed(tx: Transaction) -> None:
    report_id = tell(tx, "professional-15", "professionals", number=15)
    made = propose(tx, report_id, f"{OWN}\n{ASKED}\n{ANSWER}")
    assert made.text == f"{OWN}\n{ASKED}\n{ANSWER}"
    assert (made.printed, made.group, made.state) == (
        "(XV)",
        "professionals",
        QuoteState.POOL,
    )
    assert quote.show_quote(tx, made.quote.id) == made
    assert quote.list_quotes(tx, made.quote.article_id) == [made]


def test_fragments_are_kept_in_order_and_changed_together(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    made = propose(tx, report_id, "I shut the door.", "the knock")
    assert made.text == "I shut the door. […] the knock"
    changed = quote.change_quote(
        tx, quote_id=made.quote.id, fragments=[span_of(tx, report_id, ANSWER)]
    )
    assert changed.text == ANSWER
    take_back(tx)
    assert quote.show_quote(tx, made.quote.id) == made


def test_a_retired_quote_comes_back_whole(tx: Transaction) -> None:
    made = propose(tx, tell(tx, "user-01"), OWN)
    quote.retire_quote(tx, quote_id=made.quote.id)
    assert not quote.list_quotes(tx, made.quote.article_id)
    with pytest.raises(NotFoundError):
        quote.show_quote(tx, made.quote.id)
    take_back(tx)
    assert quote.show_quote(tx, made.quote.id) == made


def test_a_correction_makes_stale_only_what_it_touches(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    touched = propose(tx, report_id, OWN).quote.id
    behind = propose(tx, report_id, ANSWER).quote.id
    correct(tx, report_id, 0, f"Well. {OWN.replace('door', 'doors')}")
    assert quote.show_quote(tx, touched).state is QuoteState.STALE
    assert quote.show_quote(tx, touched).text == OWN  # as it was quoted
    assert quote.show_quote(tx, behind).state is QuoteState.POOL
    correct(tx, report_id, 2, f"{ANSWER} And so on.")
    assert quote.show_quote(tx, behind).state is QuoteState.POOL


def test_a_stale_quote_is_cut_anew_from_the_present_version(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    made = propose(tx, report_id, OWN)
    correct(tx, report_id, 0, "I locked the door.")
    span = span_of(tx, report_id, "I locked the door.")
    with pytest.raises(OtherVersionError):
        quote.change_quote(tx, quote_id=made.quote.id, fragments=[span], version=1)
    anew = quote.change_quote(tx, quote_id=made.quote.id, fragments=[span], version=2)
    assert (anew.quote.version, anew.state) == (2, QuoteState.POOL)


def test_the_label_follows_whose_report_it_is_said_to_be(tx: Transaction) -> None:
    report_id = tell(tx, "bare", None)
    made = propose(tx, report_id, OWN)
    assert (made.label, made.printed, len(made.problems)) == (None, "", 1)
    known = get_text(tx.connection, tell(tx, "user-38", number=38)).participant_id
    say_whose(tx, report_id=report_id, participant_id=known)
    assert quote.show_quote(tx, made.quote.id).printed == "(38)"


def test_a_label_is_withheld_with_its_reason_only(tx: Transaction) -> None:
    made = propose(tx, tell(tx, "user-01"), OWN)
    with pytest.raises(NoReasonToWithholdError):
        quote.change_quote(tx, quote_id=made.quote.id, attribution=Attribution.WITHHELD)
    withheld = quote.change_quote(
        tx,
        quote_id=made.quote.id,
        attribution=Attribution.WITHHELD,
        withheld_reason="The village is small.",
    )
    assert (withheld.printed, withheld.label) == ("", "1")


def test_poles_are_those_of_a_paradox_of_the_article(tx: Transaction) -> None:
    made = propose(tx, tell(tx, "user-01"), OWN)
    article_id, quote_id = made.quote.article_id, made.quote.id
    plain, doubled = topic(tx, article_id), paradox(tx, article_id)
    with pytest.raises(PolesWithoutParadoxError):
        quote.change_quote(tx, quote_id=quote_id, theme_id=plain.id, poles=[Letter.A])
    with pytest.raises(OtherArticleError):
        quote.change_quote(tx, quote_id=quote_id, theme_id=topic(tx).id)
    themed = quote.change_quote(
        tx, quote_id=quote_id, theme_id=doubled.id, poles=list(Letter)
    )
    assert themed.quote.poles == frozenset(Letter)
    moved = quote.change_quote(tx, quote_id=quote_id, theme_id=plain.id)
    assert not moved.quote.poles
    freed = quote.change_quote(tx, quote_id=quote_id, theme_id=None)
    assert freed.quote.theme_id is None


def test_a_quote_outlives_its_theme(tx: Transaction) -> None:
    made = propose(tx, tell(tx, "user-01"), OWN)
    doubled = paradox(tx, made.quote.article_id)
    themed = quote.change_quote(
        tx, quote_id=made.quote.id, theme_id=doubled.id, poles=[Letter.A]
    )
    retire_theme(tx, theme_id=doubled.id)
    assert quote.list_quotes(tx, made.quote.article_id) == [made]
    take_back(tx)
    assert quote.list_quotes(tx, made.quote.article_id) == [themed]
    change_theme(tx, theme_id=doubled.id, short="doors")
    assert quote.list_quotes(tx, made.quote.article_id) == [themed]


def test_nothing_is_quoted_from_a_report_that_nobody_approved(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        filed = file_report(
            tx, interview_id=meet(tx, bo), passages=[PassageGiven("Words.")]
        )
        with pytest.raises(ReportNotReadyError):
            quote.propose_quote(
                tx, article_id=start(tx), report_id=filed.id, fragments=[Span(0, 5)]
            )


def test_an_auditor_reads_quotes_and_changes_none(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        made = propose(tx, tell(tx, "user-01"), OWN)
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR]).id
    with database.write(eve) as tx:
        assert quote.list_quotes(tx, made.quote.article_id) == [made]
        with pytest.raises(NotAllowedError):
            quote.retire_quote(tx, quote_id=made.quote.id)
