"""What one merge holds in hand while it is done, in both copies at once."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, Table

from counterpoint.across.merging.joining import (
    Conflict,
    Places,
    Renamed,
    Side,
)
from counterpoint.across.merging.likeness import REMOVED
from counterpoint.kernel.sentence import Said
from counterpoint.storage.carrying import Line
from counterpoint.storage.history import Entry
from counterpoint.storage.transaction import Transaction


@dataclass(slots=True)
class Work:
    """One merge under way.

    Attributes:
        tx: In the study.
        there: In the copy.
        places: Where each step of the copy stands in the study.
        known: The copy's last step that the study knew before.
        since: The study's last step that the copy can know of.
        seq: The place of the merge itself, after all that was carried over.
        steps: What the copy did since, earliest first.
        own_steps: What the study did since.
        choices: What a member decided, by the conflicts' ids.
        lines: What became of each object that the copy changed, by table.
        ours: What became of the same objects here.
        before: How they stood here before the merge.
        taken: Objects whose version is the copy's from now on.
        doubled: What stands besides the study's version of a member's own text.
        added: New objects by kind, but what members wrote for themselves.
        changed: Objects by kind that the copy changed.
    """

    tx: Transaction
    there: Transaction
    places: Places
    known: int
    since: int
    seq: int
    steps: list[Entry]
    own_steps: list[Entry]
    choices: Mapping[str, Side]
    lines: dict[Table, dict[str, Line]] = field(default_factory=dict)
    ours: dict[Table, dict[str, Line]] = field(default_factory=dict)
    before: dict[Table, dict[str, Row[Any]]] = field(default_factory=dict)
    taken: dict[Table, set[str]] = field(default_factory=dict)
    doubled: dict[Table, set[str]] = field(default_factory=dict)
    conflicts: dict[str, Conflict] = field(default_factory=dict)
    renamed: list[Renamed] = field(default_factory=list)
    notes: list[Said] = field(default_factory=list)
    added: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)

    @property
    def here(self) -> Connection:
        """The study's connection."""
        return self.tx.connection

    @property
    def other(self) -> Connection:
        """The copy's connection."""
        return self.there.connection

    def new_ids(self, table: Table) -> set[str]:
        """Name the objects of a table that the study never had and the copy made."""
        return {
            id_
            for id_, line in self.ours.get(table, {}).items()
            if line.states == (None,) and self.lines[table][id_].last is not None
        }

    def removed(self, table: str, steps: Iterable[Entry]) -> set[str]:
        """Name the objects of a table that some steps took away for good."""
        if table not in REMOVED:
            return set()
        kind, named = REMOVED[table]
        return {str(each.payload[named]) for each in steps if each.kind == kind}

    def side_of(self, conflict: Conflict) -> Side:
        """Note a conflict, and say whose version stands: the study's until chosen."""
        self.conflicts[conflict.id] = conflict
        return conflict.chosen or Side.MINE
