"""Praat's text files as Praat reads them: numbers, quoted texts, all else is chaff.

The long form, the short form and what people type by hand differ only in chaff, so
one reading serves all of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?")
_TOKEN = re.compile(r'"([^"]*(?:""[^"]*)*)("?)|!(?=\s|$)[^\n]*|([^\s"]+)')
# A text that runs on to here has lost its closing quote in its own line.
_RUNS_ON = re.compile(
    r"\n[ \t]*(?:(?:intervals|points|item)\s*\[|(?:xmin|xmax|number|time|text|mark|"
    r"class|name)\s*=|(?:[-+\d.eE]+[ \t]*\n[ \t]*[-+\d.eE]+|\d+\.\d+)[ \t]*\n"
    r"[ \t]*$)"
)
_ACCENTS = {
    '"': "\u0308",
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    "~": "\u0303",
}
_LETTERS = {
    "ao": "å",
    "Ao": "Å",
    "ae": "æ",
    "Ae": "Æ",
    "o/": "ø",
    "O/": "Ø",
    "ss": "ß",
    "c,": "ç",
    "C,": "Ç",
    "bs": "\\",
}
_SPELT = re.compile(
    r"\\(?:([A-Za-z])([\"'`^~])|(" + "|".join(map(re.escape, _LETTERS)) + "))"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A number or a text.

    Attributes:
        number: Its value; None if it is a text.
        text: Its characters, doubled quotes made single; empty if it is a number.
        line: Where it begins, from 1.
        is_cut: Whether its closing quote was missing and its line's end was taken.
    """

    number: float | None
    text: str
    line: int
    is_cut: bool = False


def tokens(source: str) -> Iterator[Token]:
    """Give the numbers and the texts of a file, in order. Linear in the file."""
    at, line = 0, 1
    while found := _TOKEN.search(source, at):
        line += source.count("\n", at, found.start())
        at = found.end()
        if found[1] is not None:
            is_cut = not found[2] or _RUNS_ON.search(found[1]) is not None
            text = found[1].partition("\n")[0] if is_cut else found[1]
            at = found.start(1) + len(text) if is_cut else at
            text = text if text.strip() or not is_cut else _unopened(source, found)
            yield Token(None, text.replace('""', '"'), line, is_cut)
        elif found[3] is not None and _NUMBER.fullmatch(found[3]):
            yield Token(float(found[3].rstrip("%")), "", line)
        line += source.count("\n", found.start(), at)


def _unopened(source: str, found: re.Match[str]) -> str:
    """Give the words of a line whose only quote is at its end."""
    head = source[source.rfind("\n", 0, found.start()) + 1 : found.start()]
    return (head.partition("=")[2] or head).strip()


def respelt(text: str) -> str:
    r"""Give letters for Praat's own spelling of them: ``\a"`` is ``ä``."""
    return _SPELT.sub(
        lambda m: f"{m[1]}{_ACCENTS[m[2]]}" if m[1] else _LETTERS[m[3]], text
    )
