"""What has no versions: members, texts, sealed bytes, identities, opened seals."""

from collections.abc import Iterable
from typing import Any

from counterpoint.across.foreign.attachment import store as attachments
from counterpoint.across.merging import store
from counterpoint.across.merging.describing import who_did
from counterpoint.across.merging.joining import (
    BothWroteError,
    Conflict,
    Field,
    Ground,
    Renamed,
    Side,
)
from counterpoint.across.merging.likeness import another
from counterpoint.across.merging.way import PARENTS, WAYS, Way
from counterpoint.across.merging.work import Work
from counterpoint.article import store as article_store
from counterpoint.interview.recording import store as recordings
from counterpoint.kernel.sentence import Said
from counterpoint.participant.vault.model import (
    IdentityChanged,
    IdentityPut,
    IdentityRemoved,
)
from counterpoint.report import store as report_store
from counterpoint.report import wordindex
from counterpoint.storage import carrying, versions
from counterpoint.storage.history import Entry
from counterpoint.storage.schema import metadata
from counterpoint.study.member.model import (
    MemberChanged,
    MemberLeft,
    MemberReturned,
    RolesChanged,
)

_PUT = frozenset({IdentityPut.__name__, IdentityChanged.__name__})
_REMOVED = frozenset({IdentityRemoved.__name__, IdentityChanged.__name__})
_OF_MEMBERS = frozenset(
    each.__name__ for each in (MemberChanged, MemberLeft, MemberReturned, RolesChanged)
)
_MEMBER = "member"


def check_versions(work: Work) -> None:
    """Refuse two versions of one report that have one number.

    Raises:
        BothWroteError: A report was given a version in both since they parted.
    """
    both = store.versions_written_twice(work.other, work.here)
    if both:
        msg = (
            "A report was given a new version in both: {reports}. Undo one of them, or"
            " write it anew in the copy's place, and merge again."
        )
        keys = {each.id: each.key for each in report_store.list_reports(work.here)}
        named = ", ".join(keys.get(each, each) for each in both)  # type: ignore[call-overload]
        raise BothWroteError(msg, reports=named)


def bring_members(work: Work) -> None:
    """Let the copy's new members in, and what it changed of others, or ask."""
    here, there = store.members(work.here), store.members(work.other)
    keys = {str(row["key"]) for row in here.values()}
    for id_, row in there.items():
        if id_ not in here:
            key = row["key"]
            if key in keys:
                key = str(another(key, keys, "-"))
                work.renamed.append(Renamed(_MEMBER, id_, row["key"], key))
            keys.add(key)
            store.put_member_row(work.here, {**row, "key": key}, is_new=True)
            work.added[_MEMBER] += 1
        elif row != here[id_] and _changed(work.steps, id_):
            work.changed[_MEMBER] += 1
            both = _changed(work.own_steps, id_)
            if not both or work.side_of(_about(work, here[id_], row)) is Side.THEIRS:
                store.put_member_row(work.here, row, is_new=False)


def bring_rows(work: Work) -> None:
    """Add what the study lacks of what is written once."""
    for table in store.plain_tables():
        way = WAYS[table.name]
        if way is Way.ADDED:
            added = store.add_missing(work.other, work.here, table, work.places)
            _bring_sealed(work, store.identifiers_in(table, added))
        elif way is Way.WITH_PARENT:
            column, parent = PARENTS[table.name]
            came = work.taken.get(metadata.tables[parent], set())
            store.add_of_parents(work.other, work.here, table, column, came)


def bring_sealed(work: Work) -> None:
    """Take over the sealed bytes that the copy's new versions name."""
    for table, lines in work.lines.items():
        rows = [row for line in lines.values() for row in line.rows]
        _bring_sealed(work, store.identifiers_in(table, rows))


