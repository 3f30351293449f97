"""Backing up and verifying over HTTP: work on the study as a whole."""

from datetime import datetime
from pathlib import Path

from fastapi import APIRouter, Request

from counterpoint.across.keeping import copying
from counterpoint.kernel.errors import InputError
from counterpoint.storage.part import Earlier, Left
from counterpoint.web.endpoint import Sent, Shown
from counterpoint.web.room import Room
from counterpoint.web.shelf import api_router


class RelativePathError(InputError):
    """A backup goes to a place that is said in full."""


class TargetSent(Sent):
    """Where the backup is to be put: a file's full path."""

    target: str


class BackupShown(Shown):
    """A copy that was opened again and verified.

    ``earlier`` tells whether it went on from what an earlier try left, or could not.
    """

    path: str
    at: datetime
    verified: bool
    earlier: Earlier


class VerificationShown(Shown):
    """Whether the history, and a file's pages, are as they were written."""

    holds: bool
    events: int
    problems: list[str]


def keeping(room: Room) -> APIRouter:
    """Make the routes of backing up and verifying."""
    router = api_router()

    @router.post("/backups", operation_id="post_backup")
    def post_backup(request: Request, body: TargetSent) -> BackupShown:
        """Copy the study into a file, and open the copy again.

        What broke off at this place before is gone on from.
        """
        database, member = room.study_of(request)
        room.check_own()
        target = Path(body.target).expanduser()
        if not target.is_absolute():
            msg = "Give the full path of the backup's file."
            raise RelativePathError(msg)
        told = [Left()]
        made = copying.back_up(database, member, target, told.append)
        earlier = told[-1].earlier
        return BackupShown(path=made.path, at=made.at, verified=True, earlier=earlier)

    @router.get("/verify", operation_id="get_verification")
    def get_verification(request: Request) -> VerificationShown:
        """Recompute the whole history."""
        database, member = room.study_of(request)
        found = copying.verify(database, member)
        return VerificationShown(
            holds=found.holds, events=found.entries, problems=list(found.problems)
        )

    return router
