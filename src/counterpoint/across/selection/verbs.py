"""What is done about an article's reports: show them, leave some out, take them in.

It is here and not at the article, because whether a report may be left out depends
on codings, evidence and quotes, of which the article does not hear.
"""

from collections.abc import Collection, Iterable

from counterpoint.across.selection import store
from counterpoint.across.selection.model import Choice, Use, check_unused
from counterpoint.article import store as articles
from counterpoint.article.selection import store as selection
from counterpoint.article.selection.model import (
    ArticleReportsLeftOut,
    ArticleReportsTakenIn,
    Omission,
    checked_reason,
)
from counterpoint.kernel.ids import ArticleId, OmissionId, ReportId, new_id
from counterpoint.participant.person.store import list_participants
from counterpoint.report import store as reports
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def show_selection(tx: Transaction, article_id: ArticleId) -> list[Choice]:
    """List all reports of the study, each with how the article stands to it.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    article = articles.get_article(tx.connection, article_id)
    omissions = selection.list_omissions(tx.connection, article_id)
    left_out = {each.report_id: each.reason for each in omissions}
    uses = store.uses_of(tx.connection, article_id)
    people = {person.id: person for person in list_participants(tx.connection)}
    found = []
    for report in reports.list_reports(tx.connection):
        person = people.get(report.participant_id) if report.participant_id else None
        group = person.group if person else None
        found.append(
            Choice(
                report_id=report.id,
                key=report.key,
                label=person.label if person else None,
                group=group,
                state=report.state,
                brought_in=report.brought_in,
                is_followed=group is None or group in article.groups,
                left_out=left_out.get(report.id),
                use=uses.get(report.id, Use()),
            )
        )
    return found


def leave_out_reports(
    tx: Transaction,
    *,
    article_id: ArticleId,
    report_ids: Iterable[ReportId],
    reason: str,
) -> None:
    """Leave reports out of an article; those left out already stay so.

    Raises:
        NotFoundError: There is no such article or report.
        NoOmissionReasonError: No reason is given.
        ReportInUseError: Its codings, evidence, quotes or stories lie on one.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    articles.get_article(tx.connection, article_id)
    why = checked_reason(reason)
    wanted = _reports(tx, report_ids)
    uses = store.uses_of(tx.connection, article_id)
    check_unused({each.key: uses.get(each.id, Use()) for each in wanted})
    known = selection.left_out(tx.connection, article_id, [r.id for r in wanted])
    new = [
        Omission(OmissionId(new_id()), article_id, each.id, why)
        for each in wanted
        if each.id not in known
    ]
    if new:
        seq = tx.record(ArticleReportsLeftOut(article_id, len(new)))
        selection.put_omissions(tx.connection, seq, new)


def take_in_reports(
    tx: Transaction, *, article_id: ArticleId, report_ids: Collection[ReportId]
) -> None:
    """Take reports into an article again; those that are in it stay so.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    articles.get_article(tx.connection, article_id)
    standing = selection.list_omissions(tx.connection, article_id)
    gone = [each.id for each in standing if each.report_id in report_ids]
    if gone:
        seq = tx.record(ArticleReportsTakenIn(article_id, len(gone)))
        selection.retire_omissions(tx.connection, seq, gone)


def _reports(tx: Transaction, report_ids: Iterable[ReportId]) -> list[Report]:
    return [reports.get_report(tx.connection, id_) for id_ in dict.fromkeys(report_ids)]
