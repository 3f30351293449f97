"""A coded table, read with what its columns hold."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.attribute.sheet import Sheet
from counterpoint.interchange.building import Building
from counterpoint.interchange.coded_table.cell import Parting, bare
from counterpoint.interchange.coded_table.column import Holds, guessed
from counterpoint.interchange.moment import moment
from counterpoint.kernel.separated import as_said

LEVELS = (" > ", ": ", "\\")
"""What programs write between a code and the codes beneath it."""
_BETWEEN = "\n\n"
_LONG_ENOUGH = 30
"""Characters; shorter excerpts may be said twice, so each keeps its own place."""
_MOST_COMPARED = 3_000
_LEVELLED_SHARE = 0.5


class _Said(NamedTuple):
    """One row that has words."""

    place: str
    words: str
    codes: tuple[str, ...]
    position: str
    by: str
    at: datetime | None


def read_table(
    sheet: Sheet,
    columns: Mapping[Holds, int] | None = None,
    separator: str | None = None,
) -> ForeignProject:
    """Read a table of excerpts and codes, or of codes alone.

    Linear in the table, but for looking short excerpts up in long ones of the same
    document, where that has at most 3,000.

    Args:
        sheet: The table, its cells with their line breaks.
        columns: Which column, from 0, holds what; guessed if not given.
        separator: What parts the levels in a code's name; guessed if not given.
    """
    found = guessed(sheet.header) if columns is None else dict(columns)
    known = {k: at for k, at in found.items() if 0 <= at < len(sheet.header)}
    if sheet.format == "csv":
        rows = [(nth, tuple(map(as_said, row))) for nth, row in sheet.rows]
        sheet = replace(sheet, rows=rows)
    reading = _Reading(sheet, known, separator)
    project = reading.project()
    return replace(
        project,
        header=sheet.header,
        columns={each.value: at for each, at in known.items()},
        separator=reading.level,
    )


class _Reading:
    """One table, row by row."""

    def __init__(
        self, sheet: Sheet, columns: Mapping[Holds, int], separator: str | None
    ) -> None:
        self._sheet = sheet
        self._columns = columns
        self._building = Building(sheet.format, "")
        self._tally = self._building.tally
        cells, is_indented = _indented(sheet, columns.get(Holds.CODES))
        counts = [_number(self._cell(row, Holds.COUNT)) for _, row in sheet.rows]
        if is_indented:
            separator = LEVELS[0]
        self.level = _level(cells) if separator is None else separator
        parting = Parting(cells, counts, self.level)
        self._rows = [
            (nth, row, tuple(parting.part(cell, count)))
            for (nth, row), cell, count in zip(sheet.rows, cells, counts, strict=True)
        ]
        self._own = {self._path(name) for _, _, codes in self._rows for name in codes}
        self._codes: dict[tuple[str, ...], str] = {}
        self._about: dict[tuple[str, ...], tuple[str, str]] = {}

    def project(self) -> ForeignProject:
        """Read it."""
        self._tell_columns()
        if Holds.WORDS in self._columns:
            self._take_documents()
        else:
            self._take_codebook()
        has_paths = bool(self._own)
        return self._building.finish(self._sheet.name, has_paths=has_paths)

    def _take_documents(self) -> None:
        documents: defaultdict[str, list[_Said]] = defaultdict(list)
        for nth, row, codes in self._rows:
            words = self._cell(row, Holds.WORDS).strip()
            document = self._cell(row, Holds.DOCUMENT) or self._sheet.name
            name = " ".join(document.split())
            place = f"{name}, row {nth}"
            self._tell_row(row, place, words, codes)
            if words:
                documents[name].append(self._said(row, place, words, codes))
        for name, said in documents.items():
            self._take_document(name, said)

    def _take_codebook(self) -> None:
        for _, row, codes in self._rows:
            about = (
                self._cell(row, Holds.DEFINITION),
                self._cell(row, Holds.COLOUR),
            )
            self._about |= {self._path(name): about for name in codes}
        for path in self._own_in_order():
            self._code(path)

    def _own_in_order(self) -> list[tuple[str, ...]]:
        paths = (self._path(name) for _, _, codes in self._rows for name in codes)
        return list(dict.fromkeys(paths))

    def _cell(self, row: tuple[str, ...], holds: Holds) -> str:
        at = self._columns.get(holds)
        return row[at] if at is not None and at < len(row) else ""

    def _tell_columns(self) -> None:
        for at, name in enumerate(self._sheet.header):
            if at not in self._columns.values() and name:
                self._tally.pass_over("attributes", name, reason.COLUMN)

    def _tell_row(
        self, row: tuple[str, ...], place: str, words: str, codes: tuple[str, ...]
    ) -> None:
        if self._cell(row, Holds.COMMENT).strip():
            self._tally.pass_over("notes", place, reason.COMMENT)
        if words and not codes:
            self._tally.pass_over("quotes", place, reason.NEVER_CODED)
        if not words:
            for _ in codes:
                self._tally.pass_over("codings", place, reason.EMPTY_STRETCH)

    def _said(
        self, row: tuple[str, ...], place: str, words: str, codes: tuple[str, ...]
    ) -> _Said:
        return _Said(
            place,
            words.replace("\r\n", "\n").replace("\x00", "\ufffd"),
            codes,
            self._cell(row, Holds.POSITION),
            " ".join(self._cell(row, Holds.CODER).split()),
            moment(self._cell(row, Holds.DATE)),
        )

    def _path(self, name: str) -> tuple[str, ...]:
        """Divide a code's name into its levels."""
        parts = name.split(self.level) if self.level else [name]
        return tuple(part.strip() for part in parts if part.strip()) or (name,)

    def _code(self, path: tuple[str, ...]) -> str:
        """Give the id of a code by its path; make it, and those above it."""
        for depth in range(1, len(path) + 1):
            head = path[:depth]
            if head in self._codes:
                continue
            self._codes[head] = f"code {len(self._codes) + 1}"
            definition, colour = self._about.get(head, ("", ""))
            self._building.add_code(
                self._codes[head],
                head[-1],
                parent_id=self._codes.get(head[:-1]),
                definition=definition,
                colour=colour,
            )
            if head not in self._own:
                self._tally.alter("codes", head[-1], reason.MADE_TO_HOLD)
        return self._codes[path]

    def _take_document(self, name: str, said: list[_Said]) -> None:
        """Make a text of a document's excerpts, and put their codes on them."""
        if all(_number(each.position) is not None for each in said):
            said = sorted(said, key=lambda each: _number(each.position) or 0)
        apart = dict.fromkeys((each.position, each.words) for each in said)
        kept, within = _parted([words for _, words in apart])
        text = _BETWEEN.join(kept)
        id_ = f"document {name}"
        self._building.add_text(id_, name, text)
        self._tally.alter("reports", name, reason.EXCERPTS)
        starts: dict[str, list[int]] = defaultdict(list)
        at = 0
        for words in kept:
            starts[words].append(at)
            at += len(words) + len(_BETWEEN)
        places: dict[tuple[str, str], int] = {}
        used: defaultdict[str, int] = defaultdict(int)
        for position, words in apart:
            if words in within:
                holder = within[words]
                places[position, words] = starts[holder][0] + holder.index(words)
                continue
            places[position, words] = starts[words][used[words]]
            used[words] += 1
        for each in said:
            start = places[each.position, each.words]
            if each.words in within and each.codes:
                self._tally.alter("quotes", each.place, reason.WITHIN)
            for code in each.codes:
                self._building.add_coding(
                    id_,
                    self._code(self._path(code)),
                    start,
                    start + len(each.words),
                    place=each.place,
                    words=each.words,
                    by=each.by,
                    at=each.at,
                )


