"""A theme that is put before the team: it begins when the decision is adopted.

Source: method, rows M43 and M46.
"""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, DecisionId, NoteId, ThemeId
from counterpoint.study.decision.model import Decision, DecisionState

NOTE = "note"
"""How a decision names a note among what it is about."""


class NotAdoptedError(RuleError):
    """The team has not adopted the decision."""


class BegunAlreadyError(RuleError):
    """The theme that was decided on has begun."""


@dataclass(frozen=True, slots=True)
class ThemeProposed(Event):
    """A theme made from notes was put before the team."""

    about: ClassVar[str] = "decision_id"

    decision_id: DecisionId
    article_id: ArticleId
    notes: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A theme that a decision is about, before there is one.

    Attributes:
        notes: What it would be made from.
        theme_id: The theme that it became; None until then.
    """

    decision_id: DecisionId
    article_id: ArticleId
    title: str
    definition: str
    notes: tuple[NoteId, ...] = ()
    theme_id: ThemeId | None = None

    @property
    def wording(self) -> str:
        """All of it, as history witnesses it."""
        return f"{self.title}\n{self.definition}"


def check_may_begin(proposal: Proposal, decision: Decision) -> None:
    """Let a theme begin once the team has adopted the decision.

    Raises:
        NotAdoptedError: It is drafted still, or was not adopted.
        BegunAlreadyError: The theme has begun.
    """
    if decision.state is not DecisionState.ADOPTED:
        msg = "Let the team take positions and adopt the decision; it is {state}."
        raise NotAdoptedError(msg, state=decision.state.value)
    if proposal.theme_id is not None:
        msg = "The theme that was decided on has begun already; see it under Themes."
        raise BegunAlreadyError(msg)
