"""Merging a copy over HTTP: looked at first, then done, with a backup before."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from fastapi import APIRouter, Request

from counterpoint.across.merging import carrying
from counterpoint.across.merging.joining import (
    Conflict,
    Field,
    Ground,
    Joined,
    Renamed,
    Side,
)
from counterpoint.across.merging.opening import back_up_beside, open_apart
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace
from counterpoint.web.endpoint import Sent, Shown
from counterpoint.web.room import Room
from counterpoint.web.shelf import api_router


class CopyPathError(InputError):
    """A copy lies at a place that is said in full."""


class CopySent(Sent):
    """Which copy, by its file's full path, and what was chosen so far, by id."""

    copy_path: str
    choices: dict[str, Side] | None = None


class ConflictFieldShown(Shown):
    """In what the two differ; values are empty where they are not shown."""

    name: str
    mine: str | None
    theirs: str | None
    is_shown: bool

    @classmethod
    def of(cls, field: Field) -> "ConflictFieldShown":
        """Show a field."""
        return cls(
            name=field.name,
            mine=field.mine,
            theirs=field.theirs,
            is_shown=field.is_shown,
        )


class ConflictShown(Shown):
    """What is to be chosen, with what each side says and who said so."""

    id: str
    kind: str
    ground: Ground
    title: str
    fields: list[ConflictFieldShown]
    mine_by: list[str]
    theirs_by: list[str]
    mine_stands: bool
    theirs_stands: bool
    used: int
    chosen: Side | None

    @classmethod
    def of(cls, conflict: Conflict) -> "ConflictShown":
        """Show a conflict."""
        return cls(
            id=conflict.id,
            kind=conflict.kind,
            ground=conflict.ground,
            title=conflict.title,
            fields=[ConflictFieldShown.of(each) for each in conflict.fields],
            mine_by=list(conflict.mine_by),
            theirs_by=list(conflict.theirs_by),
            mine_stands=conflict.mine_stands,
            theirs_stands=conflict.theirs_stands,
            used=conflict.used,
            chosen=conflict.chosen,
        )


class RenamedShown(Shown):
    """What got another number or name."""

    kind: str
    before: str
    after: str

    @classmethod
    def of(cls, renamed: Renamed) -> "RenamedShown":
        """Show what was renamed."""
        return cls(kind=renamed.kind, before=renamed.before, after=renamed.after)


class CopyNoteShown(Shown):
    """A sentence with places for ``values``."""

    sentence: str
    values: Mapping[str, str | int]

    @classmethod
    def of(cls, note: Said) -> "CopyNoteShown":
        """Show a sentence."""
        return cls(sentence=note.sentence, values=note.values)


class CopyMergeShown(Shown):
    """What a merge would do, or did.

    ``step`` is its place in history once it is done; ``backup`` where the study was
    copied to before. ``has_news`` tells whether the copy has anything at all.
    """

    shared: int
    steps: int
    has_news: bool
    added: Mapping[str, int]
    changed: Mapping[str, int]
    conflicts: list[ConflictShown]
    renamed: list[RenamedShown]
    notes: list[CopyNoteShown]
    withdrawn_here: list[str]
    withdrawn_there: list[str]
    step: int | None
    backup: str | None

    @classmethod
    def of(cls, found: Joined, *, backup: str | None = None) -> "CopyMergeShown":
        """Show what a merge did, if a backup is named, or would do."""
        return cls(
            shared=found.shared,
            steps=found.steps,
            has_news=found.seq is not None,
            added=found.added,
            changed=found.changed,
            conflicts=[ConflictShown.of(each) for each in found.conflicts],
            renamed=[RenamedShown.of(each) for each in found.renamed],
            notes=[CopyNoteShown.of(each) for each in found.notes],
            withdrawn_here=list(found.withdrawn[0]),
            withdrawn_there=list(found.withdrawn[1]),
            step=found.seq if backup else None,
            backup=backup,
        )


def merging(room: Room) -> APIRouter:
    """Make the routes of merging."""
    router = api_router()

    @router.post("/merges/look", operation_id="look_at_merge")
    def look_at_merge(request: Request, body: CopySent) -> CopyMergeShown:
        """Show what merging a copy would do, and keep nothing."""
        database, member = room.study_of(request)
        room.check_own()
        with _apart(database, member, body) as copy:
            return CopyMergeShown.of(
                carrying.preview(database, copy, member, body.choices)
            )

    @router.post("/merges", operation_id="post_merge")
    def post_merge(request: Request, body: CopySent) -> CopyMergeShown:
        """Back the study up and merge; what is still to be chosen is shown first."""
        database, member = room.study_of(request)
        room.check_own()
        with _apart(database, member, body) as copy:
            found = carrying.preview(database, copy, member, body.choices)
            if found.open or found.seq is None:
                return CopyMergeShown.of(found)
            made = back_up_beside(database, member)
            done = carrying.merge(database, copy, member, body.choices)
            return CopyMergeShown.of(done, backup=made.path)

    return router


@contextmanager
def _apart(database: Database, member: MemberId, body: CopySent) -> Iterator[Database]:
    path = Path(body.copy_path).expanduser()
    if not path.is_absolute():
        msg = "Give the full path of the copy's file."
        raise CopyPathError(msg)
    with closing(open_apart(database, FilePlace(path), member)) as copy:
        yield copy
