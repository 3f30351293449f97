"""Merging a copy into the study: all that it did, in one step, or nothing.

Takes the study and a copy, both open; first the withdrawals that one has and the other
has not, then the copy's steps with their members and moments, then every version.
These take the study itself and not a transaction, for both are written at once.
"""

from collections.abc import Mapping
from contextlib import suppress

from sqlalchemy.exc import IntegrityError

from counterpoint.across.merging import laying, plain, settling
from counterpoint.across.merging.comparing import compare
from counterpoint.across.merging.fitting import check_fits, does_not_fit
from counterpoint.across.merging.joining import (
    Joined,
    Merged,
    MergedApartError,
    Places,
    Side,
    UndecidedError,
    WordsReplacedError,
    check_choices,
    moved,
    places_of,
)
from counterpoint.across.merging.model import Comparison, shared_steps
from counterpoint.across.merging.withdrawing import Repeated, repeat_from
from counterpoint.across.merging.work import Work
from counterpoint.across.replacement.model import WordsReplaced, WordsRestored
from counterpoint.across.withdrawal.carrying import lay_lists
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import carrying, history
from counterpoint.storage.clearing import WAITS
from counterpoint.storage.database import Database
from counterpoint.storage.history import Entry
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

_MERGED = Merged.__name__
_REPLACED = frozenset({WordsReplaced.__name__, WordsRestored.__name__})


class _NotKept(Exception):  # noqa: N818 - ends both transactions, is no error
    """Ends both transactions without keeping them."""

    def __init__(self, found: Joined) -> None:
        super().__init__()
        self.found = found


def preview(
    study: Database,
    copy: Database,
    actor: MemberId,
    choices: Mapping[str, Side] | None = None,
) -> Joined:
    """Show what a merge would do, by doing it and keeping nothing.

    Raises:
        RuleError: As ``merge``.
    """
    told = compare(study, copy, actor)
    try:
        with study.write(actor) as tx, copy.write(actor) as there:
            found, _ = _join(tx, there, choices or {}, told)
            raise _NotKept(found)  # noqa: TRY301 - ends both transactions
    except _NotKept as end:
        return end.found


def merge(
    study: Database,
    copy: Database,
    actor: MemberId,
    choices: Mapping[str, Side] | None = None,
) -> Joined:
    """Carry what a copy did into the study. It cannot be undone.

    Linear in what the copy did, and in both histories.

    Args:
        study: The study, open. Back it up before.
        copy: The copy, open; withdrawals that it lacks are carried out in it too.
        actor: Who merges.
        choices: Whose version stands where both changed the same, by id.

    Raises:
        SamePlaceError: Both are one and the same.
        OtherStudyError: The copy is of another study.
        BrokenCopyError: Something in the copy was changed behind its history.
        MergedApartError: The copy has taken in another one.
        WordsReplacedError: Words were replaced in one of them since they parted.
        BothWroteError: Both gave a report a version of one number.
        DoesNotFitError: What both did breaks a rule once it is together.
        UndecidedError: Both changed the same, and nobody chose.
        NoSuchConflictError: A choice names what is no conflict.
        NotAllowedError: Coordinators merge.
    """
    told = compare(study, copy, actor)
    try:
        with study.write(actor) as tx, copy.write(actor) as there:
            found, erased = _join(tx, there, choices or {}, told)
            if found.seq is None:
                raise _NotKept(found)  # noqa: TRY301 - ends both transactions
            if found.open:
                msg = "Choose in each of {number} conflicts whose version stands."
                raise UndecidedError(msg, number=len(found.open))
    except _NotKept as end:
        return end.found
    _clear(study, copy, actor, erased)
    return found


