"""Words that occur nowhere else, and the search for their traces on a computer."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PASSPHRASE = "marzipanzeppelin is not written down"  # noqa: S105 - opens only a test
IN_WORDS = "zanzibarquokka"
IN_FILE_NAME = "quillfeatherbotch"
IN_CODE = "gherkinlighthouse"
IN_THEME = "hollyhockbarometer"
IN_PROSE = "pelicanscrewdriver"
PLANTED = ("marzipanzeppelin", IN_WORDS, IN_FILE_NAME, IN_CODE, IN_THEME, IN_PROSE)


@dataclass(frozen=True, slots=True)
class Trace:
    """Where something planted was found, and written how."""

    planted: str
    written: str
    path: Path


def traces(*folders: Path) -> list[Trace]:
    """Search all files beneath some folders, and the files' names."""
    return [trace for folder in folders for trace in _traces_in(folder)]


def _traces_in(folder: Path) -> Iterator[Trace]:
    forms = [(word, *form) for word in PLANTED for form in written_forms(word)]
    for path in sorted(folder.rglob("*")):
        named = str(path.relative_to(folder)).lower().encode()
        content = path.read_bytes() if path.is_file() else b""
        lowered = content.lower()
        for word, written, form in forms:
            # Letters of either size count, except in base64, where size matters.
            held = content if written.startswith("base64") else lowered
            if form in held or form in named:
                yield Trace(word, written, path)


def written_forms(word: str) -> list[tuple[str, bytes]]:
    """Give a word as bytes in the ways in which programs keep text.

    Of base64 there are three, by where in the text the word begins; of each only
    the letters that do not depend on what stands beside it.
    """
    plain = word.encode()
    forms = [
        ("UTF-8", plain),
        ("UTF-16", word.encode("utf-16-le")),
        ("hexadecimal", plain.hex().encode()),
    ]
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + plain)
        first = -(-before * 4 // 3)
        last = (before + len(plain)) * 4 // 3
        forms.append((f"base64 from {before}", encoded[first:last]))
    return forms
