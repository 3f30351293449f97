"""Replacing to the end: the words, and then their traces in old pages.

These take the study itself and not a transaction: what was written over can be
cleared away only once that stands.
"""

from collections.abc import Collection

from counterpoint.across.replacement import verbs
from counterpoint.across.replacement.model import Replacement
from counterpoint.kernel.ids import MemberId, ReplacementId, ReportId, TokenId
from counterpoint.participant.vault.holder.model import OpenedVault
from counterpoint.storage.clearing import LARGE_BYTES, WAITS, noting
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace


def replace_words(  # noqa: PLR0913 - a replacement has these facts
    study: Database,
    actor: MemberId,
    *,
    originals: Collection[str],
    token_id: TokenId,
    report_id: ReportId | None = None,
    any_case: bool = False,
    seat: str = "",
) -> list[Replacement]:
    """Replace words, as ``verbs.replace_words``, and clear their traces away.

    Once the words are replaced, nothing refuses any more: whatever keeps the traces
    from being cleared away lets them wait until somebody does it.
    """
    with study.write(actor, seat) as tx:
        made = verbs.replace_words(
            tx,
            originals=originals,
            token_id=token_id,
            report_id=report_id,
            any_case=any_case,
        )
    _clear_soon(study, actor)
    return made


def undo_replacement(
    study: Database,
    actor: MemberId,
    *,
    opened: OpenedVault,
    replacement_id: ReplacementId,
    seat: str = "",
) -> int:
    """Undo a replacement, as ``verbs.undo_replacement``."""
    with study.write(actor, seat) as tx:
        return verbs.undo_replacement(tx, opened=opened, replacement_id=replacement_id)


def clear(study: Database, actor: MemberId) -> None:
    """Clear away what replacing left in old pages. Linear in the study's size.

    Raises:
        NotClearedError: Others are reading the study.
        ClearedUnnotedError: They are cleared away, and are said to wait still.
        NotAllowedError: The member does not replace words.
    """
    study.clear()
    with noting(), study.write(actor) as tx:
        verbs.record_traces_cleared(tx)


def _clear_soon(study: Database, actor: MemberId) -> None:
    """Clear at once, unless it takes minutes or something is in the way: it waits then.

    A large file is one with hours of sound; writing it anew at each name would
    keep a writer waiting. The page says that it waits, until somebody does it.
    """
    where = study.place
    if isinstance(where, FilePlace) and where.path.stat().st_size > LARGE_BYTES:
        return
    try:
        clear(study, actor)
    except WAITS:
        return
