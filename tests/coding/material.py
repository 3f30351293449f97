"""Reports, articles and codes for tests of coding, made by ordinary verbs."""

from counterpoint import article
from counterpoint.across.history.model import Undone
from counterpoint.coding import Code, Coding, add_code, code_span, list_codings
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId, PassageId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.correction.verbs import correct_passage
from counterpoint.report.model import PassageGiven, ReportText
from counterpoint.report.store import get_text
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage import versions
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Member, Role
from counterpoint.study.member.verbs import add_member

FIRST = "The lock was new. Nobody had the other key 🔑 but me."
SECOND = "I sat on the floor and listened."


def bring_in(
    tx: Transaction, *paragraphs: str, key: str = "user-01"
) -> tuple[ReportId, str]:
    """Bring in a report of two paragraphs, or of those given; give its text."""
    passages = [PassageGiven(text) for text in paragraphs or (FIRST, SECOND)]
    report = bring_in_report(tx, key=key, passages=passages)
    return report.id, get_text(tx.connection, report.id).text


def start(tx: Transaction, title: str = "Keys") -> ArticleId:
    """Start an article that nobody leads."""
    return article.start_article(tx, title=title, read_together=True).id


def code(
    tx: Transaction, article_id: ArticleId, name: str, parent: CodeId | None = None
) -> Code:
    """Add a code."""
    return add_code(tx, article_id=article_id, name=name, parent_id=parent)


def code_words(
    tx: Transaction, report_id: ReportId, code_id: CodeId, words: str
) -> Coding:
    """Code the first place where these words stand."""
    text = get_text(tx.connection, report_id).text
    at = text.index(words)
    span = Span(at, at + len(words))
    return code_span(tx, report_id=report_id, code_id=code_id, span=span)


def correct(tx: Transaction, report_id: ReportId, order: int, words: str) -> ReportText:
    """Correct the words of one passage."""
    before = get_text(tx.connection, report_id)
    chosen: PassageId = before.passages[order].id
    return correct_passage(tx, report_id=report_id, passage_id=chosen, text=words)


def take_back(tx: Transaction) -> int:
    """Take back the latest thing done in this transaction; give its new place."""
    step = tx.recorded[-1]
    seq = tx.record(Undone(step, "", None))
    versions.take_back(tx.connection, step, seq)
    return seq


def join(
    database: Database, ada: MemberId, key: str = "bo", role: Role = Role.RESEARCHER
) -> Member:
    """Let another member join."""
    with database.write(ada) as tx:
        return add_member(tx, key=key, name=key, roles=[role])


def codings(tx: Transaction, report_id: ReportId) -> list[Coding]:
    """List a report's codings in all articles."""
    return list_codings(tx, report_id).codings
