"""What the log tells of the approach, of themes from notes, and of what was left."""

from collections.abc import Iterator

from counterpoint.across.methodlog.ground import Ground
from counterpoint.across.methodlog.model import FactKind, Paragraph, Sentence
from counterpoint.across.methodlog.voice import whole
from counterpoint.article.approach.model import Approach
from counterpoint.article.approach.store import get_approach
from counterpoint.coding.uncoded.store import list_left
from counterpoint.discussion.origin.model import Made, MadeKind
from counterpoint.discussion.origin.store import list_of
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.sentence import Said
from counterpoint.reading.note.store import find_note_then
from counterpoint.theme.theme.model import Theme
from counterpoint.theme.theme.store import list_themes


def of_approach(ground: Ground) -> Iterator[Paragraph]:
    """Tell which kind of thematic analysis the article declares, and why.

    Source: method, section 5.4.
    """
    voice, declared = ground.voice, get_approach(ground.connection, ground.article.id)
    if declared.approach is Approach.UNDECLARED:
        return
    fact = voice.fact(
        FactKind.ARTICLE, ground.article.id, Said("The approach of the article")
    )
    said = {
        Approach.REFLEXIVE: Said("the analysis is reflexive thematic analysis"),
        Approach.CODEBOOK: Said("the analysis is thematic analysis with a codebook"),
        Approach.RELIABILITY: Said(
            "the analysis is thematic analysis with coding reliability"
        ),
    }[declared.approach]
    told = [voice.tell(said, [fact])]
    if declared.reason:
        reason = {"reason": voice.quoted(whole(declared.reason))}
        told.append(voice.tell(Said("the reason given is: {reason}", reason), [fact]))
    yield tuple(told)


def of_left(ground: Ground) -> Iterator[Paragraph]:
    """Tell what was left uncoded, and that each stretch has its reason.

    Source: method, row E1.
    """
    left = list_left(ground.connection, ground.article.id)
    if not left:
        return
    voice = ground.voice
    values: dict[str, str | int] = {
        "n": len(left),
        "time": voice.time(each.at.date() for each in left),
    }
    fact = voice.fact(
        FactKind.CODING, ground.article.id, Said("What was left uncoded, with reasons")
    )
    one = Said("one stretch was left uncoded, for a stated reason, {time}", values)
    many = Said(
        "{n} stretches were left uncoded, each for a stated reason, {time}", values
    )
    yield (voice.tell(one if len(left) == 1 else many, [fact]),)


def of_origins(ground: Ground) -> Iterator[Paragraph]:
    """Tell which standing themes began from readers' notes, and whose.

    Source: method, row M43.
    """
    themes = list_themes(ground.connection, ground.article.id)
    told = [each for theme in themes if (each := _origin(ground, theme)) is not None]
    if told:
        yield tuple(told)


def _origin(ground: Ground, theme: Theme) -> Sentence | None:
    voice = ground.voice
    kept = list_of(ground.connection, Made(MadeKind.THEME, theme.id))
    notes = [
        find_note_then(ground.connection, each.note_id, each.since)
        for each in kept
        if each.note_id is not None
    ]
    by: list[MemberId] = [note.by for note in notes if note is not None]
    if not by:
        return None
    title = voice.quoted(theme.title)
    values: dict[str, str | int] = {
        "title": title,
        "n": len(by),
        "people": voice.people(by),
    }
    one = Said("{title} began from a note by {people}", values)
    many = Said("{title} began from {n} notes by {people}", values)
    decided = Said(
        "{title} began from {n} notes by {people}, after a decision of the team", values
    )
    said = one if len(by) == 1 else many
    if any(each.decision_id is not None for each in kept):
        said = decided
    fact = voice.fact(
        FactKind.THEME, theme.id, Said("The theme {title}", {"title": theme.title})
    )
    return voice.tell(said, [fact])
