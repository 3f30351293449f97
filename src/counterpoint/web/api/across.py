"""History, undo and what spans the stages, over HTTP."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

from pydantic import Field

from counterpoint.across.chain.model import Finding, Link
from counterpoint.across.chain.verbs import trace_finding
from counterpoint.across.history import verbs as history
from counterpoint.across.history.model import Step
from counterpoint.across.progress.verbs import show_progress
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Shown, endpoint

Limit = Annotated[int, Field(ge=1, le=500)]


class StageProgressShown(Shown):
    """How much of one stage is done; ``sentence`` has places for ``values``."""

    stage: str
    done: int
    of: int
    sentence: str
    values: Mapping[str, str | int]


class WaitingShown(Shown):
    """Something that waits for the signed-in member."""

    sentence: str
    values: Mapping[str, str | int]
    link: str


class ProgressShown(Shown):
    """The stages in the order of the research, and what waits."""

    stages: tuple[StageProgressShown, ...]
    waiting: tuple[WaitingShown, ...]


def get_progress(tx: Transaction) -> ProgressShown:
    """Answer how far the study has come."""
    shown = show_progress(tx)
    return ProgressShown(
        stages=tuple(
            StageProgressShown(
                stage=each.stage,
                done=each.done,
                of=each.of,
                sentence=each.sentence.sentence,
                values=each.sentence.values,
            )
            for each in shown.stages
        ),
        waiting=tuple(
            WaitingShown(
                sentence=each.sentence.sentence,
                values=each.sentence.values,
                link=each.link,
            )
            for each in shown.waiting
        ),
    )


class StepShown(Shown):
    """One step of the history."""

    seq: int
    at: datetime
    actor: str
    kind: str
    object_id: str | None
    sentence: str
    values: Mapping[str, str | int]
    undoable: bool
    undone: bool

    @classmethod
    def of(cls, step: Step) -> "StepShown":
        """Show a step."""
        return cls(
            seq=step.seq,
            at=step.at,
            actor=step.actor,
            kind=step.kind,
            object_id=step.object_id,
            sentence=step.sentence.sentence,
            values=step.sentence.values,
            undoable=step.undoable,
            undone=step.undone,
        )


class HistoryShown(Shown):
    """Steps, latest first."""

    items: list[StepShown]


class StepNamed(Shown):
    """The step that was taken back or brought again, and which code it was about."""

    seq: int
    kind: str
    code: str
    sentence: str
    values: Mapping[str, str | int]

    @classmethod
    def of(cls, step: Step) -> "StepNamed":
        """Name a step."""
        return cls(
            seq=step.seq,
            kind=step.kind,
            code=step.code,
            sentence=step.sentence.sentence,
            values=step.sentence.values,
        )


class UndoneShown(Shown):
    """What was taken back."""

    undone: StepNamed


class RedoneShown(Shown):
    """What was brought again."""

    redone: StepNamed


class LinkShown(Shown):
    """One thing on the way from a finding to the interview."""

    kind: str
    id: str
    title: str
    detail: str
    steps: list["LinkShown"]


class ChainShown(Shown):
    """A finding, and what it rests on."""

    steps: list[LinkShown]


def get_chain(tx: Transaction, kind: Finding, id: str) -> ChainShown:  # noqa: A002 - the path's name
    """Walk a finding back to the interview it rests on."""
    return ChainShown(steps=[_link(link) for link in trace_finding(tx, kind, id)])


def _link(link: Link) -> LinkShown:
    return LinkShown(
        kind=link.kind,
        id=link.id,
        title=link.title,
        detail=link.detail,
        steps=[_link(step) for step in link.steps],
    )


def get_history(
    tx: Transaction, before: int | None = None, limit: Limit = 100
) -> HistoryShown:
    """Answer what was done, latest first."""
    steps = history.list_history(tx, before=before, limit=limit)
    return HistoryShown(items=[StepShown.of(step) for step in steps])


def post_undo(tx: Transaction) -> UndoneShown:
    """Take back one's own latest step."""
    return UndoneShown(undone=StepNamed.of(history.undo(tx)))


def post_redo(tx: Transaction) -> RedoneShown:
    """Bring again what one took back last."""
    return RedoneShown(redone=StepNamed.of(history.redo(tx)))


ROUTES = [
    endpoint("GET", "/progress", get_progress),
    endpoint("GET", "/history", get_history),
    endpoint("GET", "/chain/{kind}/{id}", get_chain),
    endpoint("POST", "/undo", post_undo),
    endpoint("POST", "/redo", post_redo),
]
