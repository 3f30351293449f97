"""An attachment on its way out again, as it came."""

from collections.abc import Iterable, Mapping

from counterpoint.across.foreign.attachment.model import Attachment
from counterpoint.across.foreign.leaving import LeavingAttachment, LeavingMark
from counterpoint.kernel.ids import OriginalId
from counterpoint.storage.transaction import Transaction


def attachment_leaving(
    tx: Transaction, kept: Attachment, *, with_file: bool, is_read: bool
) -> LeavingAttachment:
    """Read an attachment's file, and name what is coded on it as all that leaves.

    Asks no permission: the verb has.

    Args:
        tx: Who asks, and in which study.
        kept: The attachment.
        with_file: Whether its file goes along, where it has one.
        is_read: Whether the file is read now.
    """
    goes = with_file and kept.size_bytes > 0
    read = tx.originals.read(OriginalId(kept.id)) if goes and is_read else ()
    return LeavingAttachment(
        id=f"attachment/{kept.id}",
        kind=kept.kind,
        name=kept.name,
        ending=kept.ending,
        has_file=goes,
        data=b"".join(read),
        marks=tuple(
            LeavingMark(
                f"mark/{each.id}",
                None if each.code_id is None else f"code/{each.code_id}",
                each.place,
                each.by,
                each.at,
            )
            for each in kept.marks
        ),
    )


def counts_of(leaving: Iterable[LeavingAttachment]) -> Mapping[str, int]:
    """Count attachments and what is coded on them, by the kinds of an account."""
    listed = list(leaving)
    marks = [mark for each in listed for mark in each.marks]
    coded = sum(mark.code_id is not None for mark in marks)
    return {"media": len(listed), "codings": coded, "quotes": len(marks) - coded}
