"""What is asked about the ladder: strips, who stands where, and where it turns."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterpoint.coding.chance.model import Marked
from counterpoint.interview.meeting.store import list_interviews
from counterpoint.kernel.ids import ParticipantId, PassageId, ReportId, ThemeId
from counterpoint.kernel.spans import Span
from counterpoint.reading.assignment.store import list_passes
from counterpoint.report.store import get_text
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed
from counterpoint.theme.ladder.marker import Marker, find_markers
from counterpoint.theme.ladder.model import (
    First,
    Holding,
    Ladder,
    Rung,
    first_of,
    holding_of,
    ladder_of,
    rung_of,
)
from counterpoint.theme.ladder.turn import Turn, turns_of
from counterpoint.theme.paradox.model import Form, Letter
from counterpoint.theme.theme.store import get_theme
from counterpoint.theme.voice.model import Line, Piece, Voices
from counterpoint.theme.voice.reading import gather


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one person stands on the ladder, and how much they talked.

    Attributes:
        words: Of all their reports.
        passages: That are or may be their own.
        timed_ms: How long those last whose times are known.
    """

    participant_id: ParticipantId
    label: str | None
    group: str
    rung: Rung
    first: First | None
    voices_a: bool
    voices_b: bool
    reports: tuple[ReportId, ...]
    words: int
    passages: int
    timed_ms: int | None


@dataclass(frozen=True, slots=True)
class ShownLadder:
    """The ladder of one paradox.

    Attributes:
        tells: Whether it tells anything: the poles of an attribute pair are true
            of the same act, so that they meet by their very form.
        ladders: One for each group, in the article's order.
        holding: By whom the poles are held in the article as a whole.
        passages: By group, how many passages each pole marks, and both.
        people: By group, in the order of their numbers.
    """

    tells: bool
    ladders: tuple[Ladder, ...]
    holding: Holding
    passages: Mapping[str, Marked]
    people: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """A place where the poles meet, with its report and the words between them."""

    report_id: ReportId
    report: str
    label: str | None
    rung: Rung
    span: Span
    passages: tuple[PassageId, ...]
    markers: tuple[Marker, ...]


@dataclass(frozen=True, slots=True)
class Rereading:
    """Somebody whose reports might be read once more for one pole. No finding.

    Attributes:
        missing: The pole that nothing of theirs speaks for.
        readings: How many times, by whomever, one of the reports was read to its
            end.
    """

    participant_id: ParticipantId
    label: str | None
    group: str
    missing: Letter
    reports: tuple[ReportId, ...]
    readings: int


def list_rereadings(tx: Transaction, theme_id: ThemeId) -> list[Rereading]:
    """List those who voice one pole alone, least read first: read again for the other?

    Raises:
        NotFoundError: There is no such theme.
        NotParadoxError: The theme has no poles.

    Source: method, section 6.7.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    shown = show_ladder(tx, theme_id)
    article_id = get_theme(tx.connection, theme_id).article_id
    read = Counter(
        each.report_id
        for each in list_passes(tx.connection, article_id)
        if each.ended_at is not None
    )
    found = [
        Rereading(
            participant_id=each.participant_id,
            label=each.label,
            group=each.group,
            missing=Letter.B if each.voices_a else Letter.A,
            reports=each.reports,
            readings=sum(read[id_] for id_ in each.reports),
        )
        for each in shown.people
        if each.rung is Rung.ONE_POLE
    ]
    return sorted(found, key=lambda each: each.readings)


def show_strips(tx: Transaction, theme_id: ThemeId) -> Voices:
    """Show each report of the article as a line with the poles on it.

    Raises:
        NotFoundError: There is no such theme.
        NotParadoxError: The theme has no poles.

    Source: method, section 6.6, picture 2.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return gather(tx, theme_id)


def show_ladder(tx: Transaction, theme_id: ThemeId) -> ShownLadder:
    """Show how tightly each person, and each group, holds the poles together.

    Raises:
        NotFoundError: There is no such theme.
        NotParadoxError: The theme has no poles.

    Source: method, section 6.3.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    voices = gather(tx, theme_id)
    people, strips = voices.people, voices.strips
    return ShownLadder(
        tells=voices.form is not Form.ATTRIBUTE_PAIR,
        ladders=ladder_of(strips),
        holding=holding_of(strips),
        passages={
            group: Marked.sum_of(
                line.strip.counted for lines in members.values() for line in lines
            )
            for group, members in people.items()
        },
        people=tuple(
            _standing(group, whose, lines)
            for group, members in people.items()
            for whose, lines in sorted(
                members.items(), key=lambda item: item[1][0].account.number
            )
        ),
    )


def list_turns(tx: Transaction, theme_id: ThemeId) -> list[ShownTurn]:
    """List the places where the poles meet, and the words of contrast there.

    Raises:
        NotFoundError: There is no such theme.
        NotParadoxError: The theme has no poles.

    Source: method, section 6.3 and row F37.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    voices = gather(tx, theme_id)
    spoken = {each.id: each.language for each in list_interviews(tx.connection)}
    usual = get_study(tx.connection).language
    by_report: dict[ReportId, list[Piece]] = {}
    for piece in voices.pieces:
        by_report.setdefault(piece.report_id, []).append(piece)
    found = []
    for line in voices.lines:
        account = line.account
        turns = turns_of(line, by_report.get(account.report_id, ()))
        if turns:
            text = get_text(tx.connection, account.report_id, account.version).text
            known = account.interview_id and spoken.get(account.interview_id)
            language = (known or usual).partition("-")[0].lower()
            found += [_shown(line, turn, text, language) for turn in turns]
    return found


def _shown(line: Line, turn: Turn, text: str, language: str) -> ShownTurn:
    account = line.account
    return ShownTurn(
        report_id=account.report_id,
        report=account.key,
        label=account.label,
        rung=turn.rung,
        span=turn.span,
        passages=turn.passages,
        markers=tuple(find_markers(text, turn.span, [language])),
    )


def _standing(group: str, whose: ParticipantId, lines: Sequence[Line]) -> Standing:
    strips = [line.strip for line in lines]
    timed = [line.talk.timed_ms for line in lines if line.talk.timed_ms is not None]
    return Standing(
        participant_id=whose,
        label=lines[0].account.label,
        group=group,
        rung=rung_of(strips),
        first=first_of(strips),
        voices_a=any(strip.a for strip in strips),
        voices_b=any(strip.b for strip in strips),
        reports=tuple(line.account.report_id for line in lines),
        words=sum(line.account.words for line in lines),
        passages=sum(line.talk.passages for line in lines),
        timed_ms=sum(timed) if timed else None,
    )
