"""Works that an article cites, kept as the fields of CSL-JSON.

Source: method, rows D24 and M54; CSL 1.0.2 (citationstyles.org), its JSON schema.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NewType

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.reference.csl import Csl, cleaned

WorkId = NewType("WorkId", str)

_DOI = re.compile(r"10\.\d{4,9}/\S+", re.IGNORECASE)


class NoTitleError(InputError):
    """A work has a title."""


class WorkCitedError(RuleError):
    """A work that the text cites is not taken away."""


class OtherArticleWorkError(RuleError):
    """Works are cited by one article."""


class SameWorkError(InputError):
    """A work is put together with another one."""


class OwnArticleError(RuleError):
    """An article does not cite itself."""


@dataclass(frozen=True, slots=True)
class WorkAdded(Event):
    """A work was put among those that an article may cite."""

    about: ClassVar[str] = "work_id"

    work_id: WorkId
    article_id: ArticleId
    words_digest: str


@dataclass(frozen=True, slots=True)
class WorksTaken(Event):
    """Works were taken from a file."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    format: str
    works: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class WorkChanged(Event):
    """What is known of a work was changed."""

    about: ClassVar[str] = "work_id"

    work_id: WorkId
    article_id: ArticleId
    words_digest: str


@dataclass(frozen=True, slots=True)
class WorkRetired(Event):
    """A work was taken away."""

    about: ClassVar[str] = "work_id"

    work_id: WorkId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class WorksMerged(Event):
    """Two entries turned out to be one work; the text cites the one that stays."""

    about: ClassVar[str] = "work_id"

    work_id: WorkId
    article_id: ArticleId
    retired_id: WorkId
    blocks: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class WorksExported(Event):
    """The works of an article were written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    format: str
    works: int


@dataclass(frozen=True, slots=True)
class Work:
    """A work that an article may cite.

    Attributes:
        csl: Its fields by their names in CSL-JSON, without the id.
        sibling_id: The article of the same study that it is; its title is live.
    """

    id: WorkId
    article_id: ArticleId
    csl: Csl
    sibling_id: ArticleId | None = None

    def __post_init__(self) -> None:
        if not self.title:
            msg = "Write the title of the work."
            raise NoTitleError(msg)

    @property
    def title(self) -> str:
        """Its title."""
        return str(self.csl.get("title", ""))

    @property
    def doi(self) -> str:
        """Its DOI in the form in which it is compared; empty if there is none."""
        found = _DOI.search(str(self.csl.get("DOI", "")))
        return found.group().casefold() if found else ""

    @property
    def year(self) -> int | None:
        """The year in which it came out."""
        parts = self.csl.get("issued", {}).get("date-parts", [])
        return int(parts[0][0]) if parts and parts[0] else None

    @property
    def families(self) -> tuple[str, ...]:
        """Last names of its authors, or else of its editors, in their order."""
        people = self.csl.get("author") or self.csl.get("editor") or ()
        return tuple(_family(each) for each in people)

    @property
    def wording(self) -> str:
        """All of it, as history witnesses it and tables keep it."""
        return worded(self.csl)

    @property
    def looks(self) -> frozenset[str]:
        """What it is recognised by: its DOI, and authors with year and title."""
        names = " ".join(map(_plain, self.families[:1]))
        by_title = f"{names} {self.year} {_plain(self.title)}"
        return frozenset({by_title, self.doi} - {""})


@dataclass(frozen=True, slots=True)
class Twin:
    """A work that looks like one that is there already."""

    known: Work
    given: Work


def worded(csl: Csl) -> str:
    """Write a work's fields in the one form in which they are kept."""
    return json.dumps(dict(csl), ensure_ascii=False, sort_keys=True)


def read_csl(wording: str) -> Csl:
    """Read fields as they are kept."""
    read: dict[str, Any] = json.loads(wording)
    return read


def made_work(
    work_id: WorkId,
    article_id: ArticleId,
    csl: Mapping[str, Any],
    sibling_id: ArticleId | None = None,
) -> Work:
    """Make a work of fields as somebody sent them; what CSL does not know goes.

    Raises:
        NoTitleError: It has no title.
    """
    return Work(work_id, article_id, cleaned(csl).csl, sibling_id)


def twins_among(works: Sequence[Work]) -> list[Twin]:
    """Find works that look the same, each with the first of its kind."""
    firsts: dict[str, Work] = {}
    found = []
    for work in works:
        known = next((firsts[look] for look in work.looks if look in firsts), None)
        if known is not None:
            found.append(Twin(known, work))
        for look in work.looks:
            firsts.setdefault(look, work)
    return found


def split_known(
    known: Sequence[Work], given: Iterable[Work]
) -> tuple[list[Work], list[Twin]]:
    """Part works from a file into new ones and those that look like a known one."""
    by_look: dict[str, Work] = {}
    for work in reversed(known):
        by_look.update(dict.fromkeys(work.looks, work))
    new, twins = [], []
    for work in given:
        found = next((by_look[look] for look in work.looks if look in by_look), None)
        if found is not None:
            twins.append(Twin(found, work))
            continue
        new.append(work)
        by_look.update(dict.fromkeys(work.looks, work))
    return new, twins


def check_not_cited(work_id: WorkId, *, is_cited: bool) -> None:
    """Refuse to take a work away that the text cites.

    Raises:
        WorkCitedError: It does.
    """
    if is_cited:
        msg = "The text cites this work; take the citation out of the text first."
        raise WorkCitedError(msg, work=work_id)


def _family(name: Mapping[str, str]) -> str:
    if name.get("literal"):
        return name["literal"]
    particle = name.get("non-dropping-particle", "")
    return " ".join(part for part in (particle, name.get("family", "")) if part)


def _plain(text: str) -> str:
    """Letters and figures alone, without accents and case."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(re.findall(r"[^\W_]", parted))