def _join(
    tx: Transaction,
    there: Transaction,
    choices: Mapping[str, Side],
    told: Comparison,
) -> tuple[Joined, tuple[Repeated, Repeated]]:
    permission.ask(tx, Deed.MERGE)
    repeated = (repeat_from(there, tx), repeat_from(tx, there))
    withdrawn = (repeated[0].whom, repeated[1].whom)
    ours = history.hashes(tx.connection)
    theirs = history.hashes(there.connection)
    shared = shared_steps(ours, theirs)
    merges = history.entries_of_kinds(tx.connection, [_MERGED])
    places = places_of(shared, merges, theirs)
    if places.known == len(theirs):
        return Joined(shared, 0, withdrawn=withdrawn), repeated
    work = _begun(tx, there, places, len(theirs), choices)
    _refuse_what_cannot_be_carried(work, shared)
    _carry(work)
    check_choices(choices, work.conflicts.values())
    _count(work)
    added, changed = dict(+work.added), dict(+work.changed)
    event = Merged(
        copy_head=theirs[-1],
        copy_step=len(theirs),
        shared=shared,
        known=places.known,
        steps=len(work.steps),
        objects=sum(added.values()) + sum(changed.values()),
        chosen=len(work.conflicts),
        renamed=len(work.renamed),
    )
    seq = tx.record(event)
    if seq != work.seq:
        msg = f"the merge stands at {seq}, and its rows from {work.seq}"
        raise AssertionError(msg)
    steps = sum(each.seq > places.known for each in told.theirs)
    joined = Joined(
        shared=shared,
        steps=steps,
        added=added,
        changed=changed,
        conflicts=tuple(work.conflicts.values()),
        renamed=tuple(work.renamed),
        notes=tuple(work.notes),
        withdrawn=withdrawn,
        seq=seq,
    )
    return joined, repeated


def _begun(
    tx: Transaction,
    there: Transaction,
    known: Places,
    last: int,
    choices: Mapping[str, Side],
) -> Work:
    """Write the copy's steps at the end of history, and take all else in hand."""
    steps = history.entries_after(there.connection, known.known)
    at = history.last_seq(tx.connection) + 1
    since = known.shared
    if known.carried:
        before = known.carried[-1]
        since = before.first + before.last - before.after  # that merge itself
    own_steps = history.entries_after(tx.connection, since)
    places = known.going_on(last, at)
    for each in steps:
        told = Entry(
            seq=each.seq,
            at=each.at,
            actor=each.actor,
            kind=each.kind,
            object_id=each.object_id,
            payload=dict(moved(each, places)),
            hash=each.hash,
        )
        history.append_told(tx.connection, told)
    return Work(
        tx=tx,
        there=there,
        places=places,
        known=known.known,
        since=since,
        seq=at + len(steps),
        steps=steps,
        own_steps=own_steps,
        choices=choices,
    )


def _refuse_what_cannot_be_carried(work: Work, shared: int) -> None:
    if any(each.kind == _MERGED for each in work.steps):
        msg = (
            "This copy has taken in another one. Merge each copy into the study alone,"
            " or go on with this copy and put the study aside."
        )
        raise MergedApartError(msg)
    own = history.entries_after(work.here, shared)[: work.seq - 1 - shared]
    here = [each for each in own if each.seq <= work.seq - 1 - len(work.steps)]
    if any(each.kind in _REPLACED for each in (*work.steps, *here)):
        msg = (
            "Words were replaced in one of the two since they parted, so places in the"
            " texts differ. Do the copy's last steps in the study, and copy it anew."
        )
        raise WordsReplacedError(msg)
    plain.check_versions(work)


def _carry(work: Work) -> None:
    before = carrying.hanging(work.here) | carrying.hanging(work.other)
    try:
        plain.bring_members(work)
        laying.read(work)
        laying.lay(work)
        plain.bring_rows(work)
        plain.bring_sealed(work)
        plain.bring_identities(work)
        settling.settle_labels(work)
        gone = settling.settle_pairs(work)
        settling.settle_hanging(work, before, gone)
        plain.let_go(work)
        plain.keep_seals(work)
        plain.index_words(work)
    except IntegrityError as error:
        raise does_not_fit() from error
    check_fits(work.tx)


def _count(work: Work) -> None:
    """Count what came by kind, but what members wrote for themselves."""
    for table, lines in work.lines.items():
        if not laying.is_private(table):
            new = len(work.new_ids(table))
            work.added[table.name] += new
            work.changed[table.name] += len(lines) - new


def _clear(
    study: Database,
    copy: Database,
    actor: MemberId,
    repeated: tuple[Repeated, Repeated],
) -> None:
    """Clear away what erasing left in either, and lay the lists beside both."""
    for opened, done in zip((study, copy), repeated, strict=True):
        if not done.whom:
            continue
        # What waits, the certificate says; a coordinator does it later.
        with suppress(*WAITS):
            lay_lists(opened, actor)
            if done.erased:
                opened.clear()
