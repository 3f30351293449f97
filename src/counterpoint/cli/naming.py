"""Finding what a command's words name."""

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ReportId
from counterpoint.report import list_reports
from counterpoint.storage.transaction import Transaction


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
