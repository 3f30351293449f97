"""Where the team's own text repeats a person's words, and taking them out there."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from sqlalchemy import Connection

from counterpoint.across.withdrawal import sweep
from counterpoint.across.withdrawal.model import KeptStretch, Stretch
from counterpoint.across.withdrawal.stages import all_parts
from counterpoint.across.withdrawal.sweep import Runs
from counterpoint.participant import erasing as participant
from counterpoint.participant.erasing import Whose
from counterpoint.report import erasing as report
from counterpoint.storage.erasing import (
    Kept,
    every_text,
    ids_of,
    tables_with_words,
    write_over,
)
from counterpoint.storage.schema import Holds

OWN = frozenset({Holds.TEAM, Holds.PRIVATE})
WRITTEN = frozenset({Holds.TEAM, Holds.PRIVATE, Holds.PARTICIPANT})

Found = Mapping[str, list[Kept]]
"""The versions of each place that hold a stretch, by the place's key."""


def runs_told(connection: Connection, whose: Whose) -> Runs:
    """Take up all runs of words that a person told, here and when taken in."""
    told = (report.list_told, participant.list_told)
    return sweep.runs_of(text for list_ in told for text in list_(connection, whose))


def find_repeats(connection: Connection, whose: Whose, runs: Runs) -> Found:
    """Find every version of every team text that holds a stretch.

    Other people's own words are not looked through: what they said is theirs.
    Linear in what the team wrote.
    """
    if not runs:
        return {}
    parts = all_parts(connection, whose)
    own = {
        (part.table.name, id_)
        for part in parts
        if "id" in part.table.c
        for id_ in ids_of(connection, part.whose, part.ids)
    }
    theirs = {part.table.name for part in parts}
    found: dict[str, list[Kept]] = {}
    for kept in _texts(connection, theirs):
        name = kept.column.table.name
        if (name, kept.id) not in own and sweep.holds(kept.text, runs):
            found.setdefault(key_of(kept), []).append(kept)
    return found


def shown(found: Found, runs: Runs) -> list[Stretch]:
    """Show the places for a decision about each.

    One member's private text is emptied without a question, and not even that it
    stands somewhere is told: a seal may be closed on it.
    """
    return [
        _stretch(key, kept, runs)
        for key, kept in found.items()
        if not _is_private(kept[0])
    ]


def erase_repeats(
    connection: Connection, found: Found, runs: Runs, keep: Mapping[str, str]
) -> list[KeptStretch]:
    """Take the stretches out of all versions, but where there is a reason to keep.

    Returns:
        What was kept. A private text never is.
    """
    kept: list[KeptStretch] = []
    for key, texts in found.items():
        place, object_id = _place(texts[0])
        if key in keep and not _is_private(texts[0]):
            kept.append(KeptStretch(place, object_id, keep[key].strip()))
            continue
        for each in texts:
            write_over(connection, each, sweep.without(each.text, runs))
    return kept


def key_of(kept: Kept) -> str:
    """Name a place: table, column and object."""
    place, object_id = _place(kept)
    return f"{place}:{object_id}"


def _texts(connection: Connection, theirs: Collection[str]) -> Iterator[Kept]:
    tables = tables_with_words(WRITTEN)
    yield from every_text(connection, [t for t in tables if t.name in theirs], OWN)
    rest: Iterable[Kept] = every_text(
        connection, [t for t in tables if t.name not in theirs], WRITTEN
    )
    yield from rest


def _place(kept: Kept) -> tuple[str, str]:
    return f"{kept.column.table.name}.{kept.column.name}", kept.id


def _is_private(kept: Kept) -> bool:
    return kept.column.info.get("holds") is Holds.PRIVATE


def _stretch(key: str, texts: list[Kept], runs: Runs) -> Stretch:
    place, object_id = _place(texts[0])
    standing = [each for each in texts if each.is_standing]
    latest = (standing or texts)[-1]
    return Stretch(
        key=key,
        place=place,
        object_id=object_id,
        is_standing=bool(standing),
        texts=len(texts),
        text=latest.text,
        spans=tuple(sweep.stretches(latest.text, runs)),
    )
