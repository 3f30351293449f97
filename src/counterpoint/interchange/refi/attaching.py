"""From gathered media to attachments: files are read where they are to be kept."""

from collections.abc import Collection, Iterator
from functools import partial

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignAttachment, ForeignMark
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.medium import ending_of
from counterpoint.interchange.refi.package import Unpacking
from counterpoint.interchange.refi.source import GatheredMedium
from counterpoint.interchange.refi.walking import Walk


def attached(
    walk: Walk, unpacking: Unpacking, codes: Collection[str]
) -> Iterator[ForeignAttachment]:
    """Give media with their files and marks.

    Each file is read now, to see that it can be, and again when somebody wants it.

    Args:
        walk: That came across them.
        unpacking: Opens the archive once more.
        codes: The ids of the file's codes; marks that name others are lost.
    """
    opened, texts, tally = walk.package, walk.placing.texts_by_source, walk.tally
    for each in walk.media:
        found = opened.find(each.path) if each.path else None
        file = None
        if not each.kind.has_file:
            tally.alter("media", each.name, reason.RECORDING_STAYS)
        elif found is None:
            tally.alter("media", each.name, reason.FILE_MISSING)
        elif not opened.is_small(found):
            tally.alter("media", each.name, reason.FILE_TOO_LARGE)
        else:
            file = partial(unpacking.read, found) if opened.read(found) else None
        yield ForeignAttachment(
            id=each.id,
            kind=each.kind,
            name=each.name,
            ending=ending_of(each.path),
            text_id=texts.get(each.id, ""),
            file=file,
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