def _parted(excerpts: list[str]) -> tuple[list[str], dict[str, str]]:
    """Part the excerpts that stand by themselves from those within others.

    Returns:
        The first, in their order; and the others, each with the one that holds it.
    """
    within: dict[str, str] = {}
    if len(excerpts) <= _MOST_COMPARED:
        longest = sorted(set(excerpts), key=len, reverse=True)
        kept: list[str] = []
        for words in longest:
            holder = next((each for each in kept if words in each), None)
            if holder is not None and len(words) >= _LONG_ENOUGH:
                within[words] = holder
            else:
                kept.append(words)
    return [words for words in excerpts if words not in within], within


def _indented(sheet: Sheet, at: int | None) -> tuple[list[str], bool]:
    """Give the cells of codes, of a table that sets codes in beneath each other too.

    There the columns behind have no name, and what stands in one belongs to what
    stood last in the one before.

    Returns:
        The cells, and whether they were put together as paths.
    """
    if at is None:
        return ["" for _ in sheet.rows], False
    last = at
    while last + 1 < len(sheet.header) and not sheet.header[last + 1]:
        last += 1
    if last == at:
        return [row[at] if at < len(row) else "" for _, row in sheet.rows], False
    path: list[str] = []
    cells: list[str] = []
    for _, row in sheet.rows:
        named = [bare(cell) for cell in row[at : last + 1]]
        depth = next((nth for nth, name in enumerate(named) if name), len(path))
        path = [*path[:depth], *named[depth : depth + 1]]
        cells.append(LEVELS[0].join(path))
    return cells, True


def _level(cells: list[str]) -> str:
    """Guess what parts the levels: what stands in at least half of the cells."""
    filled = [cell for cell in cells if cell.strip()]
    for level in LEVELS:
        if filled and sum(level in c for c in filled) >= len(filled) * _LEVELLED_SHARE:
            return level
    return ""


def _number(cell: str) -> int | None:
    digits = cell.strip()
    return int(digits) if digits.isdecimal() and len(digits) < 10 else None  # noqa: PLR2004 - what any table holds
