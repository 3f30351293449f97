"""Whether each version of a report still says what history witnessed.

History holds a salted digest of a version from when it was made. A replacement
writes versions over, with new salts; its own event holds the new digests, so that
what it did can be told from what somebody did behind the program's back. What
somebody withdrew has neither words nor salt, and nothing is asked of it.
"""

from collections.abc import Iterable, Iterator

from counterpoint.across.foreign.event import ProjectImported
from counterpoint.across.replacement.model import WordsReplaced, WordsRestored
from counterpoint.across.replacement.rewriting import read_told
from counterpoint.across.replacement.text.store import Version, list_versions
from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.text import digest
from counterpoint.report.event import (
    PassageCorrected,
    ReportApproved,
    ReportBroughtIn,
    ReportFiled,
    ReportRevised,
)
from counterpoint.report.store import list_reports
from counterpoint.storage.history import Entry, entries_of_kinds
from counterpoint.storage.transaction import Transaction

FIRST = frozenset({ReportBroughtIn.__name__, ReportFiled.__name__})
LATER = frozenset({ReportRevised.__name__, PassageCorrected.__name__})
REWRITTEN = frozenset(
    each.__name__ for each in (WordsReplaced, WordsRestored, ProjectImported)
)
APPROVED = ReportApproved.__name__
KINDS = FIRST | LATER | REWRITTEN | {APPROVED}

Witnesses = dict[tuple[ReportId, int], str]


def list_departures(tx: Transaction) -> list[str]:
    """List in a sentence each version that is not what was witnessed.

    Linear in the reports' texts and in what was done about them.
    """
    entries = entries_of_kinds(tx.connection, KINDS)
    keys = {each.id: each.key for each in list_reports(tx.connection)}
    witnessed, approved = fold(entries)
    found = [
        f"Version {no} of report {keys.get(id_, id_)} was approved in other words."
        for id_, no in approved
    ]
    return found + [
        f"Version {each.no} of report {keys.get(each.report_id, each.report_id)}"
        " was changed behind the program's back."
        for each in departing(list_versions(tx.connection), witnessed)
    ]


def fold(entries: Iterable[Entry]) -> tuple[Witnesses, list[tuple[ReportId, int]]]:
    """Follow what history says of each version's words, earliest entry first.

    Returns:
        The digest that each version must have now, and the versions whose approval
        speaks of other words than they had (method, invariant 8).
    """
    witnessed: Witnesses = {}
    departing: list[tuple[ReportId, int]] = []
    for each in entries:
        told = each.payload
        if each.kind in REWRITTEN:
            witnessed |= read_told(told["rewritten"])
            continue
        key = (ReportId(told["report_id"]), int(told.get("version", 1)))
        if each.kind != APPROVED:
            witnessed[key] = told["text_digest"]
        elif witnessed.get(key) != told["text_digest"]:
            departing.append(key)
    return witnessed, departing


def departing(versions: Iterable[Version], witnessed: Witnesses) -> Iterator[Version]:
    """Give the versions whose words are not those that were witnessed."""
    for each in versions:
        known = witnessed.get((each.report_id, each.no))
        if not each.is_erased and known != digest(each.salt, each.text):
            yield each
