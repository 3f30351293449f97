"""How memos look as files. No database here."""

from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from datetime import datetime

from counterpoint.across.memo.model import About, MemoFormat
from counterpoint.across.prose.file import file_of
from counterpoint.across.prose.language import day_in, say_in
from counterpoint.across.prose.model import (
    Piece,
    ProseFormat,
    heading,
    paragraph,
    title,
)
from counterpoint.kernel.sentence import Said
from counterpoint.kernel.separated import separated

ABOUT = {
    About.STUDY: Said("the study"),
    About.PERSON: Said("a person"),
    About.REPORT: Said("a report"),
    About.ARTICLE: Said("an article"),
    About.CODE: Said("a code"),
    About.CODING: Said("a coding"),
    About.THEME: Said("a theme"),
    About.POLE: Said("a pole"),
}
KINDS = {
    said.sentence: said
    for said in (
        Said("theoretical"),
        Said("methodological"),
        Said("reflexive"),
        Said("about the coding"),
    )
}
"""The kinds that the page offers; a team's own stand as they are."""


@dataclass(frozen=True, slots=True)
class MemoRow:
    """One memo, as a line of the table.

    Attributes:
        object: A label, a key, a code or a title; empty if it was taken away.
        readers: Shared or private.
    """

    about: About
    object: str
    kind: str
    title: str
    text: str
    author: str
    written: str
    changed: str
    readers: str


def file_of_memos(
    rows: Iterable[MemoRow], format_: MemoFormat, *, language: str, at: datetime
) -> bytes:
    """Write memos as a file of a format."""
    if format_ is MemoFormat.CSV:
        heads = MemoRow.__dataclass_fields__
        table = separated(heads, (astuple(row) for row in rows))
        return table.encode("utf-8-sig")
    pieces = list(_pieces(rows, language))
    return file_of(pieces, ProseFormat(format_.value), language=language, at=at)


def _pieces(rows: Iterable[MemoRow], language: str) -> Iterator[Piece]:
    say = say_in(language)
    yield title(say(Said("Memos")))
    for row in rows:
        subject = say(ABOUT[row.about])
        if row.object:
            subject = f"{subject}: {row.object}"
        yield heading(row.title or subject)
        day = day_in(language, datetime.fromisoformat(row.changed).date())
        facts = [subject] if row.title else []
        kind = say(KINDS[row.kind]) if row.kind in KINDS else row.kind
        facts += [kind, row.author, day]
        if row.readers == "private":
            facts.append(say(Said("for its author alone")))
        yield paragraph(" · ".join(facts))
        for part in row.text.split("\n\n"):
            yield paragraph(part)
