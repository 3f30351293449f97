"""Saying the product's sentences in Swedish, from the catalogue that the page reads.

The catalogue's own test sees that no sentence of the server is missing from it.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from importlib.resources import files

from counterpoint.across.prose.model import NoSuchLanguageError, Say
from counterpoint.kernel.sentence import Said

_QUOTED = r'"((?:[^"\\]|\\.)*)"'
_ENTRY = re.compile(rf"^msgid {_QUOTED}\nmsgstr {_QUOTED}", re.MULTILINE)
_ESCAPED = re.compile(r"\\(.)")
_MONTHS = {
    "en": "January February March April May June July August September October "
    "November December",
    "sv": "januari februari mars april maj juni juli augusti september oktober "
    "november december",
}


def say_in(language: str) -> Say:
    """Give what says sentences in a language.

    Raises:
        NoSuchLanguageError: It is neither English nor Swedish.
    """
    words = _words_of(language)

    def say(said: Said) -> str:
        # A value may be a word of the house itself: "theme", "against".
        values = {
            name: words.get(value, value) if isinstance(value, str) else value
            for name, value in said.values.items()
        }
        return words.get(said.sentence, said.sentence).format_map(values)

    return say


def catalogue_in(language: str) -> Callable[[str], str]:
    """Give what finds a sentence in a language, its places for values still open.

    Values can then be put in that must stay as they are, such as the team's words.

    Raises:
        NoSuchLanguageError: It is neither English nor Swedish.
    """
    words = _words_of(language)
    return lambda sentence: words.get(sentence, sentence)


def day_in(language: str, on: date) -> str:
    """Write a day as prose has it: "5 March 2018"."""
    return f"{on.day} {_MONTHS[language].split()[on.month - 1]} {on.year}"


def _words_of(language: str) -> Mapping[str, str]:
    if language not in _MONTHS:
        msg = "Choose en or sv as the language of the text."
        raise NoSuchLanguageError(msg)
    return _swedish() if language == "sv" else {}


@cache
def _swedish() -> Mapping[str, str]:
    text = (files("counterpoint") / "locale" / "sv.po").read_text("utf-8")
    return {_plain(key): _plain(value) for key, value in _ENTRY.findall(text) if value}


def _plain(quoted: str) -> str:
    return _ESCAPED.sub(lambda m: {"n": "\n"}.get(m[1], m[1]), quoted)
