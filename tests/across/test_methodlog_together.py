"""The method log tells the approach, where themes came from, and what was left."""

from counterpoint import coding, theme
from counterpoint.across.methodlog.verbs import show_method_log
from counterpoint.article.approach.model import Approach
from counterpoint.article.approach.verbs import declare_approach
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.spans import Span
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.discussion.opened import Table, lay_open


def told(tx: Transaction, table: Table) -> str:
    """Give the log as one text."""
    log = show_method_log(tx, table.team.article_id, language="en")
    return " ".join(sentence.text for sentence in log.sentences())


def test_the_log_tells_what_was_made_from_notes_and_what_was_left(
    database: Database, ada: MemberId
) -> None:
    table = lay_open(database, ada)
    paper, reports = table.team.article_id, table.team.reports
    with database.write(ada) as tx:
        before = told(tx, table)
        declare_approach(
            tx, article_id=paper, approach=Approach.REFLEXIVE, reason="We interpret"
        )
        theme.add_theme(tx, article_id=paper, title="Keys", notes=table.apart)
        coding.leave_uncoded(
            tx, article_id=paper, report_id=reports[1], span=Span(0, 4), reason="Rain."
        )
        after = told(tx, table)
    assert "began from" not in before
    assert "The analysis is reflexive thematic analysis." in after
    assert "The reason given is: “We interpret" in after
    assert "One theme was begun" in after
    assert "“Keys” began from two notes by Bo and Cleo." in after
    assert "One stretch was left uncoded, for a stated reason," in after
