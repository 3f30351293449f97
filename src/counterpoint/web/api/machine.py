"""Drafts by machine over HTTP: which engines there are, what one heard, what is done.

Letting one listen takes long, and begins in ``web.speech``.
"""

from fastapi import Response

from counterpoint import report
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.library import models_folder
from counterpoint.report.machine.model import Heard, MachineState
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ModelShown(Shown):
    """A model that a person could fetch, and where it belongs."""

    name: str
    size_mb: int
    licence: str
    source: str
    languages: str


class EngineShown(Shown):
    """An engine, and whether it may listen here."""

    name: str
    package: str
    licence: str
    install: str
    is_installed: bool
    in_scope: bool
    models: list[str]
    known: list[ModelShown]


class EnginesShown(Shown):
    """The engines that can be asked, and the folder for their models."""

    folder: str
    engines: list[EngineShown]


class SoundStretchShown(Shown):
    """A stretch of the recording, in milliseconds."""

    start_ms: int
    end_ms: int

    @classmethod
    def of(cls, span: TimeSpan) -> "SoundStretchShown":
        """Show a stretch."""
        return cls(start_ms=span.start_ms, end_ms=span.end_ms)


class HeardShown(Shown):
    """Some words that a machine heard."""

    start_ms: int
    end_ms: int
    text: str
    confidence: float | None
    repeats: bool


class MachineDraftShown(Shown):
    """A draft by machine: by what it was made, what it holds, and what it lacks.

    ``working`` says whether this server is listening just now.
    """

    state: MachineState
    asked_by: MemberId
    engine: str
    version: str
    model: str
    model_sha256: str
    language: str
    duration_ms: int
    problem: str
    working: bool
    done_percent: int
    segments: list[HeardShown]
    missing: list[SoundStretchShown]
    long_silences: list[SoundStretchShown]


class MachineShown(Shown):
    """The draft by machine of an interview, if there is one."""

    draft: MachineDraftShown | None

    @classmethod
    def of(cls, heard: Heard | None, *, working: bool) -> "MachineShown":
        """Show what was heard."""
        if heard is None:
            return cls(draft=None)
        draft, repeating = heard.draft, frozenset(heard.repeated)
        return cls(
            draft=MachineDraftShown(
                state=draft.state,
                asked_by=draft.asked_by,
                engine=draft.facts.engine,
                version=draft.facts.version,
                model=draft.facts.model,
                model_sha256=draft.facts.model_sha256,
                language=draft.language,
                duration_ms=draft.duration_ms,
                problem=draft.problem,
                working=working,
                done_percent=heard.done_percent,
                segments=[
                    HeardShown(
                        start_ms=each.sound.start_ms,
                        end_ms=each.sound.end_ms,
                        text=each.text,
                        confidence=each.confidence,
                        repeats=nth in repeating,
                    )
                    for nth, each in enumerate(heard.segments)
                ],
                missing=[SoundStretchShown.of(span) for span in heard.missing],
                long_silences=[SoundStretchShown.of(s) for s in heard.long_silences],
            )
        )


class MachineSent(Sent):
    """By what a draft is to be made."""

    engine: str
    model: str
    language: str = ""


def list_engines(tx: Transaction) -> EnginesShown:
    """List the engines, their models here, and the models that could be fetched."""
    return EnginesShown(
        folder=str(models_folder()),
        engines=[
            EngineShown(
                name=each.kind.name,
                package=each.kind.package,
                licence=each.kind.licence,
                install=f"pip install counterpoint[{each.kind.extra}]",
                is_installed=each.is_installed,
                in_scope=each.in_scope,
                models=list(each.models),
                known=[ModelShown.model_validate(known) for known in each.known],
            )
            for each in report.list_engines(tx)
        ],
    )


def discard_machine_draft(tx: Transaction, interview_id: InterviewId) -> Response:
    """Throw a draft by machine away, with every word of it."""
    report.discard_machine_draft(tx, interview_id=interview_id)
    return Response(status_code=204)


_OF = "/interviews/{interview_id}/machine-draft"
ROUTES = [
    endpoint("GET", "/speech/engines", list_engines),
    endpoint("DELETE", _OF, discard_machine_draft),
]
