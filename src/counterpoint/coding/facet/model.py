"""What a facet is: a side of what is told, with the few values it can have.

A code says what a passage is about. A facet says how: in what form something was
done, at which level, then or now. It stands beside the code, so that a codebook need
not hold every code once for each value.

Source: method, rows B5, F39, F46, F59 and F60.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, CodingId, FacetId, FacetValueId
from counterpoint.kernel.text import normalised


class FacetNameError(InputError):
    """A facet, and each of its values, has a name."""


class NoCodingsError(InputError):
    """A value is given to codings, or taken off them."""


class FacetNameTakenError(RuleError):
    """Another facet, or another value of the facet, has that name."""


class SeveralValuesError(RuleError):
    """Some codings have several values of what is to allow only one."""


class OtherFacetArticleError(RuleError):
    """A coding and a value belong to two articles."""


class NoSuchFacetError(NotFoundError):
    """The article has no facet, or the facet no value, of that name."""


@dataclass(frozen=True, slots=True)
class FacetAdded(Event):
    """An article got a facet."""

    about: ClassVar[str] = "facet_id"

    facet_id: FacetId
    article_id: ArticleId
    values: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class FacetChanged(Event):
    """A facet was worded anew, or allows other numbers of values."""

    about: ClassVar[str] = "facet_id"

    facet_id: FacetId
    several: bool
    wording_digest: str


@dataclass(frozen=True, slots=True)
class FacetRetired(Event):
    """A facet left the article, and its values the codings that had them."""

    about: ClassVar[str] = "facet_id"

    facet_id: FacetId
    codings: int


@dataclass(frozen=True, slots=True)
class FacetValueAdded(Event):
    """A facet got a value."""

    about: ClassVar[str] = "facet_value_id"

    facet_value_id: FacetValueId
    facet_id: FacetId
    wording_digest: str


@dataclass(frozen=True, slots=True)
class FacetValueChanged(Event):
    """A facet's value was worded anew."""

    about: ClassVar[str] = "facet_value_id"

    facet_value_id: FacetValueId
    wording_digest: str


@dataclass(frozen=True, slots=True)
class FacetValueRetired(Event):
    """A value left its facet, and the codings that had it."""

    about: ClassVar[str] = "facet_value_id"

    facet_value_id: FacetValueId
    codings: int


@dataclass(frozen=True, slots=True)
class FacetValueGiven(Event):
    """Codings got a facet's value."""

    about: ClassVar[str] = "facet_value_id"

    facet_value_id: FacetValueId
    codings: int


@dataclass(frozen=True, slots=True)
class FacetValueTakenOff(Event):
    """A facet's value was taken off codings."""

    about: ClassVar[str] = "facet_value_id"

    facet_value_id: FacetValueId
    codings: int


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One of the values of a facet.

    Attributes:
        name: One line, unlike those of the facet's other values.
    """

    id: FacetValueId
    facet_id: FacetId
    name: str
    definition: str
    position: float

    @property
    def wording(self) -> str:
        """What the team has written in it, as history witnesses it."""
        return f"{self.name}\x00{self.definition}"


@dataclass(frozen=True, slots=True)
class Facet:
    """A side of what is told.

    Attributes:
        name: One line, unlike those of the article's other facets.
        several: Whether a coding may have several of its values at once.
        values: In their order.
    """

    id: FacetId
    article_id: ArticleId
    name: str
    definition: str
    several: bool
    position: float
    values: tuple[FacetValue, ...] = ()

    @property
    def wording(self) -> str:
        """What the team has written in it, as history witnesses it."""
        return f"{self.name}\x00{self.definition}"


@dataclass(frozen=True, slots=True)
class CountedFacet:
    """A facet, and how much each of its values is used.

    Attributes:
        counts: By value, how many codings have it.
    """

    facet: Facet
    counts: dict[FacetValueId, int]


@dataclass(frozen=True, slots=True)
class CodingFacet:
    """That a coding has a value."""

    coding_id: CodingId
    facet_value_id: FacetValueId


@dataclass(frozen=True, slots=True)
class Cell:
    """How often one group's people speak with one value.

    Attributes:
        people: How many of the group's people have a coding with it.
        codings: How many codings have it; of people of that group.
    """

    people: int
    codings: int


@dataclass(frozen=True, slots=True)
class GroupOfFacet:
    """One group's line in a facet's table.

    Attributes:
        group: The group's key; none for reports that are no group's.
        people: How many of the group have a report in the article; of reports
            that are no group's, how many there are.
        cells: By value.
        without: Codings that have no value of the facet.
    """

    group: str | None
    people: int
    cells: dict[FacetValueId, Cell]
    without: int


@dataclass(frozen=True, slots=True)
class FacetTable:
    """A facet by group, in people and in codings."""

    facet: Facet
    groups: tuple[GroupOfFacet, ...]


def checked_name(name: str) -> str:
    """Bring a name into its one form: one line.

    Raises:
        FacetNameError: It is empty.
    """
    given = " ".join(normalised(name).split())
    if not given:
        msg = "Give it a name; it can be changed at any time."
        raise FacetNameError(msg)
    return given


def check_free(name: str, others: Iterable[str]) -> None:
    """Refuse a name that stands beside already.

    Raises:
        FacetNameTakenError: One has it; capitals make no difference.
    """
    if _folded(name) in {_folded(other) for other in others}:
        msg = "There is one of that name already; use it or choose another name."
        raise FacetNameTakenError(msg)


def check_names(facets: Iterable[Facet]) -> None:
    """Refuse facets, or values of one facet, that share a name.

    Needed after a step was taken back, as others may have gone on meanwhile.

    Raises:
        FacetNameTakenError: Two do.
    """
    names: list[str] = []
    for facet in facets:
        check_free(facet.name, names)
        names.append(facet.name)
        values: list[str] = []
        for value in facet.values:
            check_free(value.name, values)
            values.append(value.name)


def check_single(codings_with_several: int) -> None:
    """Refuse to allow one value only while codings have several.

    Raises:
        SeveralValuesError: Some have.
    """
    if codings_with_several:
        msg = (
            "Codings and stories with several of its values: {codings}. Leave them one"
            " each first."
        )
        raise SeveralValuesError(msg, codings=codings_with_several)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())
