"""What a sensitising concept is, and the rules that the list of them keeps.

A concept comes from literature and tells where to look; a code comes from looking.
So the two stand apart: a concept is never put on a passage, and a code that answers
it is tied to it. One concept may be tied to several codes, and be cited from several
themes, without being copied.

Source: method, rows B2, B3 and B4.
"""

import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, CodeId, ConceptId
from counterpoint.kernel.text import normalised


class ConceptNameError(InputError):
    """A concept has a name."""


class ConceptNameTakenError(RuleError):
    """A concept beside it has that name; capitals make no difference."""


class ConceptRingError(RuleError):
    """A concept would stand beneath itself."""


class ConceptHasPartsError(RuleError):
    """Concepts beneath it would be left without it."""


class OtherConceptArticleError(RuleError):
    """A concept, and what it is tied to, belong to two articles."""


class NoSuchConceptError(NotFoundError):
    """The article has no concept of that name."""


@dataclass(frozen=True, slots=True)
class ConceptAdded(Event):
    """An article got a sensitising concept."""

    about: ClassVar[str] = "concept_id"

    concept_id: ConceptId
    article_id: ArticleId
    parent_id: ConceptId | None
    wording_digest: str


@dataclass(frozen=True, slots=True)
class ConceptChanged(Event):
    """A concept, what it means or its literature was worded anew."""

    about: ClassVar[str] = "concept_id"

    concept_id: ConceptId
    wording_digest: str


@dataclass(frozen=True, slots=True)
class ConceptMoved(Event):
    """A concept was put beneath another, or at the top."""

    about: ClassVar[str] = "concept_id"

    concept_id: ConceptId
    parent_id: ConceptId | None


@dataclass(frozen=True, slots=True)
class ConceptRetired(Event):
    """A concept left the list, and the codes that were tied to it."""

    about: ClassVar[str] = "concept_id"

    concept_id: ConceptId
    codes: int


@dataclass(frozen=True, slots=True)
class ConceptTied(Event):
    """A code was tied to a concept."""

    about: ClassVar[str] = "concept_id"

    concept_id: ConceptId
    code_id: CodeId


@dataclass(frozen=True, slots=True)
class ConceptUntied(Event):
    """A code was untied from a concept."""

    about: ClassVar[str] = "concept_id"

    concept_id: ConceptId
    code_id: CodeId


@dataclass(frozen=True, slots=True)
class Concept:
    """Something that earlier research saw, and the team looks for.

    Attributes:
        parent_id: The concept it is part of; none at the top.
        name: One line, unlike those of the concepts beside it.
        definition: What it means.
        citation: The literature it comes from; empty if it is its parent's.
        position: Order among those beside it.
    """

    id: ConceptId
    article_id: ArticleId
    parent_id: ConceptId | None
    name: str
    definition: str
    citation: str
    position: float

    @property
    def wording(self) -> str:
        """What the team has written in it, as history witnesses it."""
        return f"{self.name}\x00{self.definition}\x00{self.citation}"


@dataclass(frozen=True, slots=True)
class StandingConcept:
    """A concept as it stands in the list.

    Attributes:
        literature: Where it comes from: its own citation, or else that of the
            nearest concept it is part of which has one; empty if none has.
        code_ids: The codes tied to it, in the order of tying.
        is_met: Whether a code is tied to it or to a concept that is part of it.
    """

    concept: Concept
    literature: str
    code_ids: tuple[CodeId, ...]
    is_met: bool


def checked_name(name: str) -> str:
    """Bring a concept's name into its one form: one line.

    Raises:
        ConceptNameError: It is empty.
    """
    given = " ".join(normalised(name).split())
    if not given:
        msg = "Give the concept a name; it can be changed at any time."
        raise ConceptNameError(msg)
    return given


