"""What every part of the method log is told from: one article and its records."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Connection

from counterpoint.across.history.store import find_undone
from counterpoint.across.methodlog.model import Paragraph
from counterpoint.across.methodlog.voice import Voice
from counterpoint.article.model import Article
from counterpoint.article.selection import store as selection
from counterpoint.reading.seal.model import Seal
from counterpoint.reading.seal.store import get_seal
from counterpoint.report.model import Report
from counterpoint.report.store import list_reports
from counterpoint.storage import history
from counterpoint.storage.history import Entry


@dataclass(frozen=True)
class Ground:
    """An article, who tells of it, and what many parts ask for."""

    connection: Connection
    article: Article
    voice: Voice

    @cached_property
    def reports(self) -> list[Report]:
        """The reports that the article takes in, by key."""
        gone = {
            each.report_id
            for each in selection.list_omissions(self.connection, self.article.id)
        }
        return [each for each in list_reports(self.connection) if each.id not in gone]

    @cached_property
    def seal(self) -> Seal:
        """The article's seal."""
        return get_seal(self.connection, self.article.id)

    @cached_property
    def undone(self) -> frozenset[int]:
        """The places in history that stand as undone."""
        return frozenset(find_undone(self.connection))

    def steps_of(self, *kinds: str) -> list[Entry]:
        """List what was done of some kinds and not taken back, earliest first."""
        found = history.entries_of_kinds(self.connection, kinds)
        return [each for each in found if each.seq not in self.undone]


Source = Callable[[Ground], Iterator[Paragraph]]
"""Tells one part of the log, paragraph by paragraph; nothing if nothing is known."""
