"""What is done about guides: write a version, list them."""

from collections.abc import Sequence
from datetime import date

from counterpoint.kernel.ids import GuideId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import get_group
from counterpoint.study.guide import store
from counterpoint.study.guide.model import Guide, GuideWritten
from counterpoint.study.permission import Deed


def list_guides(tx: Transaction) -> list[Guide]:
    """List all versions of all guides, by group and version."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_guides(tx.connection)


def get_guide(tx: Transaction, guide_id: GuideId) -> Guide:
    """Give one version.

    Raises:
        NotFoundError: There is none of that id.
    """
    permission.ask(tx, Deed.READ_STUDY)
    return store.get_guide(tx.connection, guide_id)


def write_guide(
    tx: Transaction,
    *,
    group: str,
    questions: Sequence[str],
    used_from: date | None = None,
    note: str = "",
) -> Guide:
    """Write the next version of a group's guide; earlier ones stay.

    Raises:
        NoSuchGroupError: The study has no such group.
        NoQuestionError: Nothing is asked.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    whose = get_group(tx, group).id
    lines = (" ".join(normalised(each).split()) for each in questions)
    new = Guide(
        id=GuideId(new_id()),
        group_id=whose,
        version=store.next_version(tx.connection, whose),
        questions=tuple(line for line in lines if line),
        used_from=used_from,
        note=normalised(note).strip(),
    )
    seq = tx.record(GuideWritten(new.id, whose, new.version))
    store.put_guide(tx.connection, seq, new)
    return new
