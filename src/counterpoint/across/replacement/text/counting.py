"""In how many things that a member may read some words stand.

Nobody learns here what others wrote for themselves, nor how often: such texts are
rewritten unseen, and counted for nobody (decision 0008).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from counterpoint.across.replacement.matching import Finder
from counterpoint.across.replacement.model import Found
from counterpoint.across.replacement.text import store
from counterpoint.across.replacement.text.store import Version
from counterpoint.kernel.ids import ReportId
from counterpoint.participant.erasing import Whose
from counterpoint.report.approval.store import list_approved_versions
from counterpoint.report.model import Report
from counterpoint.report.readership import may_read
from counterpoint.report.relation import relations_to
from counterpoint.report.store import get_report
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import Relation

OPEN: dict[str, str] = {
    "code": "codes",
    "theme": "themes",
    "paradox": "paradoxes",
    "pole": "paradoxes",
    "way": "paradoxes",
    "block": "blocks of the manuscript",
    "decision": "decisions",
    "meeting": "meetings",
    "article": "articles",
    "term": "terms",
    "guide": "interview guides",
    "sheet": "information sheets",
}
"""Texts of the team that every member reads, and what one is called in the plural."""


@dataclass(frozen=True, slots=True)
class Visible:
    """What the acting member may read of what holds the words.

    Attributes:
        things: How many of each sort hold them.
        wordings: Which of the wordings stand in any, by their numbers.
    """

    things: tuple[Found, ...]
    wordings: frozenset[int]


def look(tx: Transaction, finder: Finder, whose: Whose | None) -> Visible:
    """Count the things that the acting member may read and that hold the words.

    Linear in the study's texts.
    """
    only = None if whose is None else next(iter(whose.report_ids))
    things: dict[str, set[str]] = {}
    wordings: set[int] = set()
    for thing, id_, text in (*_versions(tx, only), *_others(tx, whose)):
        found = {site.nth for site in finder.sites(text)}
        if found:
            things.setdefault(thing, set()).add(id_)
            wordings |= found
    counted = tuple(Found(thing, len(ids)) for thing, ids in things.items())
    return Visible(counted, frozenset(wordings))


def _versions(tx: Transaction, only: ReportId | None) -> Iterator[tuple[str, str, str]]:
    reading = _Reading(tx)
    for version in store.list_versions(tx.connection, only):
        if not version.is_erased and reading.may_read(version):
            name = store.name_of_version(version)
            yield "versions of reports", name, version.text


def _others(tx: Transaction, whose: Whose | None) -> Iterator[tuple[str, str, str]]:
    own = store.list_own(tx.connection, tx.actor)
    for kept in store.list_texts(tx.connection, whose):
        thing = OPEN.get(kept.column.table.name)
        thing = thing or own.get((kept.column.table.name, kept.id))
        if thing is not None and kept.is_standing:
            yield thing, kept.id, kept.text


_Known = tuple[Report, tuple[Relation, ...], set[int]]


class _Reading:
    """Says which versions the acting member may read, asking once a report."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._known: dict[ReportId, _Known] = {}

    def may_read(self, version: Version) -> bool:
        """Say whether the member may read a version's words."""
        id_ = version.report_id
        if id_ not in self._known:
            facts = get_report(self._tx.connection, id_)
            related = relations_to(self._tx, facts)
            approved = list_approved_versions(self._tx.connection, id_)
            self._known[id_] = (facts, related, approved)
        facts, related, approved = self._known[id_]
        return may_read(facts, version.no, related, approved)
