"""Citation styles: two that are always there, and one of the authors' own, as CSL."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import ClassVar

from lxml import etree

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId

LARGEST_STYLE = 500_000
"""Characters of a style; the longest of the public collection has a third of it."""

_CSL = "{http://purl.org/net/xbiblio/csl}"


class StyleKind(StrEnum):
    """Which style an article is printed in."""

    AUTHOR_DATE = "author-date"
    NUMERIC = "numeric"
    OWN = "own"


class NoStyleError(InputError):
    """A style of one's own is a CSL file."""


class NotAStyleError(InputError):
    """A file is no citation style that prints by itself."""


@dataclass(frozen=True, slots=True)
class StyleChosen(Event):
    """How an article prints its citations was chosen."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    style: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class CitationStyle:
    """How citations and the list of works print.

    Attributes:
        text: The CSL file.
    """

    kind: StyleKind
    text: str

    @property
    def name(self) -> str:
        """What the style calls itself."""
        return _root(self.text).findtext(f"{_CSL}info/{_CSL}title", "").strip()

    @property
    def is_numeric(self) -> bool:
        """Whether it cites by numbers."""
        return 'citation-format="numeric"' in self.text


@cache
def provided(kind: StyleKind) -> CitationStyle:
    """Give one of the styles that are always there.

    Raises:
        NoStyleError: It is the authors' own.
    """
    if kind is StyleKind.OWN:
        msg = "Choose the file of your citation style (.csl)."
        raise NoStyleError(msg)
    found = files("counterpoint.manuscript.reference") / f"{kind}.csl"
    return CitationStyle(kind, found.read_text("utf-8"))


def own_style(text: str) -> CitationStyle:
    """Take a CSL file as a style, if it can print.

    Raises:
        NotAStyleError: It is no CSL, names another style instead of printing, prints
            in footnotes, or holds what no style needs.
    """
    if len(text) > LARGEST_STYLE:
        msg = "The file is too large for a citation style; choose a .csl file."
        raise NotAStyleError(msg)
    try:
        root = _root(text)
    except etree.XMLSyntaxError:
        msg = "This is no citation style; choose a .csl file."
        raise NotAStyleError(msg) from None
    if root.tag != f"{_CSL}style" or "<!DOCTYPE" in text:
        msg = "This is no citation style; choose a .csl file."
        raise NotAStyleError(msg)
    if root.find(f"{_CSL}citation") is None:
        msg = "The file only names another style; choose the file of that one."
        raise NotAStyleError(msg)
    if root.get("class") == "note":
        msg = "This style cites in footnotes; choose one that cites in the text."
        raise NotAStyleError(msg)
    if root.find(f"{_CSL}bibliography") is None:
        msg = "This style prints no list of works; choose one that does."
        raise NotAStyleError(msg)
    _check_form(text)
    return CitationStyle(StyleKind.OWN, text)


def _check_form(text: str) -> None:
    """Hold a style against the schema of CSL, which comes with citeproc-py."""
    # Here, since it would slow every start of the program.
    from citeproc import SCHEMA_PATH  # noqa: PLC0415

    schema = etree.RelaxNG(etree.parse(SCHEMA_PATH))
    if not schema.validate(etree.parse(BytesIO(text.encode()), _parser())):
        line = schema.error_log[0].line
        msg = "The style breaks the rules of CSL in line {line}; mend it there."
        raise NotAStyleError(msg, line=line)


def _root(text: str) -> etree._Element:
    return etree.fromstring(text.encode(), _parser())


def _parser() -> etree.XMLParser:
    """Read XML without entities and without asking any network."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
