"""What a theme needs before the team can agree on it. No statistic is asked for.

Everybody's position is asked for, and none is counted: a dissent does not keep a
theme from being agreed on, and it stays visible at the theme.

Source: method, section 3.4 and rows B8, F4, F5.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.sentence import Said
from counterpoint.theme.paradox.model import Letter

FEWEST_PEOPLE = 2
"""That voice a pole: one vivid example is none."""


class OneVoiceError(RuleError):
    """A pole rests on one participant or none."""


class NoWayYetError(RuleError):
    """Nothing is written on how people manage the paradox, nor why not."""


class NoSearchYetError(RuleError):
    """Nobody has recorded a search for cases against the theme."""


class UndecidedError(RuleError):
    """The team has adopted no decision that it agrees on the theme."""


class SilentMembersError(RuleError):
    """Members have not said how they stand."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What there is for a theme.

    Attributes:
        is_decided: Whether the team adopted a decision about it, besides the one
            that gave it its form.
        silent: How many members have taken no position to that decision.
        is_alone: Whether the study has one member, who need not ask others.
        people: How many voice each pole; nothing unless it is a paradox.
        ways: How many ways of managing are written down.
        no_way_reason: Why there is none; empty if nobody said.
        searches: How many searches for contrary cases are recorded.
    """

    people: Mapping[Letter, int] = field(default_factory=dict)
    ways: int = 0
    no_way_reason: str = ""
    searches: int = 0
    is_decided: bool = False
    silent: int = 0
    is_alone: bool = False


def check_voices(grounds: Grounds) -> None:
    """Ask for a second participant at each pole.

    Raises:
        OneVoiceError: A pole has fewer.
    """
    for letter, people in grounds.people.items():
        if people < FEWEST_PEOPLE:
            msg = "Pole {pole} needs a second participant; one vivid example is none."
            raise OneVoiceError(msg, pole=letter.upper())


def check_ways(grounds: Grounds) -> None:
    """Ask how people manage a paradox.

    Raises:
        NoWayYetError: There is neither a way nor a reason.
    """
    if grounds.people and not grounds.ways and not grounds.no_way_reason:
        msg = "Write down a way of managing the paradox, or the reason for none."
        raise NoWayYetError(msg)


def check_search(grounds: Grounds) -> None:
    """Ask for a search for contrary cases; to have found none is a result.

    Raises:
        NoSearchYetError: None is recorded.
    """
    if not grounds.searches:
        msg = "Search for cases against the theme, and record how; none is a result."
        raise NoSearchYetError(msg)


def check_positions(grounds: Grounds) -> None:
    """Ask for the team's decision, and for everybody's position to it.

    Raises:
        UndecidedError: No decision about the theme is adopted.
        SilentMembersError: Somebody has not said how they stand.

    Source: method, section 3.4: positions of all members.
    """
    if grounds.is_alone:
        return
    if not grounds.is_decided:
        msg = "Put it to a decision that the team agrees on the theme, and adopt it."
        raise UndecidedError(msg)
    if grounds.silent:
        msg = "Members without a position: {n}. Ask them how they stand, then agree."
        raise SilentMembersError(msg, n=grounds.silent)


CHECKS: tuple[Callable[[Grounds], None], ...] = (
    check_voices,
    check_ways,
    check_search,
    check_positions,
)


def lacking(grounds: Grounds) -> list[Said]:
    """List what is missing still, as the refusals would say it."""
    missing = []
    for check in CHECKS:
        try:
            check(grounds)
        except RuleError as refusal:
            missing.append(Said(refusal.sentence, refusal.values))
    return missing
