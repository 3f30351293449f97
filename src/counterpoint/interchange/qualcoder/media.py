"""Pictures, sound and film on their way to QualCoder: areas, times, and their files."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.attachment.model import AttachmentKind, Place
from counterpoint.across.foreign.leaving import LeavingAttachment, LeavingMark
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.medium import CORNERS

FOLDERS = {
    AttachmentKind.PICTURE: "images",
    AttachmentKind.SOUND: "audio",
    AttachmentKind.FILM: "video",
}
_TIMES = ("begin", "end")


def fitting(
    media: Iterable[LeavingAttachment],
    named: Callable[[LeavingAttachment], LeavingAttachment],
    tally: Tally,
) -> Iterator[LeavingAttachment]:
    """Give what QualCoder can hold of media; tell what it cannot.

    Args:
        media: As they leave the study.
        named: Gives one a name that is free there.
        tally: Told of what stays and of what is changed.
    """
    for each in media:
        if each.kind not in FOLDERS:
            why = reason.PAGES_COUNT_OTHERWISE
            tally.lose("media", each.name, why)
            for mark in each.marks:
                _lose(mark, each.name, why, tally)
            continue
        if not each.has_file:
            tally.alter("media", path_of(each), reason.PUT_FILE_THERE)
        yield named(_with_marks(each, tally))


def path_of(medium: LeavingAttachment) -> str:
    """Name a medium's file in QualCoder's folder; its own name may hold anything."""
    name = medium.id.rpartition("/")[2]
    return f"{FOLDERS[medium.kind]}/{name}{medium.ending}"


def area_of(place: Place) -> tuple[int, int, int, int]:
    """Give an area as QualCoder counts: left, top, width, height."""
    at = dict(place)
    left, top, right, bottom = (at[name] for name in CORNERS)
    return left, top, right - left, bottom - top


def time_of(place: Place) -> tuple[int, int]:
    """Give where a stretch begins and ends, in milliseconds."""
    at = dict(place)
    begin, end = (at[name] for name in _TIMES)
    return begin, end


def _with_marks(each: LeavingAttachment, tally: Tally) -> LeavingAttachment:
    names = CORNERS if each.kind is AttachmentKind.PICTURE else _TIMES
    kept: list[LeavingMark] = []
    for mark in each.marks:
        if mark.code_id is None:
            _lose(mark, each.name, reason.NEVER_CODED, tally)
        elif {name for name, _ in mark.place} >= set(names):
            kept.append(mark)
        else:
            _lose(mark, each.name, reason.WHOLE_MEDIUM, tally)
    return replace(each, marks=tuple(kept))


def _lose(mark: LeavingMark, name: str, why: str, tally: Tally) -> None:
    tally.lose("quotes" if mark.code_id is None else "codings", name, why)
