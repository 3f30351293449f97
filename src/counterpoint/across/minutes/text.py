"""Minutes in words: dissent stands as legibly as assent."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.across.agenda.model import Agenda
from counterpoint.across.prose.model import (
    Piece,
    Say,
    heading,
    paragraph,
    point,
    subheading,
)
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.sentence import Said
from counterpoint.study.decision.model import Decision, DecisionState, Position, Stance


@dataclass(frozen=True, slots=True)
class Told:
    """A decision with everybody's position, ready to be told.

    Attributes:
        affected: What the objects it is about are called.
        silent: The members of the team who have said nothing.
    """

    decision: Decision
    positions: Sequence[Position]
    affected: Sequence[str]
    silent: Sequence[MemberId]


def agenda_in_words(
    agenda: Agenda, names: Mapping[MemberId, str], say: Say
) -> Iterator[Piece]:
    """Tell what had changed, an object a point."""
    yield heading(say(Said("What had changed")))
    if not agenda.items and not agenda.counts:
        yield paragraph(say(Said("Nothing had changed since the meeting before.")))
    for item in agenda.items:
        steps = " ".join(
            f"{say(step.said)}{f' (×{step.times})' if step.times > 1 else ''}"
            for step in item.steps
        )
        who = ", ".join(names.get(id_, "?") for id_ in item.by)
        yield point(f"{steps} ({who})", strong=item.title)
    for said in agenda.counts:
        yield point(say(said))
    if agenda.marked:
        yield heading(say(Said("Marked to talk about")))
    for each in agenda.marked:
        words = f"{each.mark.why} ({names.get(each.mark.by, '?')})".strip()
        yield point(words, strong=each.report)


def decisions_in_words(
    told: Iterable[Told], names: Mapping[MemberId, str], say: Say
) -> Iterator[Piece]:
    """Tell decisions, each with its reason, the other ways, and every position."""
    for each in told:
        yield from _decision(each, names, say)


def outcome_in_words(decision: Decision, say: Say) -> str:
    """Say how far a decision has come."""
    return say(
        {
            DecisionState.DRAFTED: Said("Drafted, not settled yet"),
            DecisionState.ADOPTED: Said("Adopted"),
            DecisionState.NOT_ADOPTED: Said("Not adopted"),
            DecisionState.SUPERSEDED: Said("Adopted then, superseded since"),
        }[decision.state]
    )


def _decision(told: Told, names: Mapping[MemberId, str], say: Say) -> Iterator[Piece]:
    decision = told.decision
    yield subheading(decision.text)
    yield paragraph(f"{outcome_in_words(decision, say)}.")
    yield paragraph(decision.reason, strong=say(Said("Because:")))
    if decision.alternatives:
        yield paragraph(decision.alternatives, strong=say(Said("Instead of:")))
    if told.affected:
        yield paragraph("; ".join(told.affected), strong=say(Said("Concerns:")))
    for position in told.positions:
        late = decision.settled_at is not None and position.at > decision.settled_at
        stance = say(
            {
                Stance.FOR: Said("For:"),
                Stance.AGAINST: Said("Against:"),
                Stance.ABSTAINING: Said("Abstaining:"),
            }[position.stance]
        )
        name = names.get(position.member_id, "?")
        words = f"{name}. {position.comment}" if position.comment else f"{name}."
        if late:
            words += f" ({say(Said('said after the outcome was recorded'))})"
        yield point(words, strong=stance)
    if told.silent:
        who = ", ".join(names.get(id_, "?") for id_ in told.silent)
        yield point(f"{who}.", strong=say(Said("No position yet:")))