def bring_identities(work: Work) -> None:
    """Take over the vault's new records, encrypted as they are; and removals."""
    removed = {
        (str(each.payload["about_kind"]), str(each.payload["about_id"]))
        for each in work.steps
        if each.kind in _REMOVED
    }
    own = _records_of(work.own_steps)
    store.remove_identities(work.here, sorted(removed), own)
    apart = store.holders_apart(work.other, work.here)
    store.add_identities(work.other, work.here, _records_of(work.steps), apart)
    if apart:
        msg = (
            "Holders of the vault whose keys differ in the two: {number}. They cannot"
            " open here what was put in there; another holder shares it with them."
        )
        work.notes.append(Said(msg, {"number": len(apart)}))


def let_go(work: Work) -> None:
    """Let nothing stay that no object holds: sound, and what machines wrote down.

    Both go with what they belong to wherever that is taken away by hand; here it may
    have been taken away in the copy, or by a choice.
    """
    for name, (column, parent) in PARENTS.items():
        tables = metadata.tables
        store.remove_orphans(work.here, tables[name], column, tables[parent])
    gone = recordings.list_unheld(work.here)
    for part in gone:
        for id_ in part.sealed:
            work.tx.originals.destroy(id_)
    recordings.forget_salts(work.here, [part.id for part in gone])
    removed = work.removed(attachments.attachment.name, work.steps)
    attachments.remove(work.tx, work.seq, sorted(removed))


def keep_seals(work: Work) -> None:
    """Leave every seal as the study has it, but those of articles it never had."""
    articles = article_store.article
    new = work.new_ids(articles)
    store.add_openings(work.other, work.here, new, work.places)
    together = 0
    for id_, row in work.before.get(articles, {}).items():
        now = carrying.rows_standing(work.here, articles, [id_]).get(id_)
        if now is not None and now.read_together != row.read_together:
            versions.put(
                work.here, articles, work.seq, id_, read_together=row.read_together
            )
            together += 1
    opened = store.open_only_there(work.other, work.here)
    if opened or together:
        msg = (
            "Articles whose notes are open in the copy and sealed here: {number}. They"
            " stay sealed here until their readers open them."
        )
        work.notes.append(Said(msg, {"number": len(opened) + together}))


def index_words(work: Work) -> None:
    """Take up the words of the reports that the copy changed, anew."""
    changed = set(work.lines.get(report_store.report, ()))
    if not changed:
        return
    index = work.tx.word_index
    passages = store.passages_of(work.here, changed)
    if passages:
        index.erase(passages)
    for each in report_store.list_reports(work.here):
        if each.id in changed and each.version_in_analysis is not None:
            kept = report_store.get_text(work.here, each.id, each.version_in_analysis)
            wordindex.take_up(index, kept.text, kept.passages)


def _bring_sealed(work: Work, named: Iterable[str]) -> None:
    ids = set(named)
    if ids:
        store.add_sealed(work.other, work.here, ids)


def _records_of(steps: Iterable[Entry]) -> set[str]:
    return {str(each.payload["record_id"]) for each in steps if each.kind in _PUT}


def _changed(steps: Iterable[Entry], member_id: str) -> bool:
    return bool(_about_member(steps, member_id))


def _about_member(steps: Iterable[Entry], member_id: str) -> list[Entry]:
    return [e for e in steps if e.kind in _OF_MEMBERS and e.object_id == member_id]


def _about(work: Work, mine: dict[str, Any], theirs: dict[str, Any]) -> Conflict:
    fields = tuple(
        Field(f"{_MEMBER}.{name}", str(mine[name]), str(theirs[name]))
        for name in mine
        if mine[name] != theirs[name]
    )
    id_ = str(mine["id"])
    return Conflict(
        id_,
        _MEMBER,
        Ground.CHANGED,
        str(mine["key"]),
        fields,
        mine_by=who_did(work.tx, _about_member(work.own_steps, id_)),
        theirs_by=who_did(work.there, _about_member(work.steps, id_)),
        chosen=work.choices.get(id_),
    )