def check_free(name: str, beside: Iterable[Concept]) -> None:
    """Refuse a name that a concept beside has already.

    Raises:
        ConceptNameTakenError: One has it; capitals make no difference.
    """
    if _folded(name) in {_folded(other.name) for other in beside}:
        msg = (
            "There is a concept of that name here already; use it or choose another"
            " name."
        )
        raise ConceptNameTakenError(msg)


def beside(
    concepts: Iterable[Concept],
    parent_id: ConceptId | None,
    *,
    without: ConceptId | None = None,
) -> list[Concept]:
    """List the concepts in one place, except one."""
    return [c for c in concepts if c.parent_id == parent_id and c.id != without]


def check_parent(
    concepts: Collection[Concept],
    parent_id: ConceptId | None,
    concept_id: ConceptId | None = None,
) -> None:
    """Refuse a parent that is not there, or is part of the concept itself.

    Args:
        concepts: The article's whole list.
        parent_id: What it becomes part of; none for the top.
        concept_id: What is moved; none for a new one.

    Raises:
        NoSuchConceptError: The list has no such parent.
        ConceptRingError: The parent is the concept, or part of it.
    """
    known = {concept.id: concept for concept in concepts}
    if parent_id is not None and parent_id not in known:
        msg = "The concept that this would be part of is not there; reload the page."
        raise NoSuchConceptError(msg)
    if concept_id is not None and concept_id in upward(known, parent_id):
        msg = "A concept cannot be part of itself; move it to the top first."
        raise ConceptRingError(msg)


def check_list(concepts: Collection[Concept]) -> None:
    """Refuse a list in which a concept hangs, is part of itself or shares a name.

    Needed after a step was taken back, as others may have gone on meanwhile.

    Raises:
        NoSuchConceptError: A concept is part of one that is no longer there.
        ConceptRingError: Concepts are part of each other in a ring.
        ConceptNameTakenError: Two in one place have one name.
    """
    for concept in concepts:
        check_parent(concepts, concept.parent_id, concept.id)
        others = beside(concepts, concept.parent_id, without=concept.id)
        check_free(concept.name, others)


def check_no_parts(parts: int) -> None:
    """Refuse to retire a concept that others are part of.

    Raises:
        ConceptHasPartsError: Some are.
    """
    if parts:
        msg = "Concepts that are part of it: {parts}. Move or retire them first."
        raise ConceptHasPartsError(msg, parts=parts)


def upward(
    known: Mapping[ConceptId, Concept], concept_id: ConceptId | None
) -> list[ConceptId]:
    """List a concept and those it is part of, nearest first. Ends in any list."""
    found: list[ConceptId] = []
    while concept_id is not None and concept_id in known and concept_id not in found:
        found.append(concept_id)
        concept_id = known[concept_id].parent_id
    return found


def standing(
    concepts: Collection[Concept], ties: Mapping[ConceptId, Collection[CodeId]]
) -> list[StandingConcept]:
    """Say of each concept where it comes from and which codes answer it.

    Parents come before their parts, each place in its order; nothing is left
    out, even of a list that was broken from outside.
    """
    known = {concept.id: concept for concept in concepts}
    met = {id_ for tied in ties if ties[tied] for id_ in upward(known, tied)}
    return [
        StandingConcept(
            concept,
            _literature(known, concept.id),
            tuple(ties.get(concept.id, ())),
            concept.id in met,
        )
        for concept in _in_order(concepts)
    ]


def _in_order(concepts: Collection[Concept]) -> list[Concept]:
    placed: dict[ConceptId, Concept] = {}

    def place(parent_id: ConceptId | None) -> None:
        for concept in beside(concepts, parent_id):
            if concept.id not in placed:
                placed[concept.id] = concept
                place(concept.id)

    place(None)
    return [*placed.values(), *(c for c in concepts if c.id not in placed)]


def _literature(known: Mapping[ConceptId, Concept], concept_id: ConceptId) -> str:
    cited = (known[id_].citation for id_ in upward(known, concept_id))
    return next((citation for citation in cited if citation), "")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())
