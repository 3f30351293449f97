"""Finding what a command's words name."""

from counterpoint.coding.code.store import list_codes
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId, ThemeId
from counterpoint.report import list_reports
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.theme.store import list_themes


def report_named(tx: Transaction, key: str) -> ReportId:
    """Give the report with a key or an id.

    Raises:
        NotFoundError: There is none.
    """
    for each in list_reports(tx):
        if key in (each.key, each.id):
            return each.id
    msg = "The study has no report {key}; see the list of reports on the page."
    raise NotFoundError(msg, key=key)


def theme_named(tx: Transaction, article_id: ArticleId, title: str) -> ThemeId:
    """Give the theme of a title, in whatever capitals.

    Raises:
        NotFoundError: The article has none.
    """
    for each in list_themes(tx.connection, article_id):
        if title.casefold() == each.title.casefold():
            return each.id
    msg = "There is no theme of that title; theme list names them."
    raise NotFoundError(msg)


def code_named(tx: Transaction, article_id: ArticleId, name: str) -> CodeId:
    """Give the code of a name, in whatever capitals.

    Raises:
        NotFoundError: The codebook has none.
    """
    for each in list_codes(tx.connection, article_id):
        if name.casefold() == each.name.casefold():
            return each.id
    msg = "The codebook has no code of that name; write it as it is listed."
    raise NotFoundError(msg)
