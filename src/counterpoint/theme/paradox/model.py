"""What makes a theme a paradox: two independent poles and how people manage them.

The poles are not ends of one scale. Each has its own words and evidence, the
same span may serve both, and nothing here subtracts one from the other.

Source: method, rows F3-F5, F9, F36, F38 and section 6.1.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import DecisionId, ThemeId, WayId

PoleId = NewType("PoleId", str)

STEP = 1.0


class Letter(StrEnum):
    """Which pole; the order says nothing about weight."""

    A = "a"
    B = "b"


class Form(StrEnum):
    """How the poles stand to each other."""

    TWO_STATEMENTS = "two statements"
    ATTRIBUTE_PAIR = "attribute pair"


class PoleUnnamedError(InputError):
    """A pole is worded by participants, or named by the team, or both."""


class ParadoxIncompleteError(InputError):
    """A paradox needs its joint word and its tension in writing."""


class FormNotDecidedError(RuleError):
    """No decision that holds says that the theme becomes a paradox."""


class AlreadyParadoxError(RuleError):
    """The theme is a paradox already."""


class NotParadoxError(RuleError):
    """Only a paradox has poles and ways of managing."""


class NotItsGroupError(InputError):
    """A way is said of groups that the article follows."""


class NoWayError(InputError):
    """A way of managing is told in a sentence."""


@dataclass(frozen=True, slots=True)
class ThemeTurnedIntoParadox(Event):
    """The team decided to formulate a theme as a paradox."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    decision_id: DecisionId
    form: str
    words_digest: str
    title_digest: str
    pole_a_digest: str
    pole_b_digest: str


@dataclass(frozen=True, slots=True)
class ParadoxChanged(Event):
    """A paradox's joint word, form or tension was changed."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    form: str
    words_digest: str
    title_digest: str


@dataclass(frozen=True, slots=True)
class PoleChanged(Event):
    """A pole was worded anew."""

    about: ClassVar[str] = "pole_id"

    pole_id: PoleId
    theme_id: ThemeId
    words_digest: str
    title_digest: str


@dataclass(frozen=True, slots=True)
class WayAdded(Event):
    """A way in which people manage a paradox was written down."""

    about: ClassVar[str] = "way_id"

    way_id: WayId
    theme_id: ThemeId
    words_digest: str


@dataclass(frozen=True, slots=True)
class WayChanged(Event):
    """A way of managing was worded anew, or moved."""

    about: ClassVar[str] = "way_id"

    way_id: WayId
    words_digest: str


@dataclass(frozen=True, slots=True)
class WayRetired(Event):
    """A way of managing was taken out of its paradox."""

    about: ClassVar[str] = "way_id"

    way_id: WayId


@dataclass(frozen=True, slots=True)
class PoleWords:
    """What is written about a pole.

    Attributes:
        own_wording: How participants put it.
        name: How the team names it.
        gives: What it gives those who live by it.
        costs: What it costs them.
        exaggerated: What it turns into when it stands alone.
    """

    own_wording: str = ""
    name: str = ""
    gives: str = ""
    costs: str = ""
    exaggerated: str = ""

    def __post_init__(self) -> None:
        if not (self.own_wording.strip() or self.name.strip()):
            msg = "Write each pole in the participants' words, or give it a name."
            raise PoleUnnamedError(msg)

    @property
    def shown(self) -> str:
        """The participants' wording, else the team's name."""
        return self.own_wording or self.name

    @property
    def wording(self) -> str:
        """All of it, as history witnesses it."""
        parts = (self.own_wording, self.name, self.gives, self.costs, self.exaggerated)
        return "\n".join(parts)


@dataclass(frozen=True, slots=True)
class Pole:
    """One of a paradox's two poles."""

    id: PoleId
    theme_id: ThemeId
    letter: Letter
    words: PoleWords


@dataclass(frozen=True, slots=True)
class Paradox:
    """What a theme has more when it is a paradox.

    Attributes:
        joint: The word between the poles: "but", "and", "of".
        tension: Why both poles matter together.
        decision_id: The decision that gave the theme this form.
        no_way_reason: Why no way of managing is written down; empty if nobody
            said.
    """

    theme_id: ThemeId
    joint: str
    form: Form
    tension: str
    decision_id: DecisionId
    no_way_reason: str = ""

    def __post_init__(self) -> None:
        if not (self.joint.strip() and self.tension.strip()):
            msg = "Write the joint word, and the tension: why both poles matter."
            raise ParadoxIncompleteError(msg)

    @property
    def core(self) -> tuple[str, Form, str]:
        """What the team agrees on: the joint word, the form and the tension."""
        return (self.joint, self.form, self.tension)

    @property
    def wording(self) -> str:
        """What the team has written in it, as history witnesses it."""
        return f"{self.joint}\n{self.tension}\n{self.no_way_reason}"


@dataclass(frozen=True, slots=True)
class Way:
    """One of the ways in which people manage a paradox.

    Attributes:
        groups: Keys of the groups that the team says manage it so; the evidence
            shows on its own who does.
    """

    id: WayId
    theme_id: ThemeId
    text: str
    position: float
    groups: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.text.strip():
            msg = "Tell the way of managing in a sentence."
            raise NoWayError(msg)


def composed_title(a: PoleWords, joint: str, b: PoleWords) -> str:
    """Compose a paradox's title: "A joint B".

    Source: method, row F7.
    """
    return " ".join(f"{a.shown} {joint} {b.shown}".split())
