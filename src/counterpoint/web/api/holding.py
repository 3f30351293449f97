"""Where and how tightly people hold both poles, over HTTP: what pictures draw."""

from collections.abc import Mapping

from counterpoint.kernel.ids import ParticipantId, PassageId, ReportId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.coverage.printing import printable
from counterpoint.theme.ladder import verbs
from counterpoint.theme.ladder.model import First, Holding, Ladder, Rung
from counterpoint.theme.ladder.verbs import ShownTurn, Standing
from counterpoint.theme.paradox.model import Form, Letter
from counterpoint.theme.voice.model import Line
from counterpoint.web.api.theme import PrintedShown
from counterpoint.web.endpoint import Shown, endpoint


class MarkedPassageShown(Shown):
    """A passage that a pole marks.

    ``place`` counts the passages on the report's line from 0, ``start`` and
    ``end`` are code points of the version in analysis, times are milliseconds of
    the recording.
    """

    passage_id: PassageId
    place: int
    order: int
    start: int
    end: int
    start_ms: int | None
    end_ms: int | None
    a: bool
    b: bool
    story: int | None


class StripShown(Shown):
    """One report as a line of ``passages``, or of ``ends_ms`` milliseconds."""

    report_id: ReportId
    report: str
    participant_id: ParticipantId | None
    label: str | None
    group: str | None
    version: int
    words: int
    passages: int
    ends_ms: int | None
    rung: Rung
    marks: list[MarkedPassageShown]

    @classmethod
    def of(cls, line: Line) -> "StripShown":
        """Show a line."""
        account = line.account
        return cls(
            report_id=account.report_id,
            report=account.key,
            participant_id=account.participant_id,
            label=account.label,
            group=account.group,
            version=account.version,
            words=account.words,
            passages=line.strip.passages,
            ends_ms=line.talk.ends_ms,
            rung=line.strip.rung,
            marks=[MarkedPassageShown.model_validate(mark) for mark in line.marks],
        )


class StripsShown(Shown):
    """All reports of the article, in the order of the interviews."""

    form: Form
    items: list[StripShown]


class LadderShown(Shown):
    """How one group's people spread over the rungs, tightest first."""

    group: str
    rungs: Mapping[Rung, int]
    of: int
    holding: Holding
    first: Mapping[First, int]
    printed: list[PrintedShown]

    @classmethod
    def of_group(cls, ladder: Ladder) -> "LadderShown":
        """Show a group's ladder."""
        counts = {rung.value: count for rung, count in ladder.rungs.items()}
        return cls(
            group=ladder.group,
            rungs=ladder.rungs,
            of=ladder.of,
            holding=ladder.holding,
            first=ladder.first,
            printed=[PrintedShown.of(each) for each in printable(counts)],
        )


class PersonHoldingShown(Shown):
    """Where one person stands, and how much they talked."""

    participant_id: ParticipantId
    label: str | None
    group: str
    rung: Rung
    first: First | None
    voices_a: bool
    voices_b: bool
    reports: list[ReportId]
    words: int
    passages: int
    timed_ms: int | None

    @classmethod
    def of(cls, standing: Standing) -> "PersonHoldingShown":
        """Show a person."""
        return cls.model_validate(standing)


class MarkedCountShown(Shown):
    """How many of a group's passages each pole marks, and both."""

    group: str
    passages: int
    a: int
    b: int
    shared: int
    either: int


class HoldingShown(Shown):
    """How tightly the poles are held together.

    Where ``tells`` is false the paradox is an attribute pair: its poles share
    their passages by form, and neither rungs nor shared passages say anything.
    """

    tells: bool
    holding: Holding
    ladders: list[LadderShown]
    passages: list[MarkedCountShown]
    people: list[PersonHoldingShown]


class MarkerShown(Shown):
    """A word of contrast, and where it stands in the version in analysis."""

    word: str
    start: int
    end: int


class PoleTurnShown(Shown):
    """A place where the poles meet, and the words of contrast there."""

    report_id: ReportId
    report: str
    label: str | None
    rung: Rung
    start: int
    end: int
    passages: list[PassageId]
    markers: list[MarkerShown]

    @classmethod
    def of(cls, turn: ShownTurn) -> "PoleTurnShown":
        """Show a turn."""
        return cls(
            report_id=turn.report_id,
            report=turn.report,
            label=turn.label,
            rung=turn.rung,
            start=turn.span.start,
            end=turn.span.end,
            passages=list(turn.passages),
            markers=[
                MarkerShown(word=each.word, start=each.span.start, end=each.span.end)
                for each in turn.markers
            ],
        )


class PoleTurnsShown(Shown):
    """All places where the poles of a paradox meet."""

    items: list[PoleTurnShown]


class RereadingShown(Shown):
    """Somebody who voices one pole alone; nothing of theirs speaks for ``missing``."""

    participant_id: ParticipantId
    label: str | None
    group: str
    missing: Letter
    reports: list[ReportId]
    readings: int


class RereadingsShown(Shown):
    """Whose reports might be read once more, least read first. No finding."""

    items: list[RereadingShown]


def list_rereadings(tx: Transaction, theme_id: ThemeId) -> RereadingsShown:
    """List those who voice one pole alone: read again for the other?"""
    found = verbs.list_rereadings(tx, theme_id)
    return RereadingsShown(items=[RereadingShown.model_validate(e) for e in found])


def show_strips(tx: Transaction, theme_id: ThemeId) -> StripsShown:
    """Show each report as a line with the poles on it."""
    voices = verbs.show_strips(tx, theme_id)
    return StripsShown(
        form=voices.form, items=[StripShown.of(line) for line in voices.lines]
    )


def show_ladder(tx: Transaction, theme_id: ThemeId) -> HoldingShown:
    """Show how tightly each person and each group holds the poles together."""
    shown = verbs.show_ladder(tx, theme_id)
    return HoldingShown(
        tells=shown.tells,
        holding=shown.holding,
        ladders=[LadderShown.of_group(each) for each in shown.ladders],
        passages=[
            MarkedCountShown(
                group=group,
                passages=counted.passages,
                a=counted.a,
                b=counted.b,
                shared=counted.shared,
                either=counted.either,
            )
            for group, counted in shown.passages.items()
        ],
        people=[PersonHoldingShown.of(each) for each in shown.people],
    )


def list_turns(tx: Transaction, theme_id: ThemeId) -> PoleTurnsShown:
    """List where the poles meet, and the words of contrast there."""
    found = verbs.list_turns(tx, theme_id)
    return PoleTurnsShown(items=[PoleTurnShown.of(each) for each in found])


ROUTES = [
    endpoint("GET", "/themes/{theme_id}/strips", show_strips),
    endpoint("GET", "/themes/{theme_id}/ladder", show_ladder),
    endpoint("GET", "/themes/{theme_id}/turns", list_turns),
    endpoint("GET", "/themes/{theme_id}/rereadings", list_rereadings),
]
