"""From gathered media to attachments: files are read where they are to be kept."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignAttachment, ForeignMark, Tally
from counterpoint.interchange.refi.package import Package
from counterpoint.interchange.refi.source import GatheredMedium

LONGEST_ENDING = 10


def attached(
    media: Iterable[GatheredMedium],
    opened: Package,
    codes: Collection[str],
    texts: Mapping[str, str],
    tally: Tally,
) -> Iterator[ForeignAttachment]:
    """Give media with their files and marks.

    Args:
        media: As the XML told of them.
        opened: The archive with the files.
        codes: The ids of the file's codes; marks that name others are lost.
        texts: The text that each source has become, by the source's id.
        tally: Told of what is lost.
    """
    for each in media:
        found = opened.find(each.path) if each.path else None
        data = b""
        if not each.kind.has_file:
            tally.alter("media", each.name, reason.RECORDING_STAYS)
        elif found is None:
            tally.alter("media", each.name, reason.FILE_MISSING)
        elif not opened.is_small(found):
            tally.alter("media", each.name, reason.FILE_TOO_LARGE)
        else:
            data = opened.read(found)
        suffix = PurePosixPath(each.path.replace("\\", "/")).suffix.lower()
        is_plain = suffix[1:].isalnum() and suffix.isascii()
        yield ForeignAttachment(
            id=each.id,
            kind=each.kind,
            name=each.name,
            ending=suffix if is_plain and len(suffix) <= LONGEST_ENDING else "",
            text_id=texts.get(each.id, ""),
            data=data,
            marks=tuple(_known(each, codes, tally)),
        )


def _known(
    medium: GatheredMedium, codes: Collection[str], tally: Tally
) -> Iterator[ForeignMark]:
    for mark in medium.marks:
        if mark.code_id and mark.code_id not in codes:
            tally.lose("codings", medium.name, reason.NO_SUCH_CODE)
        else:
            yield mark
