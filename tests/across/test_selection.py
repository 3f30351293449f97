"""Which reports an article is about, on both databases."""

import pytest

from counterpoint import coding, quote, theme
from counterpoint.across.history import verbs as history
from counterpoint.across.selection.model import ReportInUseError
from counterpoint.across.selection.verbs import (
    leave_out_reports,
    show_selection,
    take_in_reports,
)
from counterpoint.article.selection.model import (
    NoOmissionReasonError,
    ReportLeftOutError,
)
from counterpoint.article.selection.verbs import list_omissions
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.theme import Letter, Place, PlaceKind
from tests.coding.material import join
from tests.theme.material import OWN, code_words, lay, paradox, pole, span_of, start
from tests.theme.material import tell as tell_of

WHY = "Another question"


def leave_out(tx: Transaction, article_id: ArticleId, *report_ids: ReportId) -> None:
    """Leave reports out for a reason."""
    leave_out_reports(tx, article_id=article_id, report_ids=report_ids, reason=WHY)


def test_an_article_is_about_all_reports_but_those_left_out(tx: Transaction) -> None:
    one, other = start(tx), start(tx)
    kept, gone = tell_of(tx, "user-01"), tell_of(tx, "user-02")
    leave_out(tx, one, gone)
    shown = {each.report_id: each.left_out for each in show_selection(tx, one)}
    assert shown == {kept: None, gone: WHY}
    assert list_omissions(tx, other) == []
    later = tell_of(tx, "user-03")
    assert {each.report_id for each in show_selection(tx, one)} == {kept, gone, later}
    take_in_reports(tx, article_id=one, report_ids=[gone])
    assert list_omissions(tx, one) == []


def test_a_report_is_left_out_for_a_reason_and_once(tx: Transaction) -> None:
    paper, report = start(tx), tell_of(tx, "user-01")
    with pytest.raises(NoOmissionReasonError):
        leave_out_reports(tx, article_id=paper, report_ids=[report], reason=" ")
    with pytest.raises(NotFoundError):
        leave_out(tx, paper, ReportId("r404"))
    leave_out(tx, paper, report)
    before = list(tx.recorded)
    leave_out(tx, paper, report)
    assert tx.recorded == before


def test_a_report_that_carries_the_articles_work_stays_in(tx: Transaction) -> None:
    paper, other = start(tx), start(tx)
    coded, laid, quoted = (tell_of(tx, f"user-0{n}") for n in (1, 2, 3))
    code_words(tx, coding.add_code(tx, article_id=paper, name="door"), coded)
    lay(tx, pole(tx, paradox(tx, paper), Letter.A), laid, OWN)
    quote.propose_quote(
        tx, article_id=paper, report_id=quoted, fragments=[span_of(tx, quoted, OWN)]
    )
    for report in (coded, laid, quoted):
        with pytest.raises(ReportInUseError):
            leave_out(tx, paper, report)
    uses = {each.report_id: each.use for each in show_selection(tx, paper)}
    assert (uses[coded].codings, uses[laid].evidence, uses[quoted].quotes) == (1, 1, 1)
    leave_out(tx, other, coded, laid, quoted)


def test_nothing_is_coded_laid_or_quoted_of_a_report_left_out(
    tx: Transaction,
) -> None:
    paper, report = start(tx), tell_of(tx, "user-01")
    code = coding.add_code(tx, article_id=paper, name="door")
    topic = theme.add_theme(tx, article_id=paper, title="Doors")
    leave_out(tx, paper, report)
    with pytest.raises(ReportLeftOutError):
        code_words(tx, code, report)
    with pytest.raises(ReportLeftOutError):
        lay(tx, Place(PlaceKind.THEME, topic.id), report, OWN)
    with pytest.raises(ReportLeftOutError):
        quote.propose_quote(
            tx, article_id=paper, report_id=report, fragments=[span_of(tx, report, OWN)]
        )


def test_those_of_reports_left_out_are_not_counted_in_a_theme(tx: Transaction) -> None:
    paper = start(tx)
    tell_of(tx, "user-01")
    gone = tell_of(tx, "user-02")
    turned = paradox(tx, paper)
    leave_out(tx, paper, gone)
    users = next(c for c in theme.count_coverage(tx, turned.id) if c.group == "users")
    assert users.of == 1


def test_undoing_that_a_coding_was_taken_away_looks_at_the_articles_reports(
    database: Database, ada: MemberId
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        paper, report = start(tx), tell_of(tx, "user-01")
        code = coding.add_code(tx, article_id=paper, name="door")
        code_words(tx, code, report)
        (made,) = coding.list_codings(tx, report).codings
    with database.write(ada) as tx:
        coding.uncode(tx, coding_id=made.id)
    with database.write(bo.id) as tx:
        leave_out(tx, paper, report)
    with pytest.raises(ChangedSinceError), database.write(ada) as tx:
        history.undo(tx)
    with database.write(bo.id) as tx:
        take_in_reports(tx, article_id=paper, report_ids=[report])
    with database.write(ada) as tx:
        history.undo(tx)
        assert coding.list_codings(tx, report).codings == [made]
