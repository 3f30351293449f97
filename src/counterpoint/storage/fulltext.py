"""The one port with two makes: finding words in FTS5 and in PostgreSQL.

Words are divided here, not by the databases, so that both find the same; the
order of hits may differ.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection, bindparam, delete, insert, select, text

from counterpoint.kernel.text import spellings
from counterpoint.storage.schema import word_entry

LONGEST_WORD = 200  # PostgreSQL keeps no longer lexeme than 2,046 bytes


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand one after the other.

    Attributes:
        words: Case-folded, at least one.
        begins: Whether the last is only the beginning of a word.
    """

    words: tuple[str, ...]
    begins: bool = False


def phrases(asked: str) -> tuple[Phrase, ...]:
    """Read a search: words, "words in quotation marks", beginnings*.

    All phrases must be found in the same text.
    """
    found = []
    for quoted, plain in re.findall(r'["“]([^"”]+)["”]?|(\S+)', asked):
        inside = quoted or plain
        divided = tuple(spellings(inside))
        if divided:
            found.append(Phrase(divided, begins=inside.rstrip().endswith("*")))
    return tuple(found)


class FullText(Protocol):
    """Finds the objects whose text holds certain words."""

    def index(self, kind: str, texts: Iterable[tuple[str, str]]) -> None:
        """Take up texts, each with its object's id; one object may have several."""
        ...

    def erase(self, ids: Sequence[str]) -> None:
        """Forget all words of these objects."""
        ...

    def find(self, kind: str, asked: Sequence[Phrase], limit: int) -> list[str]:
        """Give the ids of objects that hold every phrase, in the order of the ids.

        An object's phrases may stand in different texts of it. Up to ``limit`` ids
        are given, and the same ones each time: those that were made first.
        """
        ...


def full_text_of(connection: Connection) -> FullText:
    """Give the index of the database that is connected."""
    if connection.dialect.name == "postgresql":
        return _TextSearch(connection)
    return _Fts5(connection)


def empty_file_index(connection: Connection) -> None:
    """Empty a file's index with every page that it had; its entries stay.

    To delete each text leaves the divided pages of the index in use.
    """
    connection.execute(text("DELETE FROM word_fts_content"))
    connection.execute(text("INSERT INTO word_fts (word_fts) VALUES ('rebuild')"))


class _Fts5:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def index(self, kind: str, texts: Iterable[tuple[str, str]]) -> None:
        rows = _entries(self._connection, kind, texts)
        if rows:
            statement = text("INSERT INTO word_fts (rowid, words) VALUES (:id, :words)")
            made = [{"id": id_, "words": " ".join(ws)} for id_, ws in rows]
            self._connection.execute(statement, made)

    def erase(self, ids: Sequence[str]) -> None:
        query = select(word_entry.c.id).where(word_entry.c.object_id.in_(ids))
        gone = [{"id": id_} for id_ in self._connection.scalars(query)]
        if gone:
            self._connection.execute(
                text("DELETE FROM word_fts WHERE rowid = :id"), gone
            )
            _forget(self._connection, ids)

    def find(self, kind: str, asked: Sequence[Phrase], limit: int) -> list[str]:
        matches = [f'"{" ".join(p.words)}"{"*" if p.begins else ""}' for p in asked]
        one = (
            "SELECT e.object_id FROM word_fts f JOIN word_entry e ON e.id = f.rowid"
            " WHERE word_fts MATCH :match_{nth} AND e.kind = :kind"
        )
        return _holding_all(self._connection, one, kind, matches, limit)


class _TextSearch:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def index(self, kind: str, texts: Iterable[tuple[str, str]]) -> None:
        rows = _entries(self._connection, kind, texts)
        if rows:
            statement = text(
                "INSERT INTO word_vector (entry_id, words)"
                " VALUES (:id, CAST(:vector AS tsvector))"
            )
            made = [
                {"id": id_, "vector": " ".join(f"{w}:{n}" for n, w in enumerate(ws, 1))}
                for id_, ws in rows
            ]
            self._connection.execute(statement, made)

    def erase(self, ids: Sequence[str]) -> None:
        statement = text(
            "DELETE FROM word_vector WHERE entry_id IN"
            " (SELECT id FROM word_entry WHERE object_id IN :ids)"
        ).bindparams(bindparam("ids", expanding=True))
        self._connection.execute(statement, {"ids": list(ids)})
        _forget(self._connection, ids)

    def find(self, kind: str, asked: Sequence[Phrase], limit: int) -> list[str]:
        matches = [
            f"({' <-> '.join(p.words)}{':*' if p.begins else ''})" for p in asked
        ]
        one = (
            'SELECT e.object_id COLLATE "C" AS object_id FROM word_vector v'
            " JOIN word_entry e ON e.id = v.entry_id"
            " WHERE v.words @@ CAST(:match_{nth} AS tsquery) AND e.kind = :kind"
        )
        return _holding_all(self._connection, one, kind, matches, limit)


def _holding_all(
    connection: Connection, one: str, kind: str, matches: Sequence[str], limit: int
) -> list[str]:
    """Find what every match names, before anything is cut off."""
    if not matches:
        return []
    each = (one.replace("{nth}", str(nth)) for nth in range(len(matches)))
    statement = text(
        f"SELECT DISTINCT object_id FROM ({' INTERSECT '.join(each)}) AS found"  # noqa: S608 - numbers alone are put in
        " ORDER BY object_id LIMIT :limit"
    )
    given = {f"match_{nth}": match for nth, match in enumerate(matches)}
    found = connection.scalars(statement, {**given, "kind": kind, "limit": limit})
    return list(found)


def _entries(
    connection: Connection, kind: str, texts: Iterable[tuple[str, str]]
) -> list[tuple[int, list[str]]]:
    """Make one entry for each text that has words, and give their numbers."""
    divided = [
        (id_, [word[:LONGEST_WORD] for word in found])
        for id_, value in texts
        if (found := spellings(value))
    ]
    if not divided:
        return []
    made = [{"kind": kind, "object_id": id_} for id_, _ in divided]
    statement = insert(word_entry).returning(
        word_entry.c.id, sort_by_parameter_order=True
    )
    numbers = connection.scalars(statement, made).all()
    return [(number, ws) for number, (_, ws) in zip(numbers, divided, strict=True)]


def _forget(connection: Connection, ids: Sequence[str]) -> None:
    connection.execute(delete(word_entry).where(word_entry.c.object_id.in_(ids)))
