"""The shapes in which a line can say who speaks, before any is believed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.interchange.document.role import (
    ANSWER_WORDS,
    INTERVIEWEE_WORDS,
    INTERVIEWER_WORDS,
    QUESTION_WORDS,
    SPEAKER_WORDS,
    role_word,
)
from counterpoint.interchange.document.stamp import BARE, WRAPPED, Stamp, head, of_match

_LONGEST = 40
_MOST_WORDS = 4
_COLON = re.compile(
    r"(?P<mark>[^\W\d_][^:：\n\t]{0,40}?)[ \t]*(?P<sep>[:：](?:\s?[:：])*)"
)
_BRACKET = re.compile(r"\[(?P<mark>[^\W\d_][\w .-]{0,12})\]:?[ \t]+(?=\S)")
_TAB = re.compile(r"(?P<mark>[^\W\d_][^:\n\t]{0,40}?)[ \t]*\t[ \t]*(?=\S)")
_SEMICOLON = re.compile(r"(?P<mark>[^\W\d_]\w{0,2});[ \t]+(?=\S)")
_AFTER_STAMP = re.compile(r"[ \t]*[:：]?")
_STAMP_REACH = 80
_CODE = re.compile(r"[^\W\d_]{1,3}[ _-]?\d{0,3}")
_SHORT = 3
_LINKING = frozenset("von van de da di del af der den dr och and und e & av".split())

# What also stands before a colon, in prose and in the head of a file.
_NO_MARKS = frozenset(
    """
    note notes nb obs ps date time place example examples e.g eg i.e ie http https ftp
    file source sources title re subject topic table figure fig page line summary
    comment comments keywords abstract tel phone fax email e-mail mail www link url doi
    warning important background introduction interview transcript transcription
    duration length location yes no ok okay well so right true
    anm anmärkning notera datum tid plats exempel t.ex källa tabell figur sida
    kommentar sammanfattning bakgrund ja nej nå jo intervju längd
    hinweis anmerkung beispiel z.b quelle ort zeit tabelle abbildung seite
    zusammenfassung hintergrund nein dauer
    nota data ora luogo esempio es fonte tabella figura pagina commento riassunto
    sì intervista durata
    """.split()
)
ROLE_WORDS = INTERVIEWER_WORDS | INTERVIEWEE_WORDS | SPEAKER_WORDS
ASKING_WORDS = QUESTION_WORDS | ANSWER_WORDS


class Form(StrEnum):
    """How a line says who speaks."""

    COLON = "colon"
    TIGHT = "tight"
    SEMICOLON = "semicolon"
    BRACKET = "bracket"
    STAMPED = "stamped"
    TAB = "tab"
    BOLD = "bold"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Shape:
    """A line that may begin a turn.

    Attributes:
        mark: What would be the speaker's mark, as it stands.
        rest: Where the words begin in the line, in code points.
        stamps: Times in front of the words, in order.
    """

    mark: str
    form: Form
    rest: int
    stamps: tuple[Stamp, ...] = ()

    @property
    def key(self) -> str:
        """The mark, regardless of case."""
        return self.mark.casefold()


def is_role(mark: str) -> bool:
    """Whether the mark is a known word for somebody in an interview."""
    words = role_word(mark).replace("(", "").replace(")", "").split()
    return bool(words) and (" ".join(words) in ROLE_WORDS or words[0] in ROLE_WORDS)


def is_code(mark: str) -> bool:
    """Whether the mark is short and capital, as ``P``, ``IP2`` or ``S 1`` are."""
    if not _CODE.fullmatch(mark):
        return False
    has_digit = any(c.isdigit() for c in mark)
    is_capital = mark.upper() == mark or len(mark) == 1
    return is_capital or has_digit


def is_name(mark: str) -> bool:
    """Whether the mark is written as a name: few words, all capitalised."""
    words = mark.split()
    return (
        0 < len(words) <= _MOST_WORDS
        and len(mark) <= _LONGEST
        and mark[-1] not in "?!,;…”\"'"
        and not (mark[-1] == "." and len(words[-1]) > _SHORT)
        and words[0].casefold().strip(".") not in _NO_MARKS
        and all(w.casefold() in _LINKING or _is_capitalised(w) for w in words)
        and _is_capitalised(words[0])
    )


def may_mark(mark: str) -> bool:
    """Whether the words could be a mark at all, if they recur."""
    if not mark or len(mark) > _LONGEST or len(mark.split()) > _MOST_WORDS:
        return False
    if mark.casefold().strip(".") in _NO_MARKS:
        return False
    if is_role(mark) or is_code(mark) or is_name(mark):
        return True
    last = mark.rsplit(maxsplit=1)[-1]
    return last[0].isupper() or last[0].isdigit()


def _is_capitalised(word: str) -> bool:
    first = word.lstrip("(“\"'")[:1]
    return (
        first.isupper()
        or first.isdigit()
        or (
            first.isalpha() and first.lower() == first.upper()  # no case in this script
        )
    )


def shapes(line: str, bold: int = 0) -> Iterator[Shape]:
    """Give the ways in which one line may begin a turn, likeliest first.

    Args:
        line: One line of text, stripped at its end.
        bold: How many characters at its head are bold.
    """
    begin = len(line) - len(line.lstrip())
    first = head(line[begin:])
    if first:
        at = begin + first.end
        at += len(line[at:]) - len(line[at:].lstrip(" \t"))
        yield from _after(line, at, max(bold, 0), (first,))
    yield from _after(line, begin, bold, ())


def _after(line: str, at: int, bold: int, before: tuple[Stamp, ...]) -> Iterator[Shape]:
    if match := _COLON.match(line, at):
        end = match.end()
        tight = end < len(line) and not line[end].isspace()
        if not tight or line[end] not in "/0123456789\\":
            form = Form.TIGHT if tight else Form.COLON
            if may_mark(match["mark"]):
                yield Shape(match["mark"], form, end, before)
    for pattern, form in (
        (_BRACKET, Form.BRACKET),
        (_SEMICOLON, Form.SEMICOLON),
        (_TAB, Form.TAB),
    ):
        match = pattern.match(line, at)
        if match and may_mark(match["mark"]):
            yield Shape(match["mark"], form, match.end(), before)
    yield from _stamped(line, at, before)
    head_of_bold = line[at:bold].strip()
    if head_of_bold and bold < len(line.rstrip()) and may_mark(head_of_bold):
        yield Shape(head_of_bold, Form.BOLD, bold, before)
    whole = line[at:].strip()
    if whole and may_mark(whole):
        yield Shape(whole, Form.ALONE, len(line), before)


def _stamped(line: str, at: int, before: tuple[Stamp, ...]) -> Iterator[Shape]:
    """Find ``Anna (0:42)``, ``Anna [00:00:42]: …`` and ``Speaker 1  0:42``."""
    for pattern in (WRAPPED, BARE):
        found = pattern.search(line, at, at + _STAMP_REACH)
        stamp = of_match(found) if found else None
        if found is None or stamp is None:
            continue
        mark = line[at : found.start()]
        colon = _AFTER_STAMP.match(line, found.end())
        end = colon.end() if colon else found.end()
        if pattern is BARE and (line[end:].strip() or not mark[-1:].isspace()):
            continue
        if may_mark(mark.strip()) and ":" not in mark:
            yield Shape(mark.strip(), Form.STAMPED, end, (*before, stamp))
            return
