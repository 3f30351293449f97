"""Take works from a file: know its kind, read it, leave what is there already."""

from dataclasses import dataclass

from counterpoint.interchange.document.encoding import decoded
from counterpoint.interchange.reference.bibtex import read_bibtex
from counterpoint.interchange.reference.csljson import read_csljson
from counterpoint.interchange.reference.model import KIND, FromFile
from counterpoint.interchange.reference.ris import read_ris
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.kernel.text import normalised
from counterpoint.manuscript.reference.model import Twin, Work
from counterpoint.manuscript.reference.verbs import take_works
from counterpoint.storage.transaction import Transaction

MOST_WORKS = 5_000
"""No article cites more; a whole library is rather searched in its own program."""


class NoWorksError(InputError):
    """A file holds no works in a form that is known."""


class TooManyWorksError(InputError):
    """A file holds more works than an article cites."""


@dataclass(frozen=True, slots=True)
class ReadWorks:
    """A file as it was read.

    Attributes:
        format: "json", "bib" or "ris".
    """

    format: str
    found: FromFile


@dataclass(frozen=True, slots=True)
class ImportedWorks:
    """What became of a file's works.

    Attributes:
        twins: Those that look like a known one; not taken, to be looked at.
    """

    outcome: Outcome
    new: tuple[Work, ...]
    twins: tuple[Twin, ...]


def read_works(data: bytes) -> ReadWorks:
    """Read a file of works; its kind is told by what it holds, not by its name.

    Raises:
        NoWorksError: It is neither CSL-JSON nor BibTeX nor RIS.
        TooManyWorksError: It holds more works than an article cites.
        InputError: Its bytes are no text.
    """
    text = normalised(decoded(data).text)
    start = text.lstrip("\ufeff \t\n")
    if start.startswith(("[", "{")):
        read = ReadWorks("json", read_csljson(start))
    elif start.startswith("TY "):
        read = ReadWorks("ris", read_ris(text))
    elif "@" in text:
        read = ReadWorks("bib", read_bibtex(text))
    else:
        read = ReadWorks("", FromFile())
    if not read.found.works and not read.found.left:
        msg = "No works in this file; save them as CSL-JSON, BibTeX or RIS."
        raise NoWorksError(msg)
    if len(read.found.works) > MOST_WORKS:
        msg = "The file holds {works} works; save those that the article cites."
        raise TooManyWorksError(msg, works=len(read.found.works))
    return read


def import_works(tx: Transaction, article_id: ArticleId, data: bytes) -> ImportedWorks:
    """Take a file's works into an article, but for those that are there already.

    Raises:
        NotFoundError: There is no such article.
        InputError: The file holds no works, too many, or no text.
    """
    read = read_works(data)
    taken = take_works(
        tx, article_id=article_id, works=read.found.works, format=read.format
    )
    seen = "It looks like a work that is there already; compare the two."
    twins = tuple(Item(KIND, f"“{twin.given.title}”", seen) for twin in taken.twins)
    outcome = Outcome(
        read.format,
        {KIND: len(taken.new)},
        tuple(read.found.changed),
        (*read.found.left, *twins),
    )
    return ImportedWorks(outcome, taken.new, taken.twins)
