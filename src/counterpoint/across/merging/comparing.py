"""Comparing an open study with an open copy of it. Neither is changed.

The copy is a file on a member's disk, opened by its passphrase; that is why the
terminal does this and the page does not.
"""

from collections.abc import Mapping

from counterpoint import participant
from counterpoint.across.history.verbs import list_steps_after
from counterpoint.across.merging.model import (
    BrokenCopyError,
    Comparison,
    OtherStudyError,
    SamePlaceError,
    Told,
    shared_steps,
    went_on,
    withdrew_only_here,
)
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import backup, history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction


def compare(study: Database, copy: Database, actor: MemberId) -> Comparison:
    """Find where a study and its copy parted, and what was done in each since.

    Linear in both histories, since the copy's is recomputed.

    Args:
        study: The study, open.
        copy: The copy, open.
        actor: Who asks; a member in both, who learns no more than each shows them.

    Raises:
        SamePlaceError: Both are one and the same.
        OtherStudyError: The copy is of another study, or never was the same.
        BrokenCopyError: Something in the copy was changed behind its history.
        NotAllowedError: The member may not read the history of one of them.
    """
    if study.place == copy.place:
        msg = "This is the study itself; give the copy that was worked on apart."
        raise SamePlaceError(msg)
    if study.study_id != copy.study_id:
        msg = "That is another study, not a copy of this one; choose another file."
        raise OtherStudyError(msg)
    if not backup.verify_whole(copy).holds:
        msg = "The copy was changed behind its history; take an earlier one of it."
        raise BrokenCopyError(msg)
    ours, theirs = _hashes(study), _hashes(copy)
    shared = shared_steps(ours, theirs)
    with study.read(actor) as tx:
        here = _told(tx, shared)
        ours_known = _labels(tx)
    with copy.read(actor) as tx:
        there = _told(tx, shared)
        theirs_known = _labels(tx)
    return Comparison(
        shared=shared,
        ours=here,
        theirs=there,
        went_on=went_on(shared, shared + len(here), shared + len(there)),
        head=(len(theirs), theirs[-1] if theirs else history.BEGINNING),
        owed_here=_named(withdrew_only_here(there, here), ours_known),
        owed_there=_named(withdrew_only_here(here, there), theirs_known),
    )


def _told(tx: Transaction, shared: int) -> tuple[Told, ...]:
    return tuple(
        Told(
            seq=step.seq,
            at=step.at,
            actor=step.actor,
            kind=step.kind,
            object_id=step.object_id,
            payload=step.payload,
        )
        for step in list_steps_after(tx, shared)
    )


def _labels(tx: Transaction) -> Mapping[str, str]:
    """Give each participant's group and number, as members call them."""
    listed = participant.list_participants(tx)
    return {each.id: f"{each.group} {each.number}" for each in listed}


def _named(whom: frozenset[str], known: Mapping[str, str]) -> tuple[str, ...]:
    """Name those who are still there; who is not, has nothing left to erase."""
    return tuple(sorted(known[id_] for id_ in whom if id_ in known))


def _hashes(opened: Database) -> list[str]:
    with opened.raw_connection() as connection, connection.begin():
        return history.hashes(connection)
